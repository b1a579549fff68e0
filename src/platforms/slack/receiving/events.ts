import type { Context } from '@slack/bolt'
import type {
  AppHomeOpenedEvent,
  AppMentionEvent,
  ChannelLeftEvent,
  GroupLeftEvent,
  MemberJoinedChannelEvent,
  MessageEvent,
  SlackEvent,
} from '@slack/types'

import type { Reception } from '../../../reception.ts'
import { addressOf, isDirect, placeOf } from '../sending/address.ts'
import type { ClientOf } from '../sending/client.ts'
import type { createHome } from '../surfaces/home.ts'
import { type Identify, sceneOf, someoneIn } from '../workspaces/someone.ts'
import type { Workspaces } from '../workspaces/workspaces.ts'
import { greeting, said } from './arrivals.ts'
import type { Errands } from './errands.ts'
import type { Take } from './take.ts'

interface Parts {
  reception: Pick<Reception, 'met' | 'left' | 'leftAll'>
  workspaces: Workspaces
  clientOf: ClientOf
  identify: Identify
  home: ReturnType<typeof createHome>
  errands: Errands
  take: Take
}

/** `at`: seconds since 1970. */
type Hear<Event> = (event: Event, context: Context, at: number) => Promise<void>
type Heard = { [Type in SlackEvent['type']]?: Hear<Extract<SlackEvent, { type: Type }>> }

export type Hearing = ReturnType<typeof createHearing>

/** What happens in a workspace that the bot hears of. */
export function createHearing({ reception, workspaces, clientOf, identify, home, errands, take }: Parts) {
  const heard: Heard = {
    app_home_opened: opened,
    app_mention: mentioned,
    app_uninstalled: (_, context, at) => uninstalled(context, at),
    channel_left: removed,
    group_left: removed,
    member_joined_channel: joined,
    message: written,
    tokens_revoked: async ({ tokens }, context, at) => {
      if (tokens.bot?.length) await uninstalled(context, at)
    },
  }
  return async (event: SlackEvent, context: Context, at: number) => {
    const hear = Object.hasOwn(heard, event.type) ? heard[event.type] : undefined
    await (hear as Hear<SlackEvent> | undefined)?.(event, context, at)
  }

  async function mentioned(event: AppMentionEvent, context: Context) {
    if (!event.user || event.bot_id || isOwn(event.user, context)) return
    const { channel, ts, thread_ts: thread, text } = event
    await take(said(someoneIn(context, event.user, event.user_team), { channel, ts, thread, text }))
  }

  async function written(event: MessageEvent, context: Context) {
    if (!isDirect(event.channel) || !isTyped(event) || isOwn(event.user, context)) return
    const { channel, ts, thread_ts: thread, text = '', user, user_team: team } = event
    await take(said(someoneIn(context, user, team), { channel, ts, thread, text }))
  }

  async function opened({ tab, user, channel }: AppHomeOpenedEvent, context: Context) {
    const by = await identify(context, user)
    if (tab === 'home') errands.run('start page', () => home.publish(by))
    if (tab === 'messages') errands.run('prompts', () => home.suggest(by, channel))
  }

  async function joined(event: MemberJoinedChannelEvent, context: Context) {
    const { channel, user, inviter, event_ts: at } = event
    const { workspace, team } = sceneOf(context)
    if (user !== workspace.botUserId) return
    const by = inviter ? await identify(context, inviter) : someoneIn(context, user)
    const arrival = greeting(by, `${channel}:joined:${at}`, channel)
    await reception.met(arrival.replyTo)
    errands.run('name of the channel', async () => {
      const { channel: known } = await clientOf(workspace.token).conversations.info({ channel })
      await reception.met(addressOf(team, { workspace: workspace.id, channel }), known?.name)
    })
    await take(arrival)
  }

  async function removed({ channel }: ChannelLeftEvent | GroupLeftEvent, context: Context) {
    await reception.left({ platform: 'slack', place: placeOf(sceneOf(context).team, channel) })
  }

  /** It may be heard late, when the bot is installed again. */
  async function uninstalled(context: Context, seconds: number) {
    const removed = await workspaces.remove(context, new Date(seconds * 1_000))
    const { teamId, enterpriseId, isEnterpriseInstall } = context
    const id = isEnterpriseInstall ? enterpriseId : teamId
    if (removed && id) await reception.leftAll('slack', ({ detail }) => detail['workspace'] === id)
  }
}

const isOwn = (user: string, context: Context) => user === sceneOf(context).workspace.botUserId

interface Typed {
  channel: string
  ts: string
  user: string
  text?: string
  thread_ts?: string
  user_team?: string
}

/** A person typed it just now: it is neither a bot's, nor an edit, a deletion or a notice. */
function isTyped<Event extends object>(event: Event): event is Event & Typed {
  const { subtype, bot_id: bot, user } = event as { subtype?: string; bot_id?: string; user?: string }
  return Boolean(user) && !bot && (subtype === undefined || subtype === 'file_share')
}
