import { randomUUID } from 'node:crypto'

import type { Locale } from '../../../src/locale.ts'
import type { Shown } from '../../../src/platforms/web/wire.ts'
import { buttonsOf, itemsOf } from '../../../src/reply.ts'
import type { StartDriver } from '../driver.ts'
import { listen, post } from './page.ts'
import { startPlayground } from './playground.ts'

/** A person at the playground, over HTTP and its stream of events, as the page does it. */
export const startWeb: StartDriver = async (locale) => {
  const playground = await startPlayground()
  const { url } = playground
  const conversation = randomUUID()
  const stream = await listen(url, { conversation })
  const from = { persona: 'newcomer', conversation, locale }
  let last: Shown | undefined

  async function next() {
    do last = (await stream.next()).shown
    while (last.place !== conversation)
    return { text: last.text, buttons: pressableIn(last).map(({ label }) => label) }
  }
  const commandOf = (label: string) => {
    const found = last && pressableIn(last).find((button) => button.label === label)
    if (!found) throw new Error(`No button “${label}”`)
    return found.command
  }
  async function say(text: string, pressed?: true) {
    const { status } = await post(url, '/playground/messages', { ...from, text, pressed })
    if (status !== 202) throw new Error(`status ${status}`)
    return next()
  }

  return {
    say: (text) => say(text),
    press: async (label) => say(commandOf(label), true),
    async fill(label, values) {
      const command = await commandOfForm(url, commandOf(label), last?.locale ?? locale)
      const response = await post(url, '/playground/form', { ...from, command, values })
      if (response.status === 202) return next()
      const { errors } = (await response.json()) as { errors: Record<string, string> }
      return { errors: Object.values(errors) }
    },
    async [Symbol.asyncDispose]() {
      stream.close()
      await playground[Symbol.asyncDispose]()
    },
  }
}

async function commandOfForm(url: string, line: string, locale: Locale) {
  const response = await fetch(`${url}/playground/form?${new URLSearchParams({ line, locale }).toString()}`)
  return ((await response.json()) as { command: string }).command
}

const pressableIn = (shown: Shown) => [
  ...buttonsOf(shown),
  ...itemsOf(shown).flatMap(({ title: label, command }) => (command ? { label, command } : [])),
]
