import { PassThrough } from 'node:stream'

import { commands } from '../../../commands/index.ts'
import { formsOf } from '../../../src/form.ts'
import { talk } from '../../../src/platforms/terminal/talk.ts'
import { testBot } from '../../bot.ts'
import type { Shown, StartDriver } from '../driver.ts'

/** A person at a keyboard: lines in, what stands on the screen out. */
export const startTerminal: StartDriver = async (locale) => {
  const bot = await testBot()
  const input = new PassThrough()
  const output = new PassThrough({ encoding: 'utf8' })
  let screen = ''
  output.on('data', (chunk: string) => (screen += chunk))
  let answered = () => {}
  const talking = talk({
    input,
    output,
    person: 'local:anna',
    receive: async (message) => {
      const answer = await bot.receive({ locale, ...message })
      setImmediate(() => setImmediate(answered))
      return answer
    },
    ...formsOf(commands, bot.store),
  })
  let last: Shown = { text: '', buttons: [] }

  async function type(...lines: readonly string[]): Promise<Shown> {
    const answer = new Promise<void>((resolve) => (answered = resolve))
    screen = ''
    input.write(lines.map((line) => `${line}\n`).join(''))
    await answer
    last = { text: screen, buttons: [...screen.matchAll(/^\d+\. (.*)$/gm)].map(([, label = '']) => label) }
    return last
  }
  const numberOf = (label: string) => {
    if (!last.buttons.includes(label)) throw new Error(`no button ${label} among ${last.buttons.join(', ')}`)
    return String(last.buttons.indexOf(label) + 1)
  }

  return {
    say: (text) => type(text),
    press: (label) => type(numberOf(label)),
    fill: (label, values) => type(numberOf(label), values['words'] ?? '', values['kind'] ?? ''),
    async [Symbol.asyncDispose]() {
      input.end()
      await talking
      await bot[Symbol.asyncDispose]()
    },
  }
}
