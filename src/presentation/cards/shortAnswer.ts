import type { Context } from '../../command.ts'
import type { ShortAnswer } from '../../domain/claim/shortAnswers.ts'
import type { Reply } from '../../reply.ts'
import { opening } from '../opening.ts'

/** One sentence, and the line that shows what carries it. */
interface Short {
  says: string
  below: string
}

/** “Kyllä, asiantuntijajäsenenä.”: what the pack answers in a sentence; nothing where it does not settle it. */
export async function shortAnswer({ store, t }: Context, wanted: ShortAnswer): Promise<Short | undefined> {
  const all = await store.shortAnswers.all()
  const found = all.find(({ id, also }) => id === wanted || also?.includes(wanted))
  return found && { says: t(found.says), below: `ask card:${found.card}` }
}

/** The same, above the statement that carries it. */
export async function toldShortly(context: Context, wanted: ShortAnswer): Promise<Reply | undefined> {
  const short = await shortAnswer(context, wanted)
  return short && opening(await context.run(short.below), short.says)
}
