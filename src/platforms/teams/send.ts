import type { Activity, ConversationAccount } from 'botbuilder'

import { plain } from '../../plain.ts'
import type { Prompt, Reception } from '../../reception.ts'
import { DeliveryProblem, type Post, type Receipt } from '../platform.ts'
import type { createAdapter } from './adapter.ts'
import { conversationOf, detailOf } from './address.ts'
import { aiLabel } from './aiLabel.ts'
import { answerCard } from './card.ts'
import { cut, limits } from './limits.ts'

interface Parts {
  adapter: Pick<ReturnType<typeof createAdapter>, 'continueConversationAsync'>
  appId: string
  reception: Pick<Reception, 'prompts'>
}

export const createSend =
  ({ adapter, appId, reception }: Parts) =>
  async (post: Post): Promise<Receipt> => {
    const detail = detailOf(post.address)
    const { serviceUrl, tenantId, botId } = detail
    // The SDK's type asks for more than Teams does.
    const conversation = { id: conversationOf(detail), tenantId } as ConversationAccount
    const reference = { channelId: 'msteams', serviceUrl, conversation, bot: { id: botId, name: '' } }
    let receipt: Receipt | undefined
    try {
      await adapter.continueConversationAsync(appId, reference, async (context) => {
        receipt = (await context.sendActivity(activityOf(post, reception)))?.id
      })
    } catch (error) {
      // What is no DeliveryProblem went wrong before anything was posted, as when no token was given.
      throw error instanceof DeliveryProblem ? error : new DeliveryProblem('later', String(error))
    }
    return receipt ?? ''
  }

function activityOf({ answer, address }: Post, reception: Parts['reception']): Partial<Activity> {
  const { locale } = answer
  const { promptsFor } = detailOf(address)
  return {
    type: 'message',
    summary: cut(plain(answer, locale), limits.summary),
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: answerCard(answer) }],
    ...(answer.ai ? { entities: [aiLabel(answer)] } : {}),
    ...(promptsFor
      ? { suggestedActions: { to: [promptsFor], actions: reception.prompts(locale).map(suggestion) } }
      : {}),
  }
}

/** Pressed, it says its question as if the person had typed it. */
const suggestion = ({ title, message }: Prompt) => ({ type: 'imBack', title, value: message })
