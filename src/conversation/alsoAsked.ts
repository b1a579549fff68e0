import type { Context } from '../command.ts'
import type { Line } from '../parse.ts'
import type { Reply } from '../reply.ts'

/**
 * “Who named the steering group?” is a command, and a question as well: where every question is asked of a model, that may
 * answer it more closely than the command. Nothing where it does not.
 */
export async function alsoAsked(
  typed: string,
  { command, rest }: Line,
  context: Context,
): Promise<Reply | undefined> {
  const { assistant, search } = context
  if (!command.asks || !rest.includes(' ') || assistant?.when !== 'always') return undefined
  const assisted = await assistant.answer(typed, { near: [typed], hits: search.find(typed) }, context)
  return 'reply' in assisted ? assisted.reply : undefined
}
