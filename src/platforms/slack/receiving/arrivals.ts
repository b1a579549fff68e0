import type { Message } from '../../../message.ts'
import type { Arrival } from '../../platform.ts'
import { readText, withoutMention } from '../blocks/entities.ts'
import { addressOf, type Detail, isDirect } from '../sending/address.ts'
import { personOf, type Someone } from '../workspaces/someone.ts'

/** What the bot is asked when it is called without a word. */
const nothingSaid = 'home'

/** Said in a channel with the bot’s name, or to the bot alone. Both events of one message have one id. */
export function said(
  by: Someone,
  { channel, ts, thread, text }: { channel: string; ts: string; thread?: string | undefined; text: string },
): Arrival {
  const { workspace, team } = by
  const place = placeOf(by, channel, thread ?? ts, thread)
  return {
    id: `slack:${team}:${channel}:${ts}`,
    message: messageOf(
      by,
      readText(withoutMention(text, workspace.botUserId), team),
      place.conversation,
      channel,
    ),
    replyTo: addressOf(team, { workspace: workspace.id, channel, asked: ts, ...place.thread }),
  }
}

export interface Pressed {
  /** Slack’s id of this one press. */
  trigger: string
  line: string
  /** Where the button stands; nowhere when it is on the start page. */
  on: { channel: string; ts: string; thread?: string | undefined } | undefined
  /** Set when only the person sees the button. */
  responseUrl?: string | undefined
}

export function pressed(by: Someone, { trigger, line, on, responseUrl }: Pressed): Arrival {
  const { address, conversation } = whereOf(by, on, responseUrl, line)
  return {
    id: `slack:${by.team}:press:${trigger}`,
    press: `slack:${on?.channel}:${on?.ts}:${by.user}:${line}`,
    message: pressedLine(by, line, conversation, on?.channel),
    replyTo: address,
  }
}

/** Where the answer to a press, or the form that it opens, belongs. */
export function whereOf(by: Someone, on: Pressed['on'], responseUrl: string | undefined, line: string) {
  if (responseUrl && on) return forPerson(by, on.channel, responseUrl, line)
  const { workspace, team, user } = by
  if (!on)
    return {
      address: addressOf(team, { workspace: workspace.id, channel: user }),
      conversation: personOf(team, user),
    }
  const { thread, conversation } = placeOf(by, on.channel, on.thread ?? on.ts, on.thread)
  return {
    address: addressOf(team, { workspace: workspace.id, channel: on.channel, ...thread }),
    conversation,
  }
}

/** A command or a shortcut: answered to the person alone. */
export function askedAside(
  by: Someone,
  { id, channel, responseUrl, text }: { id: string; channel: string; responseUrl: string; text: string },
): Arrival {
  const line = readText(text, by.team).trim() || nothingSaid
  const { address, conversation } = forPerson(by, channel, responseUrl, line)
  return {
    id: `slack:${by.team}:aside:${id}`,
    message: messageOf(by, line, conversation, channel),
    replyTo: address,
  }
}

/** What one person was shown alone, to everybody in the channel. */
export function shared(
  by: Someone,
  {
    trigger,
    line,
    channel,
    responseUrl,
  }: { trigger: string; line: string; channel: string; responseUrl: string },
): Arrival {
  const detail: Detail = {
    workspace: by.workspace.id,
    channel,
    response: { url: responseUrl, for: 'channel', line },
  }
  return {
    id: `slack:${by.team}:share:${trigger}`,
    press: `slack:${channel}:share:${by.user}:${line}`,
    message: pressedLine(by, line, `slack:${by.team}/${channel}/${by.user}`),
    replyTo: addressOf(by.team, detail),
  }
}

/** The bot speaks first: to a channel that it was added to, or to the person who installed it. */
export const greeting = (by: Someone, id: string, channel: string): Arrival => ({
  id: `slack:${by.team}:${id}`,
  message: { text: 'welcome', pressed: true, ...(by.locale ? { locale: by.locale } : {}) },
  replyTo: addressOf(by.team, { workspace: by.workspace.id, channel }),
})

const messageOf = (by: Someone, text: string, conversation: string, channel = ''): Message => ({
  text: text || nothingSaid,
  person: personOf(by.home ?? by.team, by.user),
  ...(by.called ? { called: by.called } : {}),
  conversation,
  own: ownOf(by, channel),
  ...hereOf(by, channel),
  ...(by.locale ? { locale: by.locale } : {}),
})

/** The person's own conversation with the bot; while it has no name, Slack finds it by the person. */
const ownOf = ({ workspace, team, user }: Someone, channel: string) =>
  addressOf(team, { workspace: workspace.id, channel: isDirect(channel) ? channel : user })

/** Where others read along. */
const hereOf = ({ workspace, team }: Someone, channel: string): Pick<Message, 'here'> =>
  /^[CG]/.test(channel) ? { here: addressOf(team, { workspace: workspace.id, channel }) } : {}

/** The line of a button or a form, which says nothing of the person's language. */
export const pressedLine = (by: Someone, line: string, conversation: string, channel?: string): Message => ({
  ...messageOf(by, line, conversation, channel),
  pressed: true,
})

function forPerson({ workspace, team, user }: Someone, channel: string, url: string, line: string) {
  const detail: Detail = { workspace: workspace.id, channel, response: { url, for: 'person', line } }
  const address = addressOf(team, detail)
  return {
    address: { ...address, place: `${address.place}/${user}` },
    conversation: `slack:${team}/${channel}/${user}`,
  }
}

/** In a channel everything hangs on the question; a private chat is one conversation, its threads are their own. */
function placeOf({ team, user }: Someone, channel: string, root: string, thread: string | undefined) {
  if (!isDirect(channel))
    return { conversation: `slack:${team}/${channel}/${root}`, thread: { thread: root } }
  const own = personOf(team, user)
  return thread ? { conversation: `${own}/${thread}`, thread: { thread } } : { conversation: own, thread: {} }
}
