import type { Answer } from '../../src/answer.ts'
import { plain } from '../../src/plain.ts'
import { buttonsOf, itemsOf, sourcesOf } from '../../src/reply.ts'

/** A question with what a right answer must cite and say. */
export interface GoldQuestion {
  id: string
  lang: string
  question: string
  answerable: boolean
  /** Accepted sections of the agreement; none accepts any source. */
  sections: string[]
  /** Texts, or patterns between slashes, that the answer must hold. */
  facts: string[]
  kind: string
  /** The conversation that it is a turn of; asked by itself without one. */
  conversation?: string
  /** Asked for the record only; not counted. */
  free?: boolean
}

export type Verdict = 'right' | 'offered' | 'unknown' | 'wrong'

/** How a reply reads, with its buttons. */
const textOf = (answer: Answer) =>
  [plain(answer, answer.locale), ...buttonsOf(answer).map(({ label }) => label)].join('\n')

/** Does a reply hold what a right answer must say and cite what it may, whatever else it says? */
export const isTold = (gold: GoldQuestion, answer: Answer): boolean =>
  isComplete(gold, answer) && (gold.sections.length === 0 || isCited(gold, answer))

const isComplete = ({ facts }: GoldQuestion, answer: Answer) =>
  facts.every((fact) => holds(textOf(answer), fact))
const isCited = ({ sections }: GoldQuestion, answer: Answer) =>
  sourcesAndItems(answer).some(({ ref = '' }) => sections.includes(ref.replace('agreement#', '')))
const sourcesAndItems = (answer: Answer) => [...sourcesOf(answer), ...itemsOf(answer)]

/** An unanswerable question is handled right when the bot says that it does not know, or offers something near. */
export function verdict(gold: GoldQuestion, answer: Answer): Verdict {
  const cited = isCited(gold, answer)
  const complete = isComplete(gold, answer)
  const silent = answer.outcome === 'unknown' || answer.outcome === 'refused'

  if (!gold.answerable) return silent ? 'right' : answer.outcome === 'offered' ? 'offered' : 'wrong'
  if (silent) return 'unknown'
  if (answer.outcome === 'offered') return complete || cited ? 'offered' : 'unknown'
  const fromRecord = sourcesAndItems(answer).some(({ ref = '' }) =>
    /^(project|call|organisation|instrument|topic|governance|milestone):/.test(ref),
  )
  const sourced = gold.sections.length === 0 || cited || fromRecord
  return answer.outcome === 'answered' && complete && sourced ? 'right' : 'wrong'
}

function holds(text: string, fact: string) {
  const [, pattern] = /^\/(.*)\/$/s.exec(fact) ?? []
  const spaced = text.normalize('NFC').replaceAll(/[\u00a0\u202f]/g, ' ')
  if (pattern) return new RegExp(pattern, 'iu').test(spaced)
  const bare = (value: string) => value.replaceAll(/\s/g, '').toLocaleLowerCase('fi')
  return bare(spaced).includes(bare(fact))
}

/** Wilson's 95 % interval of a share, in percent. */
export function interval(successes: number, total: number): [low: number, high: number] {
  const z = 1.96
  const share = successes / total
  const centre = share + z ** 2 / (2 * total)
  const spread = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2))
  const percent = (value: number) => (100 * value) / (1 + z ** 2 / total)
  return [percent(centre - spread), percent(centre + spread)]
}
