import { z } from 'zod'

import type { Address } from '../platform.ts'
import { type Incoming, tenantsOf } from './activity.ts'

/** Everything a post needs, as plain JSON: it outlives the process and the SDK. */
const detailSchema = z.object({
  serviceUrl: z.string(),
  tenantId: z.string(),
  conversationId: z.string(),
  botId: z.string(),
  /** The post whose thread this is. */
  rootId: z.string().optional(),
  /** The person in whose own chat questions to start with go along with the reply. */
  promptsFor: z.string().optional(),
})
type Detail = z.infer<typeof detailSchema>

export const detailOf = ({ detail }: Address): Detail => detailSchema.parse(detail)

export const conversationOf = ({ conversationId, rootId }: Detail) =>
  rootId ? `${conversationId};messageid=${rootId}` : conversationId

/** Where a reply to the activity goes: in a channel, to its thread. */
export function addressOf(activity: Incoming): Address {
  const { serviceUrl, conversation, recipient } = activity
  const [conversationId = '', messageId] = conversation.id.split(';messageid=')
  const isPost = activity.type === 'message' && conversation.conversationType === 'channel'
  const rootId = messageId ?? (isPost ? activity.id : undefined)
  const detail: Detail = {
    serviceUrl,
    tenantId: tenantsOf(activity)[0] ?? '',
    conversationId,
    botId: recipient.id,
    ...(rootId ? { rootId } : {}),
  }
  return { platform: 'teams', place: conversationOf(detail), space: detail.tenantId, detail }
}

/** The whole channel or chat, not a thread in it. */
export function placeOf(activity: Incoming): Address {
  const { rootId: _, ...detail } = detailOf(addressOf(activity))
  return { platform: 'teams', place: detail.conversationId, space: detail.tenantId, detail }
}
