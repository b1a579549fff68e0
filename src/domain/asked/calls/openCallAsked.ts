import { regexOf, wholeWords } from '../../regexOf.ts'

const call = String.raw`hakuja|haku(?:a|j[ae])?|haut|hankehaku(?:a|ja)?|rahoitushaku(?:a|ja)?|utlysning(?:ar)?|ansökningsomgång(?:ar)?|ansökan|calls?|rounds?`
const open = String.raw`auki|avoinna|avoimia|haettavissa|käynnissä|menossa|öppen|öppna|öppet|på gång|igång|open|running|ongoing`
/** “Is there any call open now?”, “finns det nån öppen utlysning?”, “onko hakuja auki?” */
const asks = regexOf(
  String.raw`(?<!\p{L})(?:onko|onks|löytyykö|finns det|har ni|är det|is there|are there|is any|do you have|any)(?!\p{L})(?:[^\p{L}]+\p{L}+){0,4}?[^\p{L}]+(?:(?:${call})(?:[^\p{L}]+\p{L}+){0,3}?[^\p{L}]+(?:${open})|(?:${open})(?:[^\p{L}]+\p{L}+){0,2}?[^\p{L}]+(?:${call}))(?!\p{L})`,
  'i',
)
/** “Is anything open now?”, “mitkä haut ovat auki?”, “can we apply right now?”: says what is open, or that it is now. */
const now = String.raw`nyt|juuri nyt|just nyt|tällä hetkellä|parhaillaan|nu|just nu|för tillfället|now|right now|currently|at the moment|rn`
const openNow = regexOf(
  String.raw`^\W*(?:(?:hei|moi|hej|hi|hello|no|siis|eli|so)[,!]? )?(?:${[
    String.raw`(?:mitkä|mitä) (?:rahoitus)?(?:haut|hakuja)(?: on| ovat)?(?: nyt| tällä hetkellä| parhaillaan)? (?:${open})|(?:onko|onks|onkohan|löytyykö)(?: teillä| teil)?(?: nyt| tällä hetkellä)? (?:mitään|mitää|jotain|jotai|joku|jokin|mikään)(?: haku| hakuu| hakua)?(?: nyt)? (?:${open})|onko(?: nyt)? haku(?: nyt)? (?:${open})`,
    String.raw`(?:vilka|vilken) (?:utlysningar|utlysning|ansökningsomgångar|omgångar) (?:är|pågår)(?: nu| just nu)?(?: ${open})?|(?:är|finns det) (?:det )?(?:något|nåt|någon|nån)(?: \p{L}+)? (?:${open})(?: att söka)?|finns det (?:något|nåt) att söka|är (?:(?:en )?(?:utlysning(?:en)?|omgång(?:en)?)|ansökan) öppen`,
    String.raw`(?:which|what) (?:funding )?(?:calls|rounds) are(?: now| currently)? (?:${open})|(?:is|are) (?:there )?(?:anything|something|any)(?: call| calls| round)? (?:${open})|anything (?:${open})|what(?:['’]?s| is)(?: now| currently)? (?:${open})|is (?:an?|the|your) (?:call|round)(?: now| currently)? (?:${open})|any (?:open )?calls?`,
    String.raw`(?:voiko|voiks|saako|pystyykö|pääseekö)(?: tähän| tuohon| siihen| meiltä)? (?:${now}) (?:vielä )?ha(?:kea|kemaan)|(?:voiko|voiks|saako|pystyykö|pääseekö)(?: tähän| tuohon| siihen)? ha(?:kea|kemaan)(?: rahaa| rahoitusta)? (?:${now})|(?:voiko|voiks|saako|pystyykö|voidaanko|voidaaks|pääseekö) (?:${now}) (?:vielä )?ha(?:kea|kee|kemaan) (?:rahaa|rahoitusta|tukea)|(?:onko|onks)(?: (?:${now}|vielä))*(?: \p{L}+)?(?: (?:${now}))* (?:haettavissa (?:rahaa|rahoitusta|tukea)|(?:rahaa|rahoitusta|tukea) haettavissa)(?: \p{L}{4,}(?:an|en|on|än|in|lle))?|onko (?:mitään|jotain) haettavissa`,
    String.raw`(?:kan|får) (?:vi|man|jag) (?:${now}) (?:an)?söka(?: pengar| stöd| bidrag| finansiering)?|finns det (?:${now} )?(?:pengar|stöd|finansiering) att söka(?: för \p{L}+)?|(?:kan|får) (?:vi|man|jag) (?:an)?söka(?: pengar| stöd| bidrag)? (?:${now})`,
    String.raw`is there (?:any )?(?:money|funding) (?:available|to apply for)(?: for \p{L}+)?|(?:can|may) (?:i|we|one|you) (?:${now} )?(?:still )?apply(?: for (?:money|funding|a grant))? (?:${now})`,
  ].join('|')})(?: (?:${now}|vielä|ännu|still|nyt|enää|längre|siellä|där|there))*\W*$`,
  'i',
)
/** Another fund's calls, and whom a call is open for, are told elsewhere. */
const elsewhere = wholeWords(
  String.raw`esr\p{L}*|esf\S*|jtf\p{L}*|fro|rrf|akke\p{L}*|horisont\p{L}*|horizon|business finland|innovaatiohaast\p{L}*|haaste\p{L}*|challenges?|utmaning\p{L}*|who|ketkä|kenelle|vem|vilka|kuka`,
)

const city = String.raw`helsingillä|espoolla|vantaalla|kaupungeilla|kaupungilla|helsingfors|esbo|vanda|staden|städerna|helsinki|espoo|vantaa|the city|each city|the cities`
/** “Does Vantaa have its own call?” */
const ownCall = regexOf(
  String.raw`^[^\p{L}\p{N}]*(?:(?:onko|onks) (?:${city})(?: \p{L}+)? (?:oma|omia|omaa|omat) (?:${call}|hakunsa)|har (?:${city}) (?:en egen|egna|sin egen|nån egen|någon egen) (?:${call})|(?:does|do|has|have) (?:${city}) (?:have |got )?(?:its|their|an?|any) (?:own )?(?:${call})(?: of its own)?)[^\p{L}\p{N}]*$`,
  'i',
)
/** “Mihin mennessä pitäis hakee?”, “när måste ansökan vara inne?” */
const byWhen = regexOf(
  String.raw`^[^\p{L}\p{N}]*(?:(?:ja|no|och|and|mut|mutta|men|but)[\s,]+)*(?:${[
    String.raw`mihin (?:mennessä|asti|päivään mennessä) (?:\p{L}+ ){0,3}(?:hakea|hakee|haetaan|hakemu\p{L}+|jättää)(?: \p{L}+){0,2}`,
    String.raw`(?:senast när|när senast) (?:\p{L}+ ){0,3}(?:an)?söka|när (?:ska|måste|bör) (?:man|vi|jag|ansökan) (?:senast |vara )?(?:(?:an)?söka|inne|inlämnad|lämnas in|ha sökt)(?: senast)?`,
    String.raw`by when (?:\p{L}+ ){0,4}apply|when (?:do|must|should) (?:we|i|one|you) (?:have to |need to )?apply(?: by)?|when is the application due`,
  ].join('|')})[^\p{L}\p{N}]*$`,
  'i',
)
export const asksByWhenToApply = (text: string): boolean => byWhen.test(text) && !elsewhere.test(text)

/** Whether any call is open now, whatever it is for: what is open is on one list. */
export const asksForOpenCall = (text: string): boolean =>
  (asks.test(text) || openNow.test(text) || ownCall.test(text)) && !elsewhere.test(text)
