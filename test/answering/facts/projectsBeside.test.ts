import { afterAll, beforeAll, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())
const talk = talker(() => bot)

test.each([
  ['fi', 'robotit', 'Hankkeita aiheesta ”Robotiikka”: AutoMod'],
  ['sv', 'drönare', 'Metropolitan UAM (pågår); CITYAM (avslutat)'],
  ['en', 'anything on self-driving buses', 'Jätkäsaari Mobility Lab (ended)'],
  ['fi', 'onks siel mitään kvanttitietokoneista', 'Kumpulan innovaatiokampus (päättynyt)'],
] as const)('%s: “%s” is told with the projects on it, and how each stands', async (locale, typed, said) => {
  expect((await talk(locale, typed)).read).toContain(said)
})

test.each([
  ['fi', 'akut', 'energi'],
  ['en', 'batteries, anything??', 'energy'],
] as const)(
  '%s: projects beside “%s” are said to be on the theme, not on the word',
  async (locale, typed, theme) => {
    const { read } = await talk(locale, typed)
    expect(read.toLowerCase()).toMatch(new RegExp(`(?:hankkeita aiheesta ”|projects on the theme “)${theme}`))
  },
)

test.each([
  ['fi', 'drooni', 'Näytä hankkeet', 'project:metropolitan-uam'],
  ['en', 'robots', 'Show the projects', 'project:automod'],
] as const)('%s: the button below “%s” lists them', async (locale, typed, label, ref) => {
  const answer = await talk(locale, typed)
  const number = answer.read.match(new RegExp(`(\\d+)\\. ${label}`))?.[1]
  expect((await talk(locale, typed, number ?? '')).items).toContain(ref)
})

test.each([
  ['fi', 'kuka päättää hankkeista?'],
  ['sv', 'hur stor är stadens andel?'],
  ['en', 'when does the agreement end?'],
] as const)('%s: “%s” is of no theme, and shows no projects', async (locale, typed) => {
  expect((await talk(locale, typed)).read).not.toMatch(
    /Hankkeita aiheesta|Projekt på temat|Projects on the theme/,
  )
})
