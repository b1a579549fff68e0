import { wholeWords } from '../../regexOf.ts'
import { saysOnly } from '../../said/saysOnly.ts'
import { ordinalsIn, withoutOrdinals } from '../ordinals.ts'

const topics = wholeWords(
  String.raw`(?:liitteen |sopimuksen )?esimerkkiaihe\p{L}*|(?:avtalets |bilagans )?exempel(?:tema|teman|temana|temat|ämne|ämnen|ämnena)|exempel på (?:ämnen|teman)|example (?:topics?|themes?)|liitteen aihe\p{L}*|bilagans (?:ämnen|teman)|annex topics?`,
)
const without = wholeWords(
  String.raw`(?:ei|eikä|eivät|ilman|vailla|vaille) (?:\p{L}+ ){0,4}?hank\p{L}+|hank(?:e|etta|keita|keet) (?:ei|eivät|puuttu\p{L}+)|auk(?:ko|koja|ot)|(?:inget|inga|utan|något|saknar|saknas) (?:\p{L}+ ){0,2}?projekt|lucka|luckor|(?:no|without|any|lacks?|lacking) (?:\p{L}+ ){0,2}?projects?|projects? (?:do not|don['’]t|doesn['’]t|does not) cover|gaps?|uncovered`,
)

/** “Vilka exempelteman har inget projekt?”, “onko liitteen esimerkkiaiheissa aukkoja?” */
export const asksTopicsWithoutProject = (text: string): boolean => topics.test(text) && without.test(text)

const small = wholeWords(
  String.raw`mitkä|mikä|mitä|onko|löytyykö|liitty\p{L}+|koske\p{L}+|liitteen|liitteessä|liite|sopimuksen|hankkeiden|aiheesta|vilka|vilket|finns|det|handlar|gäller|om|i|bilagan|bilagans|avtalet|avtalets|anknyter|till|rör|som|which|what|of|the|in|annex|agreement|agreement['’]s|are|is|there|about|on|relate|related|to|concern|concerning|deal|with|any|ja|och|and`,
  'gi',
)
const allTopics = new RegExp(topics.source, 'gi')

/** “Mitkä liitteen esimerkkiaiheet liittyvät tutkimusinfrastruktuureihin?”: what they are to be about. */
export function exampleTopicsOn(text: string): string | undefined {
  if (!topics.test(text) || without.test(text) || !about.test(text)) return undefined
  const rest = text
    .replaceAll(allTopics, ' ')
    .replaceAll(small, ' ')
    .replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
  return rest.length > 1 && rest.split(' ').length <= mostWords ? rest : undefined
}
const about = wholeWords(
  String.raw`liitty\p{L}+|koske\p{L}+|aiheesta|handlar|gäller|om|anknyter|rör|about|on|relate|related|concern|concerning|deal`,
)
const mostWords = 3

const topicsOf = String.raw`${topics.source}|(?:hanke|projekti|esimerkki)-?aihe(?:et|ita|ista|itten|iden)|aihe-?esimerk\p{L}+|esimerk(?:it|kejä|kiä) (?:aiheista|hankeaiheista|hankkeiden aiheista)|projekt(?:ämnen|teman|idéer)|exempel på (?:projektämnen|vad man kan (?:jobba med|arbeta med|göra|utveckla))|project (?:topics|themes|ideas)|(?:examples|ideas) (?:of|for) (?:project topics|topics|projects|what (?:you|one|we|projects) can (?:do|work on|develop))`
const ofSome = wholeWords(topicsOf)
const allOfSome = wholeWords(topicsOf, 'gi')
const area = String.raw`painopiste\p{L}*|kärje\p{L}+|teema\p{L}*|prioritering\p{L}*|tema[tn]?s?|focus areas?|areas?|themes?`
const numbered = wholeWords(String.raw`(?:${area}) ([1-4])|([1-4])(?:[.:]\p{L}*)? (?:${area})`)
const aside = wholeWords(
  String.raw`${area}|ehdotettu|mainittu|mainitaan|annettu|annetaan|luetellaan|lueteltu|ovat|on|siinä|jokin|joku|föreslås|föreslagits|nämns|ges|ett|inom|för|finns|har|listed|suggested|proposed|mentioned|given|have|been|for|within|under|some|an?|kerro|luettele|listaa|anna|lista|ge|list|give|me|what|could|be|mulle|minulle`,
  'gi',
)

const asksOtherwise = wholeWords(
  'onko|onks|ovatko|voiko|saako|löytyykö|miten|kuinka|miksi|kuka|ketkä|milloin|är|kan|får|hur|vem|varför|när|is|are there|can|may|how|why|who|when',
)

/** “Mitkä ovat kolmannen painopisteen esimerkkiaiheet?”, “exempel på vad man kan jobba med inom lärmiljöer”: of which focus area, by its number or by what is said of it. */
export function topicsOfArea(text: string): { number: string } | { theme: string } | undefined {
  if (!ofSome.test(text) || without.test(text)) return undefined
  if (asksOtherwise.test(text.replaceAll(allOfSome, ' '))) return undefined
  const [, after, before] = numbered.exec(text) ?? []
  const [nth] = ordinalsIn(text)
  const number = after ?? before ?? (nth === undefined ? undefined : String(nth + 1))
  if (number !== undefined) return { number }
  const theme = withoutOrdinals(text)
    .replaceAll(allOfSome, ' ')
    .replaceAll(aside, ' ')
    .replaceAll(small, ' ')
    .replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
  return theme.length > 1 && theme.split(' ').length <= mostWords ? { theme } : undefined
}

const project = String.raw`hanke|hanketta|hankkeita|hankkeeksi|projekti|projektia|projekt|projects?`
const made = String.raw`tehty|tehtiin|tehdä|käynnissä|olemassa|tähän|tästä|tästä aiheesta|aiheesta|gjorts|gjort|om det|made|run|running|about|a|this`
/** “Onko siitä tehty hanketta?”, “finns det något projekt om det?” after a topic of the annex. */
export const asksProjectOfTopic = (text: string): boolean =>
  whether.test(text) && saysOnly(text, project, made, 'blivit')
const whether = wholeWords('onko|onks|oliko|löytyykö|finns|har|is|are|has|have')
