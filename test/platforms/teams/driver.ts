import type { Card } from '../../../src/platforms/teams/element.ts'
import type { Shown, StartDriver } from '../driver.ts'
import { startWithTeams } from './app.ts'
import { cardIn, startConnector } from './connector.ts'
import { activityOf, pressOf } from './person.ts'
import { type Pressable, pressableOn, textOn } from './screen.ts'

/** A person in their own chat with the bot, over Teams' protocol. */
export const startTeams: StartDriver = async (locale) => {
  const connector = await startConnector()
  const app = await startWithTeams()
  const from = { serviceUrl: connector.url, locale }
  let card: Card | undefined

  async function send(activity: object) {
    const response = await fetch(app.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    })
    if (response.status !== 200) throw new Error(`status ${response.status}`)
    return response
  }
  function show(shown: Card): Shown {
    card = shown
    return { text: textOn(shown), buttons: pressableOn(shown).map(({ title }) => title) }
  }
  const find = (matches: (action: Pressable) => boolean) => {
    const found = card && pressableOn(card).find(matches)
    if (!found)
      throw new Error(
        `not among ${
          card &&
          pressableOn(card)
            .map(({ title }) => title)
            .join(', ')
        }`,
      )
    return found
  }
  /** The card that takes the place of the one that was pressed. */
  async function execute({ verb = '', data }: Pressable, inputs: Readonly<Record<string, string>> = {}) {
    const response = await send(pressOf({ verb, data: { ...data, ...inputs } }, from))
    return show(((await response.json()) as { value: Card }).value)
  }

  return {
    async say(text) {
      await send(activityOf({ ...from, text }))
      return show(cardIn(await connector.next()))
    },
    press: (label) => execute(find(({ title }) => title === label)),
    async fill(label, values) {
      await execute(find(({ title }) => title === label))
      const inputs = Object.entries(values).map(([name, value]) => [`field_${name}`, value] as const)
      const shown = await execute(
        find(({ verb }) => verb === 'fill'),
        Object.fromEntries(inputs),
      )
      const errors =
        card?.body.flatMap(({ color, text }) => (color === 'Attention' ? String(text) : [])) ?? []
      return errors.length > 0 ? { errors } : shown
    },
    async [Symbol.asyncDispose]() {
      await app[Symbol.asyncDispose]()
      await connector[Symbol.asyncDispose]()
    },
  }
}
