import type { Activity, ConversationAccount, TurnContext } from 'botbuilder'

import { plain } from '../../plain.ts'
import type { Prompt, Reception } from '../../reception.ts'
import { type Address, DeliveryProblem, type Platform, type Post, type Receipt } from '../platform.ts'
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
  (parts: Parts): Platform['send'] =>
  async (post) => {
    let receipt: Receipt | undefined
    await inConversation(parts, post.address, async (context) => {
      receipt = (await context.sendActivity(activityOf(post, parts.reception)))?.id
    })
    return receipt ?? ''
  }

/** The sign that an answer is being made; Teams takes it away by itself. */
export const createSign = (parts: Parts) => (address: Address) =>
  inConversation(parts, address, async (context) => {
    await context.sendActivity({ type: 'typing' })
  })

/** Changes posts in place. */
export const createChanges = (parts: Parts): Pick<Platform, 'update' | 'remove'> => ({
  async update(post, receipt) {
    const activity = { ...activityOf(post, parts.reception), id: known(receipt) }
    await inConversation(parts, post.address, async (context) => {
      await context.updateActivity(activity)
    })
  },
  async remove(address, receipt) {
    await inConversation(parts, address, (context) => context.deleteActivity(known(receipt))).catch(
      (error: unknown) => {
        if (!(error instanceof DeliveryProblem && error.message.startsWith('404'))) throw error
      },
    )
  },
})

/** Teams did not always say what it calls a post. */
function known(receipt: Receipt) {
  if (!receipt) throw new DeliveryProblem('never', 'Teams never said what it calls this post')
  return receipt
}

async function inConversation(
  { adapter, appId }: Parts,
  address: Address,
  act: (context: TurnContext) => Promise<void>,
) {
  const detail = detailOf(address)
  const { serviceUrl, tenantId, botId } = detail
  // The SDK's type asks for more than Teams does.
  const conversation = { id: conversationOf(detail), tenantId } as ConversationAccount
  const reference = { channelId: 'msteams', serviceUrl, conversation, bot: { id: botId, name: '' } }
  try {
    await adapter.continueConversationAsync(appId, reference, act)
  } catch (error) {
    // What is no DeliveryProblem went wrong before anything was posted, as when no token was given.
    throw error instanceof DeliveryProblem ? error : new DeliveryProblem('later', String(error))
  }
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
