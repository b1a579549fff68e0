import type { Context } from '../../command.ts'
import { asksForIncubators } from '../../domain/asked/incubatorsAsked.ts'
import type { Reply } from '../../reply.ts'

/** “Vilka kuvöser finns det?”: those that offer it. */
export const incubatorsTold = (context: Context, question: string): Promise<Reply> | undefined =>
  asksForIncubators(question) ? context.run(`partners offers:incubation ${question}`) : undefined
