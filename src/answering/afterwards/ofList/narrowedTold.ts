import type { Context } from '../../../command.ts'
import { listedOtherwise } from '../../../domain/carriedOn/ofList/lists.ts'
import type { Reply } from '../../../reply.ts'
import { recordAlone } from '../../named/nameAlone.ts'

/** “And past ones?” after the calls; else a record that is named alone. */
export async function narrowedTold(context: Context, question: string): Promise<Reply | undefined> {
  const listed = listedOtherwise(question, context.conversation?.topic ?? '')
  const alone = listed === undefined ? await recordAlone(context, question) : undefined
  const next = listed ?? alone
  const shown = next === undefined ? undefined : await context.run(next)
  return shown && (shown.outcome !== 'unknown' || alone) ? shown : undefined
}
