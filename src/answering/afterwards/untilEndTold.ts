import type { Context } from '../../command.ts'
import { asksHowLongTill } from '../../domain/asked/timeLeft.ts'
import { endCard, withTimeLeft } from '../../presentation/cards/untilEnd.ts'
import type { Reply } from '../../reply.ts'

/** “How many days is that?” after the agreement’s end. */
export async function untilEndTold(context: Context, question: string): Promise<Reply | undefined> {
  if (context.conversation?.topic !== endCard || !asksHowLongTill(question)) return undefined
  return withTimeLeft(context, await context.run(`ask ${endCard}`))
}
