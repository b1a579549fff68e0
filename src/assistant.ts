import type { Context } from './command.ts'
import type { Hit } from './domain/search/search.ts'
import type { Localized } from './locale.ts'
import type { Reply } from './reply.ts'

/** Nothing proved: `note` says why where the person should know. */
export type Assisted = { reply: Reply } | { note?: Localized }

/** Answers in its own words what the sources say, and nothing else. */
export interface Assistant {
  /** Asked only where the bot is not sure by itself, or for every question. */
  when: 'unsure' | 'always'
  /** `hits` are what the search found for the question, best first. Never throws, and takes at most ten seconds. */
  answer(question: string, hits: readonly Hit[], context: Context): Promise<Assisted>
}
