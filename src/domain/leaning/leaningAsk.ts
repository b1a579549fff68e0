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
/** How much more like something that needs nothing shown it may be, where no word speaks of anything else. Measured: docs/decisions.md. */
const behindUsual = 0.2

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
  if (strange > (isOfRecords ? mostStrange : 0)) return undefined
  const [best, next] = leans(text, 2)
  if (!best || best.standing < sure || best.standing - (next?.standing ?? 0) < margin) return undefined
  const ask = best.entry.ref as LeaningAsk
  if (ask !== 'hevi' && ofAgreement.test(text)) return undefined
  const [other] = usual(text, 1)
  const least = (other?.score ?? 0) - (strange === 0 && isOfRecords ? behindUsual : 0)
  if (best.score < wordForWord && best.score < least) return undefined
  return ask === 'ended' && stillGoesOn.test(text) ? 'running' : ask
}

/** “What's not finished yet?” */
const stillGoesOn =
  /(?<!\p{L})(?:not|isn['’]?t|aren['’]?t|haven['’]?t|hasn['’]?t|ei|eivät|inte|int)(?!\p{L})(?:\s+\p{L}+){0,2}\s+(?:finish|end(?:ed)?(?!\p{L})|over|done|complete|valmi|loppu|päätty|ohi|slut|avsluta|klar|färdig)/iu

const ofAgreement = wholeWords(
  String.raw`sopimu\p{L}+|\p{L}*avtal\p{L}*|agreements?|koordinaatio\p{L}*|samordning\p{L}*|coordination`,
)
