import { randomUUID } from 'node:crypto'

import type { Locale } from '../../../src/locale.ts'
import type { Card } from '../../../src/platforms/teams/element.ts'
import type { Driver, Shown } from '../driver.ts'
import { cardIn, startConnector } from './connector.ts'
import { activityOf, pressOf, tenantId } from './person.ts'
import { type Pressable, pressableOn, textOn } from './screen.ts'

/** How a person's words and presses get to the bot and its cards back. */
interface Line {
  say(text: string): Promise<Card>
  /** The card that takes the place of the one that was pressed. */
  press(action: Pressable): Promise<Card>
  close(): Promise<void>
}

/** Someone with cards in front of them. */
export function personOn(line: Line): Driver {
  let card: Card | undefined

  const show = (shown: Card): Shown => {
    card = shown
    return { text: textOn(shown), buttons: pressableOn(shown).map(({ title }) => title) }
  }
  const find = (matches: (action: Pressable) => boolean) => {
    const all = card ? pressableOn(card) : []
    const found = all.find(matches)
    if (!found) throw new Error(`not among ${all.map(({ title }) => title).join(', ')}`)
    return found
  }

  return {
    say: async (text) => show(await line.say(text)),
    press: async (label) => show(await line.press(find(({ title }) => title === label))),
    async fill(label, values) {
      show(await line.press(find(({ title }) => title === label)))
      const send = find(({ verb }) => verb === 'fill')
      const inputs = Object.entries(values).map(([name, value]) => [`field_${name}`, value] as const)
      const data = { ...send.data, ...Object.fromEntries(inputs) }
      const shown = show(await line.press({ ...send, data }))
      const errors =
        card?.body.flatMap(({ color, text }) => (color === 'Attention' ? String(text) : [])) ?? []
      return errors.length > 0 ? { errors } : shown
    },
    [Symbol.asyncDispose]: line.close,
  }
}

/** Someone new in their own chat with the bot at the address, over Teams' protocol. */
export async function startPerson(url: string, locale: Locale): Promise<Driver> {
  const connector = await startConnector()
  const person = randomUUID()
  const from = {
    serviceUrl: connector.url,
    locale,
    from: { id: `29:${person}`, aadObjectId: person },
    conversation: { id: `a:${person}`, conversationType: 'personal', tenantId },
  }

  async function send(activity: object) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    })
    if (response.status !== 200) throw new Error(`status ${response.status}`)
    return response
  }

  return personOn({
    async say(text) {
      await send(activityOf({ ...from, text }))
      return cardIn(await connector.next())
    },
    async press({ verb = '', data }) {
      const response = await send(pressOf({ verb, data }, from))
      return ((await response.json()) as { value: Card }).value
    },
    close: () => connector[Symbol.asyncDispose](),
  })
}
