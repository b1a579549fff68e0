import { createHmac, randomUUID } from 'node:crypto'

export const secret = 'a signing secret of 32 characters'

interface Signing {
  key?: string
  /** Seconds from now at which it was signed. */
  offset?: number
  headers?: Record<string, string>
}

/** A request as Slack sends it: an event as JSON, everything else as a form. A string goes as it is. */
export function request(
  payload: object | string,
  { key = secret, offset = 0, headers = {} }: Signing = {},
): RequestInit {
  const isEvent = typeof payload === 'string' || 'event' in payload || 'challenge' in payload
  const body = typeof payload === 'string' ? payload : bodyOf(payload, isEvent)
  const timestamp = String(Math.floor(Date.now() / 1000) + offset)
  return {
    method: 'POST',
    body,
    headers: {
      'content-type': isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${createHmac('sha256', key).update(`v0:${timestamp}:${body}`).digest('hex')}`,
      ...headers,
    },
  }
}

function bodyOf(payload: object, isEvent: boolean) {
  if (isEvent) return JSON.stringify(payload)
  return new URLSearchParams(
    'command' in payload ? (payload as Record<string, string>) : { payload: JSON.stringify(payload) },
  ).toString()
}

let clock = 1_780_000_000
export const newTs = () => `${++clock}.000200`

export interface Scene {
  team: string
  user: string
  channel: string
  bot: string
}
export const scene: Scene = { team: 'T1', user: 'UANNA', channel: 'C1', bot: 'UBOT' }

export const envelope = (event: object, { team }: Scene = scene, more: object = {}) => ({
  type: 'event_callback',
  token: 'old',
  team_id: team,
  api_app_id: 'A1',
  event_id: `Ev${randomUUID()}`,
  event_time: Math.floor(Date.now() / 1000),
  event,
  ...more,
})

/** As Slack writes what a person types. */
export const typed = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/https:\/\/[^\s)]+/g, '<$&>')

export const mention = (text: string, at: Partial<Scene> = {}, more: object = {}) => {
  const { user, channel, bot, ...rest } = { ...scene, ...at }
  const ts = newTs()
  return envelope(
    { type: 'app_mention', user, channel, ts, event_ts: ts, text: `<@${bot}> ${text}`, ...more },
    { user, channel, bot, ...rest },
  )
}

export const direct = (text: string, at: Partial<Scene> = {}, more: object = {}) => {
  const { user, ...rest } = { ...scene, ...at }
  const channel = at.channel ?? `D${user}`
  const ts = newTs()
  return envelope(
    { type: 'message', channel_type: 'im', user, channel, ts, event_ts: ts, text, ...more },
    { ...rest, user, channel },
  )
}

export const slash = (text: string, responseUrl: string, { team, user, channel } = scene) => ({
  command: '/kumppani',
  text,
  team_id: team,
  user_id: user,
  user_name: 'anna.k',
  channel_id: channel,
  response_url: responseUrl,
  trigger_id: randomUUID(),
})

interface Where {
  ts?: string
  thread?: string
  ephemeral?: string
  home?: true
  trigger?: string
}

export const press = (
  { action_id, value }: { action_id: string; value: string },
  { ts = newTs(), thread, ephemeral, home, trigger = randomUUID() }: Where = {},
  { team, user, channel } = scene,
) => ({
  type: 'block_actions',
  team: { id: team, domain: 'x' },
  user: { id: user, username: 'x', team_id: team },
  api_app_id: 'A1',
  trigger_id: trigger,
  container: home
    ? { type: 'view', view_id: 'V0' }
    : { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: Boolean(ephemeral) },
  ...(home ? { view: { type: 'home', id: 'V0' } } : { channel: { id: channel, name: 'x' } }),
  ...(home || ephemeral
    ? {}
    : { message: { type: 'message', ts, ...(thread ? { thread_ts: thread } : {}) } }),
  ...(ephemeral ? { response_url: ephemeral } : {}),
  actions: [{ type: 'button', block_id: 'b', action_id, value, action_ts: newTs() }],
})

export const submission = (
  view: { private_metadata: string; callback_id: string },
  values: Readonly<Record<string, string>>,
  { team, user } = scene,
  id = `V${randomUUID()}`,
) => ({
  type: 'view_submission',
  team: { id: team, domain: 'x' },
  user: { id: user, name: 'x', team_id: team },
  trigger_id: randomUUID(),
  view: {
    id,
    type: 'modal',
    callback_id: view.callback_id,
    private_metadata: view.private_metadata,
    state: {
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value: { value } }])),
    },
  },
})

export const shortcut = (text: string, responseUrl: string, { team, user, channel } = scene) => ({
  type: 'message_action',
  callback_id: 'ask_kumppani',
  trigger_id: randomUUID(),
  message_ts: newTs(),
  response_url: responseUrl,
  message: { type: 'message', user: 'UOTHER', ts: newTs(), text },
  channel: { id: channel, name: 'x' },
  user: { id: user, name: 'x', team_id: team },
  team: { id: team, domain: 'x' },
})
