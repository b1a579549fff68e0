import type { Context } from './command.ts'
import type { Hit } from './domain/search/search.ts'
import type { Localized } from './locale.ts'
import type { Reply } from './reply.ts'

/** Nothing proved: `note` says why where the person should know. */
export type Assisted = { reply: Reply } | { note?: Localized }

/** What the bot found by itself. */
export interface FoundSoFar {
  /** The lines that it would answer with, or offer. */
  near: readonly string[]
  /** What the search found for the question, best first. */
  hits: readonly Hit[]
}

/** Answers in its own words what the sources say, and nothing else. */
export interface Assistant {
  /** Asked only where the bot is not sure by itself, or for every question. */
  when: 'unsure' | 'always'
  /** Never throws, and takes at most ten seconds. */
  answer(question: string, found: FoundSoFar, context: Context): Promise<Assisted>
}
