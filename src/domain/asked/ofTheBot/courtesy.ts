import { wholeWords } from '../../regexOf.ts'
import { saysNoMoreThan } from '../../said/saysOnly.ts'

export type Courtesy = 'thanks' | 'farewell' | 'dropped' | 'doubt' | 'proof' | 'judged' | 'lost'

const words: Record<Courtesy, string> = {
  thanks: [
    String.raw`kiito(?:s|ksia|kset)|kiitti|kiits|suurkiito(?:s|kset)|tattis|thänks|ok(?:ei|ay|ej)?|okei|selvä|juu|joo|kyllä|jees|jepp|jes|okidoki|hyvä(?: juttu| homma)?|hienoa?|hieno homma|kiva|ei haittaa|mahtavaa?|loistavaa?|täydellistä|erinomaista|mainiota?|mainio|ymmärrän|siinä kaikki|se oli siinä|(?:se|tästä|tämä) (?:riittää|auttoi|oli apua)|nyt (?:tiedän|selvisi)`,
    String.raw`(?:tusen |stort )?tack(?:ar)?|jo|javisst|visst|absolut|jaha|ja|bra|jättebra|fint|utmärkt|toppen|perfekt|underbart|kanon|då vet jag|nu vet jag|jag förstår|det (?:var|är) (?:allt|bra(?: så)?)|ingen fara|inga problem|det räcker|det hjälpte`,
    String.raw`thanks|thank you|thank u|yes|yep|yeah|yup|thankyou|thx|tnx|ty|cheers|nice|great|cool|super|perfect|awesome|excellent|brilliant|wonderful|lovely|amazing|good|got it|i see|understood|that['’]?s (?:all|great|perfect|it)|that (?:is all|helps|helped|was all)|all good|no worries|no problem`,
  ].join('|'),
  farewell: [
    String.raw`(?:kiitos|kiitti|ok|okei|selvä)(?: ja)? (?:hei|moi|moikka)|heippa|hei hei|heihei|hei sitten|moi moi|moido|moro moro|näkemiin|nähdään|nähään|palataan|hyvää (?:yötä|viikonloppua|iltaa|jatkoa|päivänjatkoa|päivän jatkoa)|(?:mukavaa|hyvää|kivaa) (?:päivää|viikonloppua|viikkoa|jatkoa)`,
    String.raw`tack(?: och)? hej|hej ?då|hejdå|adjö|vi ses|vi hörs|ha det|god natt|god kväll|(?:trevlig|skön) (?:helg|kväll|dag|vecka)|ha en (?:bra|fin|trevlig) (?:dag|kväll|helg|vecka)`,
    String.raw`bye|bye ?bye|good ?bye|see (?:you|ya)(?: later| soon)?|cya|farewell|take care|good night|have a (?:nice|good|great|lovely) (?:day|evening|weekend|week|one)`,
  ].join('|'),
  dropped: [
    String.raw`(?:ei|eiku|ei ku|eikun) sitten?kään|ei se mitään|ei mitään|antaa olla|anna olla|unohda(?: se| koko juttu)?|ei väliä|ei kiitos|jätetään(?: se)?|ei mikään(?: näistä| niistä| noista)?`,
    String.raw`glöm(?: bort)?(?: det)?|strunta i det|strunt samma|det gör inget|inget(?: särskilt)?|nej tack|skit i det|låt (?:det )?vara|kvittar|inget av (?:det|dem|dessa|dom)(?: här)?`,
    String.raw`never ?mind|nvm|forget (?:it|that|about it)|no thanks|no thank you|doesn['’]?t matter|no matter|leave it|skip it|nothing|none of (?:these|those|them)`,
  ].join('|'),
  doubt: [
    String.raw`oi?keesti|oikeasti|ihan (?:totta|oikeesti|oikeasti|varma)|(?:oletko|ootko|olet|oot) (?:ihan |aivan )?varma(?: tästä| siitä)?|onko (?:tuo|toi|se|tämä|näin|noin) (?:ihan )?(?:totta|varma|varmaa|oikein)|onko (?:näin|noin)(?: todella)?|pitääkö (?:tuo|toi|se|tämä) paikkansa|todellako|varmasti`,
    String.raw`faktiskt|verkligen|på riktigt|(?:är du )?(?:helt )?säker(?: på det)?|stämmer (?:det|detta)(?: verkligen| faktiskt)?|är det (?:verkligen )?(?:sant|säkert|rätt)|jaså`,
    String.raw`really|for real|seriously|(?:are )?you (?:really )?sure(?: about (?:that|this|it))?|are you (?:quite |absolutely )?(?:sure|certain)(?: about (?:that|this|it))?|is (?:that|this|it) (?:really )?(?:true|right|correct|so)`,
  ].join('|'),
  proof: [
    String.raw`kuka (?:niin |noin |näin |tota |tuota |tollasta |sellaista )?(?:sano|sanoo|väittää|on sanonut|on väittänyt)(?: niin| noin| näin)?|(?:mistä|mist|mihin)(?=.*(?:tieto|tiedo|tiiät|tiedät|luku|luvu|numero|väit|keksi|perustu|lähde))(?: (?:toi|tuo|tää|tämä|nää|nämä|noi|nuo|se|sä|sie|te|tän|tämän|ton|tuon|sen|sait|saitte|saatu|sulla|sinulla|teillä|nyt|oikein|on|oot|olet|ootte|olette|perustuu|tulee|tulevat|peräisin|tiedät|tiiät|tiedätte|keksit|keksitte|otit|otitte|tieto|tiedon|tiedot|luku|luvun|luvut|numero|numeron|numerot|väite|lähde))+|(?:mikä|mitkä)(?: on| ovat)? (?:(?:tän|tämän|tuon|ton|sen|sun|sinun|tiedon|luvun|väitteen) )*(?:lähde|lähteesi|lähteenne|lähteet|lähteenä)|lähde|lähteet|lähdettä|lähteesi|(?:onko|onks) (?:(?:sulla|sinulla|teillä|tälle|tuolle|tolle|sille|siihen|tähän|tästä|siitä|mitään|jotain) )*(?:lähdettä|lähteitä|todisteita|todistetta)|missä (?:se|tuo|toi|tää|tämä|niin|noin|näin) (?:lukee|sanotaan)|missä (?:sanotaan|lukee) (?:niin|noin|näin)|kenen mukaan`,
    String.raw`säger vem|vem (?:säger|har sagt|påstår) (?:det|så|detta)|(?:var|varifrån|vart|hur)(?=.*(?:siffr|uppgift|info|fakta|vet |påståe))(?: (?:har|fick|får|tog|hittade|hittar|kommer|är|vet|du|ni|den|det|de|där|dom|här|detta|informationen|infon|info|siffran|siffrorna|uppgiften|uppgifterna|fakta|påståendet|från|ifrån))+|(?:vad|vilken|vilka) är (?:din|er|dina|era|själva)? ?(?:källan|källorna|källa|källor)|källan?|källor(?:na)?|har (?:du|ni) (?:(?:någon|nån|några|en) )?(?:källa|källor|bevis)(?: (?:på|till|för) (?:det|detta|den))?|(?:var|vart) står (?:det|detta)(?: så| här)?|enligt (?:vem|vad|vilken källa|vilka källor)|vad (?:bygger|baserar|grundar) (?:du |ni |svaret |svar )?(?:det|sig|dig|er|detta|den)(?: sig)?(?: det)? på`,
    String.raw`who (?:says|said|claims)(?: so| that| this| it)?|says who|where (?:does|is) it say (?:so|that|this)|according to (?:who|whom|what)|sources?|(?:what|which)(?:['’]?s| is| are) (?:the|your) sources?(?: (?:for|of) (?:that|this|it))?|where(?=.* (?:from|get|got|find|found)$|.* (?:from|get|got|find|found) )(?: (?:does|did|do|is|are|have|has|that|this|those|these|you|the|number|numbers|figures?|info|information|claim|get|got|find|found|come|coming|from))+|how do you know(?: that| this| it)?|can you prove (?:that|it|this)|(?:is there|do you have|have you(?: got)?|got) (?:a |any )?(?:sources?|proof|evidence)(?: for (?:that|this|it))?|what['’]?s? (?:is |are )?(?:that|this|it|you) (?:based|basing (?:that|this|it)) on`,
  ].join('|'),
  judged: String.raw`(?:onko|onks|onkse|onko se|oliko) (?:(?:se|toi|tuo|tää|tämä|noi|nyt|siis|sitten|sit) )*(?:paljon|paljo|vähän|vähä|hyvä|huono|liikaa|tavallista|normaalia)(?: vai (?:vähän|huono|paljon|hyvä))?|är (?:det|detta|den)(?: här)? (?:mycket|lite|bra|dåligt|normalt|vanligt)(?: eller (?:lite|mycket|dåligt|bra))?|is (?:that|this|it) (?:a lot|much|good|bad|a little|little|too much|too little|normal|usual)(?: or (?:a little|bad|not|little))?`,
  lost: String.raw`en ymmär(rä|tänyt)|en tajua|hä|mitä ihmettä|apua|jag förstår inte|jag fattar inte|va|i don['’]?t (understand|get it)|huh|what`,
}

