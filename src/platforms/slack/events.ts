import type { App, Context } from '@slack/bolt'

import type { Reception } from '../../reception.ts'
import { addressOf, isDirect, placeOf } from './address.ts'
import { greeting, said } from './arrivals.ts'
import type { ClientOf } from './client.ts'
import type { Errands } from './errands.ts'
import type { createHome } from './home.ts'
import { type Identify, sceneOf } from './someone.ts'
import type { Take } from './take.ts'
import type { Workspaces } from './workspaces.ts'

interface Parts {
  reception: Pick<Reception, 'met' | 'left' | 'leftAll'>
  workspaces: Workspaces
  clientOf: ClientOf
  identify: Identify
  home: ReturnType<typeof createHome>
  errands: Errands
  take: Take
}

/** What happens in a workspace that the bot hears of. */
export function listenToEvents(
  app: App,
  { reception, workspaces, clientOf, identify, home, errands, take }: Parts,
) {
  app.event('app_mention', async ({ event, context }) => {
    if (!event.user || event.bot_id) return
    const { channel, ts, thread_ts: thread, text } = event
    await take(said(await identify(context, event.user, event.user_team), { channel, ts, thread, text }))
  })

  app.event('message', async ({ event, context }) => {
    if (!isDirect(event.channel) || !isTyped(event)) return
    const { channel, ts, thread_ts: thread, text = '', user, user_team: team } = event
    await take(said(await identify(context, user, team), { channel, ts, thread, text }))
  })

  app.event('app_home_opened', async ({ event: { tab, user, channel }, context }) => {
    const by = await identify(context, user)
    if (tab === 'home') errands.run('start page', () => home.publish(by))
    if (tab === 'messages') errands.run('prompts', () => home.suggest(by, channel))
  })

  app.event('member_joined_channel', async ({ event, context }) => {
    const { channel, user, inviter, event_ts: at } = event
    const { workspace, team } = sceneOf(context)
    if (user !== workspace.botUserId) return
    const by = inviter
      ? await identify(context, inviter)
      : { workspace, team, user, home: undefined, locale: undefined }
    const arrival = greeting(by, `${channel}:joined:${at}`, channel)
    await reception.met(arrival.replyTo)
    errands.run('name of the channel', async () => {
      const { channel: known } = await clientOf(workspace.token).conversations.info({ channel })
      await reception.met(addressOf(team, { workspace: workspace.id, channel }), known?.name)
    })
    await take(arrival)
  })

  for (const gone of ['channel_left', 'group_left'] as const)
    app.event(gone, async ({ event, context }) => {
      await reception.left({ platform: 'slack', place: placeOf(sceneOf(context).team, event.channel) })
    })

  app.event('app_uninstalled', ({ body, context }) => uninstalled(context, body.event_time))
  app.event('tokens_revoked', async ({ event, body, context }) => {
    if (event.tokens.bot?.length) await uninstalled(context, body.event_time)
  })

  /** It may be heard late, when the bot is installed again. */
  async function uninstalled(context: Context, seconds: number) {
    const removed = await workspaces.remove(context, new Date(seconds * 1_000))
    const { teamId } = context
    if (removed && teamId) await reception.leftAll({ platform: 'slack', within: placeOf(teamId, '') })
  }
}

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
