import { randomUUID } from 'node:crypto'

import type { Locale } from '../../../src/locale.ts'
import type { Driver, Shown, StartDriver } from '../driver.ts'
import { type SlackBot, startSlackBot } from './bot.ts'
import { type Call, type FakeSlack, startFakeSlack } from './fake.ts'
import { textsIn } from './limitsOf.ts'
import { direct, press, scene, submission, typed } from './payloads.ts'
import { openSocket } from './socket.ts'

/** How what happens in Slack reaches the bot; the answer is the acknowledgement's payload. */
type Tell = (payload: object) => Promise<unknown>

/** Signed requests in, Slack's API out. */
export const startSlackHttp: StartDriver = async (locale) => {
  const bot = await startSlackBot({ fake: await fakeIn(locale) })
  return driverOver(bot, async (payload) => {
    const response = await bot.tell(payload)
    if (response.status !== 200) throw new Error(`status ${response.status}`)
    const body = await response.text()
    return body ? (JSON.parse(body) as unknown) : undefined
  })
}

/** The same over a socket that the bot opened. */
export const startSlackSocket: StartDriver = async (locale) => {
  const bot = await startSlackBot({
    fake: await fakeIn(locale),
    settings: { SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: '' },
  })
  return driverOver(bot, await openSocket(bot.slack))
}

const fakeIn = (locale: Locale) =>
  startFakeSlack({ locale: { fi: 'fi-FI', sv: 'sv-SE', en: 'en-GB' }[locale] })

const driverOver = (bot: SlackBot, tell: Tell) =>
  slackPerson(bot.slack, tell, () => bot[Symbol.asyncDispose]())

/** Someone in their own conversation with the bot, with a message in front of them. `hear` waits for what the bot says next. */
export function slackPerson(
  slack: FakeSlack,
  tell: Tell,
  close: () => Promise<void>,
  last?: Call,
): Driver & { hear(): Promise<Shown> } {
  const at = { ...scene, channel: `D${scene.user}` }

  async function next(): Promise<Shown> {
    last = await slack.next('chat.postMessage')
    return shownOf(last)
  }
  async function pressNamed(label: string) {
    const button = buttonsIn(last).find(({ name }) => name === label)
    if (!button)
      throw new Error(
        `No button “${label}” in ${buttonsIn(last)
          .map(({ name }) => name)
          .join(', ')}`,
      )
    await tell(press(button, {}, at))
  }

  return {
    async say(text) {
      await tell(direct(typed(text)))
      return next()
    },
    async press(label) {
      await pressNamed(label)
      return next()
    },
    async fill(label, values) {
      await pressNamed(label)
      const { args } = await slack.next('views.open')
      const view = args['view'] as { private_metadata: string; callback_id: string }
      const said = (await tell(submission(view, values, at, randomUUID()))) as
        | { response_action: 'errors'; errors: Record<string, string> }
        | undefined
      return said ? { errors: Object.values(said.errors) } : next()
    },
    hear: next,
    [Symbol.asyncDispose]: close,
  }
}

/** All that a person sees, and what they can press; an item's button bears the item's name. */
const shownOf = (call: Call): Shown => ({
  text: textsIn(call.args['blocks'])
    .map(({ type, text }) => (type === 'mrkdwn' ? readMrkdwn(text) : text))
    .join('\n'),
  buttons: buttonsIn(call).map(({ name }) => name),
})

const readMrkdwn = (text: string) =>
  text
    .replaceAll(/<([^|>]+)\|([^>]+)>/g, '$2')
    .replaceAll(/^\*(.*)\*$/gm, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

interface Block {
  text?: { text: string; type: string }
  accessory?: Element
  elements?: Element[]
}
interface Element {
  type: string
  action_id: string
  value: string
  text: { text: string }
}

export const buttonsIn = (call: Call | undefined) =>
  ((call?.args['blocks'] ?? []) as Block[]).flatMap(({ text, accessory, elements = [] }) => [
    ...(accessory && text ? [{ ...accessory, name: titleOf(text) }] : []),
    ...elements.filter(({ type }) => type === 'button').map((one) => ({ ...one, name: one.text.text })),
  ])

const titleOf = ({ type, text }: { type: string; text: string }) =>
  (type === 'mrkdwn' ? readMrkdwn(text) : text).split('\n')[0] ?? ''
