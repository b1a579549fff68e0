import { regexOf } from '../regexOf.ts'
import { wordsIn } from './phrases.ts'
import { type Sense, tag } from './tagged.ts'

const ofState: readonly Sense[] = [
  'every',
  'ended',
  'ongoing',
  'small',
  'it',
  'them',
  'now',
  'projects',
  'and',
]
const mostWords = 5
const opening = /^([^.?!…]+)[.?!…]+\s+(?=\S+\s+\S+)/u

/** “No, the projects led by Espoo”, “ei vaan kuka johtaa eniten”: what was told is not what was meant; nothing is negated. */
const denial = regexOf(
  String.raw`^\W*(?:(?:no|nope|nah|nej|nä|ei|eiku|eikun)\s*[,.!–-]+\s*|(?:no|nope|nah|nej|nä|ei)[,\s]+(?:i mean|i meant|jag menar|jag menade|tarkoitan|tarkoitin)[,:\s]+|(?:ei (?:vaan|kun|ku|siis)|eiku|eikun|nej (?:utan|men)|nä (?:utan|men)|no but)[\s,]+)(?=\p{L}+ \p{L})`,
  'i',
)

/** “All ended?! And which are running?”: without what is remarked on the list before. */
export const withoutRemark = (text: string): string => withoutState(text.replace(denial, ''))

function withoutState(text: string): string {
  const [whole, remark] = opening.exec(text.trim()) ?? []
  if (whole === undefined || remark === undefined) return text
  const words = wordsIn(remark)
  const said = tag(words).filter(({ senses }) => senses.some((sense) => ofState.includes(sense)))
  const isOfState = said.some(({ senses }) => senses.includes('ended') || senses.includes('ongoing'))
  const covered = said.reduce((count, { from, to }) => count + to - from, 0)
  return isOfState && words.length <= mostWords && covered === words.length
    ? text.trim().slice(whole.length)
    : text
}
