import { randomUUID } from 'node:crypto'

import type { Locale } from '../src/locale.ts'
import { plain } from '../src/plain.ts'
import { itemsOf } from '../src/reply.ts'
import type { testBot } from './bot.ts'

type Bot = Awaited<ReturnType<typeof testBot>>

/**
 * A way to talk with the bot: somebody new says one line after another in a conversation of their own. The last reply, with
 * how it reads (spaces are plain), the first paragraph below its heading, and the refs of what its lists hold.
 */
export function talker(bot: () => Pick<Bot, 'receive'>) {
  const name = `local:${randomUUID()}`
  let people = 0

  return async (locale: Locale | undefined, ...lines: readonly string[]) => {
    const person = `${name}-${people++}`
    const said = { person, conversation: person, ...(locale ? { locale } : {}) }
    let answer = await bot().receive({ text: lines[0] ?? '', ...said })
    for (const text of lines.slice(1)) answer = await bot().receive({ text, ...said })
    const read = plain(answer, answer.locale).replaceAll(/[\u00A0\u202F]/gu, ' ')
    const [, first = ''] = read.split('\n\n')
    return { ...answer, read, first, items: itemsOf(answer).map(({ ref = '' }) => ref) }
  }
}
