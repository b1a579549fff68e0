import type { App, BlockAction, ButtonAction, MessageShortcut, ViewSubmitAction } from '@slack/bolt'

import type { createForms } from '../surfaces/forms.ts'
import { slackApp } from '../workspaces/scopes.ts'
import { type Identify, someoneIn } from '../workspaces/someone.ts'
import { askedAside, pressed, shared } from './arrivals.ts'
import type { Take } from './take.ts'

interface Parts {
  identify: Identify
  forms: ReturnType<typeof createForms>
  take: Take
}

/** What people do with the bot's command, its shortcut, its buttons and its forms. */
export function listenToInteractions(app: App, { identify, forms, take }: Parts) {
  app.command(slackApp.command, async ({ command, context, ack }) => {
    const { trigger_id: id, channel_id: channel, response_url: responseUrl, text, user_id: user } = command
    const by = someoneIn(context, user, undefined, command.user_name)
    await take(askedAside(by, { id, channel, responseUrl, text: text ?? '' }))
    await ack()
  })

  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: slackApp.shortcut },
    async ({ shortcut, context, ack }) => {
      const { trigger_id: id, channel, response_url: responseUrl, message, user } = shortcut
      const by = someoneIn(context, user.id, user.team_id, user.name)
      await take(askedAside(by, { id, channel: channel.id, responseUrl, text: message.text ?? '' }))
      await ack()
    },
  )

  app.action<BlockAction<ButtonAction>>({ type: 'block_actions' }, async ({ action, body, context, ack }) => {
    const press = pressIn(action, body)
    const [kind] = action.action_id.split(':')
    const { user } = body
    const who = [context, user.id, user.team_id, user.name ?? user.username] as const
    const by = kind === 'form' ? await identify(...who) : someoneIn(...who)
    // A button of a kind that we do not know is one of another version of us; one without a line does nothing.
    if (kind === 'share' && press.on && press.responseUrl)
      await take(shared(by, { ...press, channel: press.on.channel, responseUrl: press.responseUrl }))
    else if (press.line && (kind !== 'form' || !(await forms.open(by, press)))) await take(pressed(by, press))
    await ack()
  })

  app.view<ViewSubmitAction>(/(?:)/, async ({ body: { user }, view, context, ack }) => {
    const said = await forms.submit(await identify(context, user.id, user.team_id, user.name), view)
    await (said ? ack(said) : ack())
  })
}

/** Which button of which message; a response address counts only where the person alone sees the message. */
function pressIn(
  action: ButtonAction,
  { container, channel, message, trigger_id, response_url }: BlockAction,
) {
  const seen = container as { message_ts?: string; thread_ts?: string; is_ephemeral?: boolean }
  const ts = seen.message_ts
  const thread = (message?.['thread_ts'] as string | undefined) ?? seen.thread_ts
  return {
    trigger: trigger_id,
    line: action.value ?? '',
    on: channel && ts ? { channel: channel.id, ts, thread } : undefined,
    responseUrl: seen.is_ephemeral ? response_url : undefined,
  }
}
