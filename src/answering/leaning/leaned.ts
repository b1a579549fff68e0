import type { Context } from '../../command.ts'
import { ordinalsIn } from '../../domain/asked/ordinals.ts'
import type { LeaningAsk } from '../../domain/leaning/asks.ts'
import { leaningAsk } from '../../domain/leaning/leaningAsk.ts'
import { strangeWords } from '../../domain/leaning/strangeWords.ts'
import { localityIn } from '../../domain/locality.ts'
import { leaningSearch } from '../../learning/leaning.ts'
import type { Reply } from '../../reply.ts'
import { wordCount } from '../../text.ts'
import { isOf } from '../../topic.ts'
import { ofAnnex } from './ofAnnex.ts'
import { ofOne } from './ofOne.ts'
import { ofPlace } from './ofPlace.ts'
import { ofAnyRecord, ofReply } from './ofReply.ts'
import { ofSeveral } from './ofSeveral.ts'
import { spokenOf, type SpokenOf } from './spokenOf.ts'

/** “Who's behind those?”, “o budjetin?”, “tldr”: what a few words ask of what was just shown. */
export async function leaned(context: Context, question: string): Promise<Reply | undefined> {
  if (!context.conversation?.topic || wordCount(question) > longest) return undefined
  const there = await ofPlace(context, question)
  if (there) return there
  if (await namesAny(context, question)) return undefined
  const spoken = await spokenOf(context, question)
  if (!spoken && ordinalsIn(question).length > 0) return undefined
  const { find } = await leaningSearch(context.store)
  const said = spoken?.said ?? question
  const found = leaningAsk(said, find, context.search.find, spoken !== undefined)
  const ask =
    spoken?.isPlaced === true && isOf(context.conversation.topic, 'command', 'project')
      ? ofPlaced(found, said)
      : found
  if (!ask) return undefined
  const told = spoken && (await ofRecords(context, spoken, ask, question))
  if (told) return told
  // What is said once more is no reply to itself.
  return context.repeats ? undefined : (spoken ? ofAnyRecord : ofReply)[ask]?.(context)
}

/** Nine words, and what counts one out: nothing is looked up for whole questions. */
const longest = 12

/** Whoever counts one out in a few words wants to hear of it, and asks nothing that only a list can tell. */
const ofPlaced = (found: LeaningAsk | undefined, said: string): LeaningAsk | undefined =>
  found === undefined || notOfOne.has(found) ? (isShort(said) ? 'about' : found) : found
const isShort = (said: string) => wordCount(said) <= mostBeside && strangeWords(said) <= 1
const mostBeside = 5
const notOfOne: ReadonlySet<LeaningAsk> = new Set([
  'all',
  'back',
  'biggest',
  'count',
  'newest',
  'next-call',
  'oldest',
  'other-calls',
  'simply',
  'smallest',
  'source',
  'sum',
  'sure',
  'who-decides',
])

const ofRecords = (
  context: Context,
  { one, annex, several }: SpokenOf,
  ask: LeaningAsk,
  question: string,
) => {
  if (annex !== undefined) return ofAnnex(context, annex, ask)
  return one ? ofOne(context, one, ask, question) : ofSeveral(context, several, ask, question)
}

/** Whoever names something speaks of that. */
async function namesAny({ search, store }: Context, question: string): Promise<boolean> {
  if (search.names.namedIn(question)) return true
  return localityIn(question, await store.localities.all()) !== undefined
}
