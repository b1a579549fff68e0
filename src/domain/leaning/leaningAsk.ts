import { saysIt } from '../asked/pointing.ts'
import { wholeWords } from '../regexOf.ts'
import type { Search } from '../search/search.ts'
import { sure, wordForWord } from '../thresholds.ts'
import type { LeaningAsk } from './asks.ts'
import { strangeWords } from './strangeWords.ts'

/** More words say themselves what they are about. */
const mostWords = 9
const mostStrange = 1
/** How far ahead of the next ask is enough. */
const margin = 0.05
/** How much more like something that needs nothing shown it may be, where no word speaks of anything else, or where “it” is said as well. Measured: docs/decisions.md. */
const behindUsual = { knownWords: 0.2, pointing: 0.4 }

type Find = Search['find']

/**
 * What a few words ask of what was shown, by what people say for it; nothing where they are more like something that needs
 * nothing shown (`usual`), speak of something else, or are many. After a statement, unlike after records, most questions are
 * about the next one: there every word must be known, and nothing else be as like.
 */
export function leaningAsk(
  text: string,
  leans: Find,
  usual: Find,
  isOfRecords: boolean,
): LeaningAsk | undefined {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0 || words.length > mostWords) return undefined
  const strange = strangeWords(text)
  if (strange > (isOfRecords ? mostStrange : 0) || (strange > 0 && namesOther(words))) return undefined
  const [best, next] = leans(text, 2)
  if (!best || best.standing < sure || best.standing - (next?.standing ?? 0) < margin) return undefined
  const ask = best.entry.ref as LeaningAsk
  if (ofOther.test(text) && !(ask === 'hevi' && saysIt(text))) return undefined
  if (ask === 'why' && !isOfRecords && ofGrounds.test(text)) return undefined
  const [other] = usual(text, 1)
  const isOfShown = strange === 0 && (isOfRecords || ofAnyReply.has(ask))
  const behind = isOfShown ? behindUsual[isOfRecords && saysIt(text) ? 'pointing' : 'knownWords'] : 0
  const least = (other?.score ?? 0) - behind
  return best.score >= wordForWord || best.score >= least ? ask : undefined
}

/** “Och om vatten?”, “entä vedestä?”: nothing but “and” and what else is meant. */
const namesOther = (words: readonly string[]) =>
  opensSo.test(words[0] ?? '') && words.filter((word) => !small.test(word)).length === 1
const opensSo = wholeWords('ja|entä|entäs|entäpä|mites|och|å|men|and|but|what|how')
const small = wholeWords(
  'ja|entä|entäs|entäpä|mites|sitten|sit|och|å|men|om|kring|inom|i|då|sen|and|but|what|how|about|on|in|for|with|then',
)

/** These are said of whatever was told, and hardly ever of anything else. */
const ofAnyReply: ReadonlySet<LeaningAsk> = new Set([
  'source',
  'sure',
  'link',
  'shorter',
  'simply',
  'more',
  'back',
])

/** “On what grounds?” after a statement asks by what something is chosen. */
const ofGrounds = wholeWords(String.raw`perustei\p{L}*|perusteella|grunder(?:na)?|grounds|basis`)

/** The agreement and its parties, the coordination and the choice of projects are spoken of by name. */
const ofOther = wholeWords(
  [
    String.raw`sopimu\p{L}+|sopija\p{L}*|koordinaatio\p{L}*|ministeri(?:ö|öt|ön|öitä|öiden)|valtio(?:n|lta|lla)?|kaupungit|kaupunkien|valinna\p{L}+`,
    String.raw`\p{L}*avtal\p{L}*|samordning\p{L}*|koordinering\p{L}*|ministeri(?:um|et|er|erna)|staten(?:s)?|städer(?:na|nas|s)?|väljer projekten`,
    String.raw`agreements?|coordination|ministr(?:y|ies)|state|cities`,
  ].join('|'),
)
