import type { WebClient } from '@slack/web-api'

import { type Address, DeliveryProblem, type Platform, type Post, type Receipt } from '../platform.ts'
import { type Detail, detailOf } from './address.ts'
import type { ClientOf } from './client.ts'
import { isGone, problemOf } from './problems.ts'
import { messageOf } from './render.ts'
import { respond } from './respond.ts'
import type { Workspace, Workspaces } from './workspaces.ts'

/** By this Slack finds our own posts again. */
const eventType = 'kumppani_post'
const mostRead = 100

export function createDelivery(
  workspaces: Workspaces,
  clientOf: ClientOf,
): Pick<Platform, 'send' | 'update' | 'remove' | 'find'> {
  async function clientFor({ workspace: id }: Detail): Promise<{ client: WebClient; workspace: Workspace }> {
    const workspace = await workspaces.get(id).catch((error: unknown) => {
      throw new DeliveryProblem('later', String(error))
    })
    if (!workspace) throw new DeliveryProblem('never', 'the bot is not installed there')
    return { workspace, client: clientOf(workspace.token) }
  }

  async function say(post: Post, detail: Detail) {
    const { client } = await clientFor(detail)
    const { text, blocks } = messageOf(post.answer)
    const said = await client.chat.postMessage({
      channel: detail.channel,
      text,
      unfurl_links: false,
      unfurl_media: false,
      metadata: markOf(post),
      ...(blocks ? { blocks } : {}),
      ...(detail.thread ? { thread_ts: detail.thread } : {}),
    })
    return receiptOf(said.channel ?? detail.channel, said.ts)
  }

  async function send(post: Post) {
    const detail = detailOf(post.address)
    const { response } = detail
    if (response?.for === 'person')
      return respond(response.url, 'ephemeral', messageOf(post.answer, response.line))
    try {
      return await say(post, detail)
    } catch (error) {
      const problem = problemOf(error)
      if (problem.kind !== 'never' || !response) throw problem
      return respond(response.url, 'in_channel', messageOf(post.answer))
    }
  }

  async function update(post: Post, receipt: Receipt) {
    const { client } = await clientFor(detailOf(post.address))
    const { text, blocks = [] } = messageOf(post.answer)
    const update = { ...postedAs(receipt), text, blocks, metadata: markOf(post) }
    await client.chat.update(update).catch(fail)
  }

  async function remove(address: Address, receipt: Receipt) {
    const { client } = await clientFor(detailOf(address))
    await client.chat.delete(postedAs(receipt)).catch((error: unknown) => isGone(error) || fail(error))
  }

  async function find({ key, address }: Post) {
    const detail = detailOf(address)
    if (detail.response) return 'unknowable'
    const { client, workspace } = await clientFor(detail)
    try {
      const messages = await read(client, detail)
      const isOurs = (bot?: string, user?: string) => bot === workspace.botId || user === workspace.botUserId
      const found = messages.find(
        ({ metadata, bot_id, user }) =>
          metadata?.event_type === eventType &&
          (metadata.event_payload as { key?: unknown } | undefined)?.key === key &&
          isOurs(bot_id, user),
      )
      return found?.ts ? { receipt: receiptOf(detail.channel, found.ts) } : 'absent'
    } catch (error) {
      const problem = problemOf(error)
      if (problem.kind === 'never') return 'unknowable'
      throw problem
    }
  }

  return { send, update, remove, find }
}

const markOf = ({ key }: Post) => ({ event_type: eventType, event_payload: { key } })

/** Slack names a message by its channel, which is another one than the person it was sent to, and its `ts`. */
const receiptOf = (channel: string, ts = ''): Receipt => `${channel} ${ts}`

/** Throws when it is no message that can be changed: an answer to the person alone. */
function postedAs(receipt: Receipt) {
  const [channel = '', ts = ''] = receipt.split(' ')
  if (!/^[\d.]+$/.test(ts)) throw new DeliveryProblem('never', 'this message can’t be changed')
  return { channel, ts }
}

function fail(error: unknown): never {
  throw problemOf(error)
}

/** What was said there since the question. */
async function read(client: WebClient, { channel, thread, asked }: Detail) {
  const wanted = {
    channel,
    include_all_metadata: true,
    inclusive: true,
    limit: mostRead,
    ...(asked ? { oldest: asked } : {}),
  }
  const { messages = [] } = thread
    ? await client.conversations.replies({ ...wanted, ts: thread })
    : await client.conversations.history(wanted)
  return messages
}
