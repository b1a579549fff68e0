import type { WebClient } from '@slack/web-api'

import { type Address, DeliveryProblem, type Platform, type Post } from '../../platform.ts'
import { messageOf } from '../blocks/render.ts'
import { postedAs, receiptOf } from '../receiving/receipt.ts'
import { originOf, type Workspace, type Workspaces } from '../workspaces/workspaces.ts'
import { type Detail, detailOf, isDirect } from './address.ts'
import type { ClientOf } from './client.ts'
import { createDirect } from './direct.ts'
import { isGone, isRevoked, problemOf } from './problems.ts'
import { respond } from './respond.ts'

/** By this Slack finds our own posts again. */
const eventType = 'kumppani_post'
const mostRead = 100

type Call<Result> = (client: WebClient, workspace: Workspace, detail: Detail) => Promise<Result>

export function createDelivery(
  workspaces: Workspaces,
  clientOf: ClientOf,
  now: () => Date,
): Pick<Platform, 'send' | 'update' | 'remove' | 'find'> {
  const direct = createDirect()

  /** Calls Slack as the workspace that the address is in. Throws a `DeliveryProblem`. */
  async function inPlace<Result>(address: Address, call: Call<Result>): Promise<Result> {
    const detail = detailOf(address)
    const begun = now()
    const workspace = await workspaces.get(detail.workspace).catch((error: unknown) => {
      throw new DeliveryProblem('later', String(error))
    })
    if (!workspace) throw new DeliveryProblem('never', 'the bot is not installed there')
    try {
      return await call(clientOf(workspace.token), workspace, detail)
    } catch (error) {
      if (isRevoked(error)) await workspaces.remove(originOf(workspace), begun)
      throw problemOf(error)
    }
  }

  const say = (post: Post) =>
    inPlace(post.address, async (client, workspace, { channel: to, thread }) => {
      const channel = await direct(client, workspace, to)
      const { text, blocks } = messageOf(post.answer)
      const said = await client.chat.postMessage({
        channel,
        text,
        unfurl_links: false,
        unfurl_media: false,
        metadata: markOf(post),
        ...(blocks ? { blocks } : {}),
        ...(thread ? { thread_ts: thread } : {}),
      })
      return receiptOf(said.channel ?? channel, said.ts)
    })

  return {
    async send(post) {
      const { response, channel } = detailOf(post.address)
      if (response?.for === 'person')
        return respond(
          response.url,
          'ephemeral',
          messageOf(post.answer, isDirect(channel) ? undefined : response.line),
        )
      try {
        return await say(post)
      } catch (error) {
        const problem = problemOf(error)
        if (problem.kind !== 'never' || !response) throw problem
        return respond(response.url, 'in_channel', messageOf(post.answer))
      }
    },

    update: (post, receipt) =>
      inPlace(post.address, async (client) => {
        const { text, blocks = [] } = messageOf(post.answer)
        await client.chat.update({ ...postedAs(receipt), text, blocks, metadata: markOf(post) })
      }),

    remove: (address, receipt) =>
      inPlace(address, async (client) => {
        await client.chat.delete(postedAs(receipt)).catch((error: unknown) => {
          if (!isGone(error)) throw error
        })
      }),

    async find({ key, address }) {
      if (detailOf(address).response) return 'unknowable'
      try {
        const receipt = await inPlace(address, async (client, workspace, detail) => {
          const channel = await direct(client, workspace, detail.channel)
          const messages = await read(client, { ...detail, channel })
          const found = messages.find((message) => bears(key, message) && isFrom(workspace, message))
          return found && receiptOf(channel, found.ts)
        })
        return receipt ? { receipt } : 'absent'
      } catch (error) {
        const problem = problemOf(error)
        if (problem.kind === 'never') return 'unknowable'
        throw problem
      }
    },
  }
}

type Message = Awaited<ReturnType<typeof read>>[number]

/** Any app can write metadata, so the key alone proves nothing. */
const bears = (key: string, { metadata }: Message) =>
  metadata?.event_type === eventType && (metadata.event_payload as { key?: unknown } | undefined)?.key === key
const isFrom = ({ botId, botUserId }: Workspace, { bot_id: bot, user }: Message) =>
  bot === botId || user === botUserId

const markOf = ({ key }: Post) => ({ event_type: eventType, event_payload: { key } })

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
