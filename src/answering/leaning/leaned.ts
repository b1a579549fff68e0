import type { Context } from '../../command.ts'
import type { LeaningAsk } from '../../domain/leaning/asks.ts'
import { leaningAsk } from '../../domain/leaning/leaningAsk.ts'
import { localityIn } from '../../domain/locality.ts'
import { leaningSearch } from '../../learning/leaning.ts'
import type { Reply } from '../../reply.ts'
import { ofOne } from './ofOne.ts'
import { ofAnyRecord, ofReply } from './ofReply.ts'
import { ofSeveral } from './ofSeveral.ts'
import { spokenOf, type SpokenOf } from './spokenOf.ts'

/** “Who's behind those?”, “o budjetin?”, “tldr”: what a few words ask of what was just shown. */
export async function leaned(context: Context, question: string): Promise<Reply | undefined> {
  if (!context.conversation?.topic || (await namesAny(context, question))) return undefined
  const spoken = await spokenOf(context, question)
  const { find } = await leaningSearch(context.store)
  const ask = leaningAsk(spoken?.said ?? question, find, context.search.find, spoken !== undefined)
  if (!ask) return undefined
  const told = spoken && (await ofRecords(context, spoken, ask, question))
  if (told) return told
  // What is said once more is no reply to itself.
  return context.repeats ? undefined : (spoken ? ofAnyRecord : ofReply)[ask]?.(context)
}

const ofRecords = (context: Context, { one, several }: SpokenOf, ask: LeaningAsk, question: string) =>
  one ? ofOne(context, one, ask, question) : ofSeveral(context, several, ask, question)

/** Whoever names something speaks of that. */
async function namesAny({ search, store }: Context, question: string): Promise<boolean> {
  if (search.names.namedIn(question)) return true
  return localityIn(question, await store.localities.all()) !== undefined
}
