import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())
const talk = talker(() => bot)

const led = {
  fi: 'mitä hankkeita Espoo johtaa',
  sv: 'vilka projekt leder Esbo',
  en: 'which projects does Espoo lead',
}

describe('whatever is said around one name, it takes the place of what was asked of', () => {
  test.each([
    ['fi', 'no Helsingin osalta'],
    ['fi', 'sama Helsingistä kiitos'],
    ['fi', 'mitenkäs Helsinki'],
    ['sv', 'nå Helsingfors då'],
    ['sv', 'samma sak för Helsingfors, tack'],
    ['en', 'ok next Helsinki'],
    ['en', 'same thing for Helsinki please'],
    ['en', 'Helsinki too?'],
  ] as const)('%s: “%s” lists those that Helsinki leads', async (locale, said) => {
    expect((await talk(locale, led[locale], said)).topic).toBe('command:find kind:project led:helsinki')
  })
})

test.each([
  ['fi', 'näytä vain Vantaan'],
  ['sv', 'vad på listan görs i Vanda'],
  ['en', 'are any of those made in Vantaa'],
] as const)('%s: “%s” narrows the list to Vantaa', async (locale, said) => {
  expect((await talk(locale, led[locale], said)).topic).toBe(
    'command:find kind:project led:espoo with:vantaa',
  )
})

test.each([
  ['fi', 'mikä ei ole vielä päättynyt', 'mikään niistä ei ole käynnissä'],
  ['fi', 'poista päättyneet', 'mikään niistä ei ole käynnissä'],
  ['sv', 'vilka är inte slut ännu?', 'pågår inget av dem'],
  ['en', 'hide the completed ones', 'none of them is running'],
] as const)('%s: “%s” asks for what runs, not for what has ended', async (locale, said, told) => {
  expect((await talk(locale, led[locale], said)).read).toContain(told)
})

test.each([
  ['fi', 'tiivistä vähän'],
  ['sv', 'lite kortare, tack'],
  ['en', 'shorter please'],
  ['en', 'could you sum it up'],
] as const)('%s: “%s” after a list tells its names alone', async (locale, said) => {
  const told = await talk(locale, led[locale], said)
  expect(told.items).toEqual([])
  expect(told.read).toMatch(/: [^:]+; (?:Kiertotalot|Circular Buildings[^;]*); KETO\./u)
})

test.each([
  ['en', 'which projects does Vantaa lead', 'what about universities?'],
  ['sv', 'vilka projekt leder Vanda', 'samma för universitet'],
] as const)(
  '%s: where no university is in them, universities of applied sciences are told',
  async (locale, ...lines) => {
    const { read, items } = await talk(locale, ...lines)
    expect(read).toContain({ en: 'no universities', sv: 'inga universitet' }[locale])
    expect(items).toContain('organisation:laurea')
  },
)