/** What thanks and farewells are dressed in: “so much”, “för hjälpen”, “sulle”. Alone it says nothing. */
const besides = String.raw`paljon|oikein|kovasti|tosi|todella|avusta|avustasi|vastauksesta|vastauksista|tiedosta|tiedoista|sinulle|sulle|teille|kaikesta|hyvin|vaan|no|ja|sitten|så (?:mycket|hemskt mycket|jättemycket)|så|hemskt mycket|för (?:all )?(?:hjälpen|svaret|svaren|infon|informationen|tipset|det|allt)|ska du ha|på dig|då|det|mycket|och|very much|very|so much|a lot|lots|a million|for (?:all )?(?:your|the) (?:help|answers?|info|information|time)|for (?:now|today|that|this|helping)|and|you|really|helpful|ok|then`

/** “No oikeesti?”, “but are you sure?” */
const wondering =
  'no|ai|siis|eikä|mutta|mut|ok|okei|mitä|hä|ja|entä|entäs|oikein|tarkalleen|men|va|och|ja|jaha|då|exakt|egentligen|tack|but|wait|oh|what|and|so|then|exactly|please|actually'
/** “60/40, who says so, where exactly?”: what was told, and the place of it. */
const value = String.raw`\p{N}+|\p{L}+kuuta|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|euroa?|euros|miljoonaa|miljoner|million|prosenttia|procent|per ?cent|missä|missä kohdassa|var|var då|where|on|in|den`
/** “That's only a quarter, is it true?” */
const ofIt = String.raw`^(?:sehän on|se on|det är(?: ju)?|that['’]?s|that is)(?: (?:vain|vaan|only|just|bara))? (?:\p{L}+ )?[\p{L}\p{N}]+(?=\s*$)`

