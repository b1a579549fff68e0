import type { Context } from '../../command.ts'
import type { Reply } from '../../reply.ts'
import { opening } from '../opening.ts'
import { isCallOpen, noOpenCall } from '../records/calls.ts'

/** The statement of what a company can do as things stand. */
export const todayCard = 'card:company-today'

/** What is left to do where nobody can apply now. */
export const withoutOpenCall = async (context: Context, reply: Reply): Promise<Reply> =>
  (await isCallOpen(context)) ? reply : opening(reply, context.t(noOpenCall))
