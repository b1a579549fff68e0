import type { Context } from '../../command.ts'
import { asksForIncubators, mayAskForIncubators } from '../../domain/asked/bodies/incubatorsAsked.ts'
import { isElsewhere, localityIn } from '../../domain/locality.ts'
import type { Reply } from '../../reply.ts'

/** “Vilka kuvöser finns det?”, “which incubators are there in Helsinki?”: those that offer it; nothing of a place beyond the three cities. */
export async function incubatorsTold(context: Context, question: string): Promise<Reply | undefined> {
  if (!mayAskForIncubators(question)) return undefined
  const there = localityIn(question, await context.store.localities.all())
  return !(there && isElsewhere(there.place)) && asksForIncubators(there?.rest ?? question)
    ? context.run(`partners offers:incubation ${question}`)
    : undefined
}
