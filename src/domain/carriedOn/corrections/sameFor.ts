import { wordCount } from '../../../text.ts'
import { regexOf, wholeWords } from '../../regexOf.ts'

const first = String.raw`^[^\p{L}\p{N}]*(?:(?:no|nå|nåja|joo|jo|juu|aha|jaha|ok|okei|okej|okay|hyvä|kiva|bra|right|good|great|hm+|well|so|så|men|mut|mutta|but|hei|hej|hi|cool)[\s,.!…–-]+)*`
const openings = [
  String.raw`(?:(?:koskeeko|päteekö|onko|onks|sitten) )?sama(?:t|a)?(?: (?:juttu|homma|asia|kysymys|lista|setti|haku))?(?: (?:mutta|mut|vaan|nyt|koskien|vielä))*|entä(?:s|pä)?(?: (?:sitten|jos))?|mites(?: (?:sitten|on))?|mitenkäs|miten on|vaihda(?: (?:tilalle|aiheeksi|paikaksi))?|nyt|seuraavaksi|ja`,
  String.raw`(?:gäller )?(?:(?:det|de) )?samma(?: (?:sak|fråga|lista|grej))?(?: (?:men|fast|gäller|nu))*|hur (?:är|e|ä|ser|va|var) (?:det|de)(?: (?:då|nu|ut))*(?= (?:med|me|för|i|på|inom|hos|kring) )|(?:vad|va) (?:gäller|sägs om)(?: (?:det|de))?|(?:finns (?:det|de) )?(?:(?:något|nåt|någon|nån|några|nåra) )?(?:motsvarande|liknande)(?= (?:om|i|för|inom|på|från) )|byt(?:a)? (?:till|ti|åt)|nu|och|å`,
  String.raw`(?:the )?same(?: (?:thing|question|list|again|but|now))*|(?:what|how)(?: is it)? about(?: (?:it|that|this|them))?|do(?:es)? (?:that|it|this|the same) (?:go|apply|hold)|now|next|(?:switch|change|swap)(?: (?:it|that))?(?= (?:to|for) )|and`,
].join('|')
const opening = regexOf(String.raw`${first}(?:(?:${openings})(?:[\s,]+|$))+`, 'i')
const filler = regexOf(first, 'i')
const closing = regexOf(
  String.raw`[\s,]+(?:osalta|kohdalla|osalla|puolella|puolelta|suhteen|myös|sitten|tilalle|sama (?:lista|juttu)|då|också|även|istället|i stället|samma (?:lista|sak)|then|also|too|as well|instead|side|same (?:list|thing))(?:[\s,]+(?:kiitos|tack|please|pls|thanks|plz|då|sitten))*[^\p{L}\p{N}]*$`,
  'i',
)
const small = String.raw`from|in|of|for|to|on|at|about|with|the|those|these|ones?|which|what|are|is|if|its|it|till|från|av|för|de|dem|di|som|är|med|me|i|på|om|inom|hos|kring|då|sitten|then|osalta|kohdalla|osalla|puolella|puolelta|suhteen|alalla|alalta|myös|också|även|istället|also|too|instead|side|stuff|things|hank(?:e|keet|keita|keiden|keissa|keista)|projektit|projekt(?:en|et)?|projects?|please|pls|plz|kiitos|tack|thanks`
/** The middle of a name stays: “University of Helsinki”. */
const around = regexOf(String.raw`^\s*(?:(?:${small})(?!\p{L})\s*)+|(?:(?<!\p{L})(?:${small})\s*)+$`, 'gi')
/** “Energisidan”, “vandaprojekten”: what a compound is of. */
const compounded =
  /(?<=\p{L}{4})-?(?:sidan|projekten?|temat|hankkeet|hankkeita|hankkeista|hankkeissa|puolella|puolelta|alalla|alalta)(?!\p{L})/giu
/** “And the ones in Espoo that have ended?” says more. */
const mostWords = 2
const mostSaid = 9

/** “Same for X please”, “no X:n osalta”, “nå X då”, “X also?”: what is to stand in the place of what was asked of; nothing where more is said. */
export function sameForSaid(text: string): string | undefined {
  if (wordCount(text) > mostSaid) return undefined
  const rest = text.replace(opening, ' ')
  return rest !== text || closing.test(text)
    ? leftOf(rest.replace(filler, ' ').replace(closing, ' '))
    : undefined
}

const ofThem = wholeWords(
  String.raw`niistä|näistä|noista|listalta|listalla|av (?:dem|dom|di|de|dessa|dehär)|på listan|i listan|of (?:them|these|those)|from (?:them|these|those|this list|the list)|(?:in|on) (?:this|the) list`,
  'gi',
)
const onlyOrAny = wholeWords(
  String.raw`vain|vaan|ainoastaan|pelkästään|bara|endast|nåra|några|någon|nån|only|just|any|some|hur många|how many`,
)
const askedOfThem = wholeWords(
  String.raw`mitkä|mikä|mitä|missä|monta|montako|onko|onks|jokin|joku|on|ovat|vilka|vilket|vad|va|är|e|ä|finns|det|visa|näytä|mulle|minulle|mig|me|nåra|några|någon|nån|något|nåt|bara|vain|vaan|vara|tehdään|toteutetaan|sijaitsee|sijaitsevat|tapahtuu|genomförs|görs|sker|ligger|rör|gäller|hur|många|happening|happens?|made|done|located|based|takes?|place|show|just|only|any|some|how|many|there|do|does|list|this|listalta`,
  'gi',
)

/** “Just the Vantaa ones”, “mitä niistä tehdään Vantaalla?”: where those of a list are to be. */
export function placeOfThem(text: string): string | undefined {
  if (wordCount(text) > mostSaid) return undefined
  const rest = text.replaceAll(ofThem, ' ')
  return rest !== text || onlyOrAny.test(text)
    ? leftOf(rest.replace(filler, ' ').replaceAll(askedOfThem, ' '))
    : undefined
}

function leftOf(text: string): string | undefined {
  const left = text
    .replaceAll(/[^\p{L}\p{N}\s-]+/gu, ' ')
    .replaceAll(around, ' ')
    .replaceAll(compounded, '')
    .replaceAll(around, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return left !== '' && left.split(' ').length <= mostWords ? left : undefined
}
