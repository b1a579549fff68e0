import { regexOf, wholeWords } from '../regexOf.ts'
import { marked, sumMark } from './amount.ts'
import { howMuchWords, ownWords, supportWords } from './moneyWords.ts'
import { isOwnMoney } from './ownMoney.ts'

/** What a sum is: the project’s total cost, the EU and state support, or what the implementers pay. */
export type SumKind = 'cost' | 'support' | 'own'
export interface SumMeant {
  sum: number
  kind: SumKind
  /** By the words beside the sum; without any it is taken for a cost. */
  isSaid: boolean
}

const between = String.raw`(?:[\s:,=]+(?:me|meille|we|us|vi|oss|on|oli|olisi|ois|olis|tulee|tuli|saa|saadaan|saatiin|saataisiin|saamme|saimme|saisimme|myönnettiin|haetaan|haemme|vain|vaan|just|noin|enintään|max|yhteensä|sitten|är|blir|vore|var|skulle vara|skulle bli|bara|ca|cirka|högst|på|då|is|was|were|be|would be|will be|of|about|only|around|at most|at least|vähintään|minst|then))*[\s:=]*`
const euros = String.raw`[.\s]*(?:euro\p{L}*|eur|e|€)?[\s-]*`
const project = String.raw`\p{L}*(?:hanke|hankk|hankep|projekt|pilot|budjet|budget|kustannu|kostnad)\p{L}*|projects?|costs?|idea|idé`
const sized = String.raw`(?:yhtei\p{L}+|iso\p{L}*|suuru\p{L}+|gemensamma?t?|stora?t?|joint|small|big|total|sized|eu|hevi)\s+`
const total = String.raw`total|totalt|totalen|totalsumma\p{L}*|kokonaissumma\p{L}*|yhteensä|sammanlagt|altogether|all in`
const getting = String.raw`get|gets|got|receive|received|granted|saa\p{L}*|saimme|får|fick|fått|beviljas`
const fromEu = String.raw`from (?:the )?eu|(?:från|av) eu|eu:?lta|eu:?sta`

const before = (words: string) => regexOf(`(?<![\\p{L}\\p{N}])(?:${words})${between}$`, 'i')
const after = (words: string) => regexOf(`^${euros}(?:${words})(?![\\p{L}\\p{N}])`, 'i')

const said: readonly [SumKind, { before?: RegExp; after?: RegExp }][] = [
  ['support', { after: after(`(?:(?:in|i|of|as|som|worth of)\\s+)?(?:${supportWords})|${fromEu}`) }],
  [
    'own',
    {
      after: after(
        `(?:(?:in|i|of|as|som)\\s+)?(?:our\\s+|of our\\s+)?(?:${ownWords})|(?:from|by) us|ourselves|meiltä|av oss|från oss`,
      ),
    },
  ],
  ['cost', { after: after(`(?:${sized})?(?:${project})|eurosta`) }],
  [
    'support',
    { before: before(getting), after: after('(?:in|i|of)?\\s*(?:rahoitusta|finansiering|funding)') },
  ],
  ['support', { before: before(`${supportWords}|${fromEu}|eu (?:antaa|maksaa|ger|betalar|gives|pays)`) }],
  ['own', { before: before(ownWords) }],
  ['cost', { before: before(`${project}|maksaa|maksaisi|maksoi|kostar|kostade|skulle kosta|hinta`) }],
  ['cost', { after: after(total) }],
  ['cost', { before: before(total) }],
]

const verbs =
  'on|olisi|ois|olis|tulee|saa|saadaan|saamme|saisimme|voi|voidaan|är|blir|vore|får|kan|is|would|be|can|do|does'
/** “How much support”, “mikä on omarahoitus”: asked for, so no sum’s name. */
export const askedFor = wholeWords(
  String.raw`(?:${howMuchWords}|mikä|mitä|(?:kuinka|miten) (?:suuri|iso)|vad|hur stort?|what|how (?:big|large))\s+(?:(?:${verbs}|the|our|max|hankkeen|me|we|us|vi|vår|eu|eu:n|eu:lta)\s+){0,3}(?:${supportWords}|${ownWords})`,
  'gi',
)

/** What each sum in a text is. */
export function sumsMeant(text: string): SumMeant[] {
  const { text: around, sums } = marked(text)
  const pieces = around.replaceAll(askedFor, '?').split(sumMark)
  return sums.map((sum, at): SumMeant => {
    const kind = kindBeside(pieces[at] ?? '', pieces[at + 1] ?? '')
    return { sum, kind: kind ?? (isOwnMoney(text) ? 'own' : 'cost'), isSaid: kind !== undefined }
  })
}

/** What the sum in a text is; a cost, if one is said, before others. Nothing where there is no sum. */
export function sumMeant(text: string): SumMeant | undefined {
  const meant = sumsMeant(text)
  const [first] = meant
  return (
    meant.find(({ kind, isSaid }) => kind === 'cost' && isSaid) ?? meant.find(({ isSaid }) => isSaid) ?? first
  )
}

const kindBeside = (left: string, right: string) =>
  said.find(
    ([, { before: prior, after: next }]) => (prior?.test(left) ?? true) && (next?.test(right) ?? true),
  )?.[0]
