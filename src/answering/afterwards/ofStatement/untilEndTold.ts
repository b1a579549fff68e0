import type { Context } from '../../../command.ts'
import { asksHowLongTill, asksWhenAllEnds } from '../../../domain/asked/calls/timeLeft.ts'
import { endCard, withTimeLeft } from '../../../presentation/cards/untilEnd.ts'
import type { Reply } from '../../../reply.ts'
import { isOf } from '../../../topic.ts'

/** When all of it ends; “how many days is that?” after the agreement’s end. */
export async function untilEndTold(context: Context, question: string): Promise<Reply | undefined> {
  const isOfRecord = isOf(context.conversation?.topic, 'project', 'call')
  if (!isOfRecord && asksWhenAllEnds(question) && !context.search.names.namedIn(question))
    return context.run(`ask ${endCard}`)
  if (context.conversation?.topic !== endCard || !asksHowLongTill(question)) return undefined
  return withTimeLeft(context, await context.run(`ask ${endCard}`))
}