interface Way {
  kind: Courtesy
  said: RegExp
  /** What may stand beside it: “thanks, bye” is a farewell, “ok, never mind” drops the matter. */
  beside: RegExp | undefined
}

const way = (kind: Courtesy, ...beside: readonly string[]): Way => ({
  kind,
  said: wholeWords(words[kind], 'gi'),
  beside: beside.length > 0 ? wholeWords(beside.join('|'), 'gi') : undefined,
})
const ways: readonly Way[] = [
  way('lost'),
  way('proof', wondering, words.doubt, value),
  way('doubt', wondering, ofIt),
  way('judged', wondering),
  way('dropped', words.thanks, words.farewell, besides),
  way('farewell', words.thanks, besides),
  way('thanks', besides),
]

/** Thanks, farewells, nods and sighs, which are no questions: nothing else may be said. */
export function courtesyIn(text: string): Courtesy | undefined {
  const bare = text.replaceAll(/[^\p{L}\p{N}'’]+/gu, ' ').trim()
  return ways.find(({ said, beside }) => {
    const rest = bare.replaceAll(said, ' ')
    return rest !== bare && (beside ? rest.replaceAll(beside, ' ') : rest).trim() === ''
  })?.kind
}

const yes = wholeWords(
  'joo|juu|kyllä|jees|jepp|jes|mielellään|mielelläni|ja|jo|jodå|javisst|visst|absolut|gärna|yes|yep|yeah|yup|sure|of course|definitely|go ahead',
  'gi',
)
const polite = wholeWords(
  'kiitos|tack|snälla|please|thanks|thank you|kiitti|tehdään niin|gör det|do (?:it|that)',
  'gi',
)

/** “Yes please”, “joo”, “ja tack”: and nothing else. */
export function affirms(text: string): boolean {
  const rest = text.replaceAll(yes, ' ')
  return rest !== text && saysNoMoreThan(rest, polite)
}
