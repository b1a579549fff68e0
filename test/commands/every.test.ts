import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commands } from '../../commands/index.ts'
import { namesOf } from '../../src/command.ts'
import { locales } from '../../src/locale.ts'
import { plain } from '../../src/plain.ts'
import { sourcesOf } from '../../src/reply.ts'
import { testBot } from '../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

/** These state no fact about the agreement. */
const withoutSource = new Set(['help', 'language', 'home', 'welcome'])
/** These are about whoever speaks and where. */
const ofSomeone = new Set(['pause', 'steering', 'subscribe', 'subscriptions', 'unsubscribe'])
const own = { platform: 'web' as const, place: 'every', detail: {} }

describe.each(commands)('$name', (command) => {
  test.each(locales)('has a name, an example and an explanation in %s', (locale) => {
    expect(command.aliases[locale].length + (locale === 'en' ? 1 : 0)).toBeGreaterThan(0)
    expect(command.examples[locale].length).toBeGreaterThan(0)
    expect(command.help[locale]).toMatch(/\S{2}/)
    for (const field of Object.keys(command.args.shape)) expect(command.fields[field]?.[locale]).toBeTruthy()
  })

  test.each(
    locales.flatMap((locale) => command.examples[locale].map((example) => [locale, example] as const)),
  )('understands its own example in %s: %s', async (locale, example) => {
    const answer = await bot.receive({
      text: example,
      locale,
      ...(command.role || ofSomeone.has(command.name) ? { person: 'local:admin', own } : {}),
    })
    expect(['answered', 'offered', 'done'], plain(answer, locale)).toContain(answer.outcome)
    expect(answer.locale).toBe(locale)
    if (answer.outcome === 'answered' && !withoutSource.has(command.name)) {
      expect(sourcesOf(answer)).not.toEqual([])
      for (const source of sourcesOf(answer)) expect(source.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })
})

test('no two commands share a name', () => {
  const names = commands.flatMap((command) => [...new Set(namesOf(command))])
  expect(names).toEqual([...new Set(names)])
})

test('what people say instead of a command reaches it', async () => {
  for (const { meanings = [], name } of commands) {
    for (const { said } of meanings) {
      for (const locale of locales) {
        for (const text of said[locale]) {
          const [best] = bot.search.find(text, 1)
          expect(best?.entry.ref, text).toBe(`command:${name}`)
        }
      }
    }
  }
})
