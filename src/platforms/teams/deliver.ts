import type { Reception } from '../../reception.ts'
import { DeliveryProblem, type Platform } from '../platform.ts'
import { detailOf } from './address.ts'
import type { Typing } from './typing.ts'

interface Parts {
  send: Platform['send']
  typing: Typing
  reception: Pick<Reception, 'left'>
}

/** Teams' words for a chat or team that the bot is not in any more; what is only blocked may be opened again. */
const gone = /^(403 BotNotInConversationRoster|404 ConversationNotFound)$/

/** Sends, and forgets a place that the bot turns out to have left. */
export const createDelivery =
  ({ send, typing, reception }: Parts): Platform['send'] =>
  async (post) => {
    typing.answered(post.address)
    try {
      return await send(post)
    } catch (error) {
      if (error instanceof DeliveryProblem && gone.test(error.message)) {
        const { conversationId } = detailOf(post.address)
        await reception.left({ platform: 'teams', place: conversationId })
      }
      throw error
    }
  }
