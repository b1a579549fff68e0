import type { Context } from '../../../command.ts'
import { anotherSaid } from '../../../domain/carriedOn/corrections/another.ts'
import type { Reply } from '../../../reply.ts'
import { isRecordRef, kindOf } from '../../../topic.ts'
import { factOfMeant } from '../corrections/corrected.ts'

/** “Entä Metropolitan UAM?” after the price of another: its price. Nothing where nothing was asked of one, or none is named. */
export async function ofOtherRecord(context: Context, question: string): Promise<Reply | undefined> {
  const { topic, question: last } = context.conversation ?? {}
  const said = last && isRecordRef(topic) ? anotherSaid(question) : undefined
  const told = said && (await factOfMeant(context, said.name))
  const isSameKind = kindOf(told?.topic) === kindOf(topic)
  return told && last && isSameKind ? { ...told, asked: last } : undefined
}
