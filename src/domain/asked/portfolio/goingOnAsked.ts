import { saidBeside } from '../../query/besideNames.ts'
import { regexOf } from '../../regexOf.ts'
import { beginning } from '../../said/beginning.ts'
import { withTopicApart } from './listWish.ts'

/** What a text says besides what is asked of projects: the words that may be a theme, and what is asked. */
export interface GoingOnAsked {
  strange: readonly string[]
  /** Only what runs now. */
  isRunning: boolean
  /** Others than those spoken of. */
  isOther: boolean
  /** Nothing but words of a theme, after “and”, “no, I mean” or “others”. */
  isBare: boolean
}

/** What makes another question of it. */
const beyond = [
  'manner',
  'may',
  'howMany',
  'howMuch',
  'lead',
  'partake',
  'partners',
  'who',
  'call',
  'company',
  'university',
  'organisation',
  'cluster-or-network',
  'money',
  'budget',
  'support',
  'ends',
  'starts',
  'largest',
  'smallest',
  'most',
  'area',
  'lack',
  'share',
  'average',
  'each',
  'programme',
  'city',
  'outcome',
] as const

/** “Ei kun liikkumisesta”, “nej, jag menar drönare”: they say once more what on. */
const onceMore = regexOf(
  String.raw`^\W*(?:ei(?:ku|kun| ku| kun| vaan)|siis|tarkoitan|tarkoitin|jag menar|jag menade|i mean|i meant)(?: siis| jag menar| jag menade| i mean| i meant)?(?!\p{L})[\s,]*`,
  'i',
)
/** A word of two themes: “drone- tai liikennehankkeita”. */
const compounds =
  /(?<!\p{L})(?!kehittämis|koordinaatio|portfolio|ekosysteemi|innovaatio|jatko|yhteis|tutkimus)(\p{L}{4,}?)-?(hanketta|hanke|projektia|projekti|juttuja|juttua|sprojekt|projekt)(?!\p{L})/giu

const others = [
  'small',
  'about',
  'filler',
  'and',
  'or',
  'other',
  'every',
  'it',
  'these',
  'now',
  'ended',
  'not',
  'only',
] as const
const chatter = regexOf(
  String.raw`^(?:tms|ym|yms|jne|esim|esimerkiksi|juttuja|juttu|juttua|kivaa|kiinnostavaa|tapahtuu|tekeilla|jotain|jotakin|mitaan|nimenomaan|etc|osv|mm|t|ex|saker|grejer|hander|nat|nan|happening|stuff|things|something|anything|e g|eg|example|meilla|taalla|just|handlar|vai|ei|kylla|joo)$`,
)

/** What is asked of projects on a theme, where it may be: “mitä liikkumisesta on meneillään?”, “muita drone- tai liikennehankkeita?” */
export function goingOnAsked(text: string): GoingOnAsked | undefined {
  const said = withTopicApart(text.replace(onceMore, '').replaceAll(compounds, '$1 $2'))
  const { words, spans, gaps, has } = saidBeside(said.replace(begun, ''), [])
  if (words.length === 0 || words.length > mostWords || has(...beyond)) return undefined
  const strange = gaps.flatMap(({ from, to }) => words.slice(from, to)).filter((word) => !chatter.test(word))
  const isOfProjects = has('project', 'projects')
  const isAsked = isOfProjects && has('which', 'whether', 'show', 'other', 'ongoing', 'and')
  const runs = has('ongoing') || (has('about') && words.some((word) => happening.test(word)))
  const isGoingOn = runs && has('which', 'whether', 'show')
  const isBare =
    (onceMore.test(text) || has('other')) &&
    spans.every(({ senses }) => senses.some((sense) => others.some((one) => one === sense)))
  return isAsked || isGoingOn || isBare
    ? { strange, isRunning: runs, isOther: has('other'), isBare: isBare && !isAsked && !isGoingOn }
    : undefined
}
const begun = regexOf(beginning, 'i')
const mostWords = 14
const happening = /^(?:tapahtuu|hander|happening|happens)$/u
