import type { Context } from '../command.ts'
import { listedOtherwise } from '../domain/carriedOn/lists.ts'
import type { Reply } from '../reply.ts'
import { recordAlone } from './nameAlone.ts'

/** “And past ones?”, “only those in Espoo”: the last list, listed otherwise; else a record that is named alone. */
export async function narrowedTold(context: Context, question: string): Promise<Reply | undefined> {
  const listed = listedOtherwise(
    question,
    context.conversation?.topic ?? '',
    await context.store.localities.all(),
  )
  const alone = listed ? undefined : await recordAlone(context, question)
  const next = listed?.line ?? alone
  const shown = next ? await context.run(next) : undefined
  if (shown && (shown.outcome !== 'unknown' || alone)) return shown
  return shown && listed?.isSure ? ofLastList(context, shown) : undefined
}

/** None of them is so, and they are still what is spoken of. */
const ofLastList = ({ conversation }: Context, reply: Reply): Reply =>
  conversation?.topic ? { ...reply, topic: conversation.topic } : reply
