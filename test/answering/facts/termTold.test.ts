import { afterAll, beforeAll, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

test.each([
  ['fi', 'mitä tarkoittaa EAKR?', 'Euroopan aluekehitysrahasto'],
  ['fi', 'mikä ihmeen esr', 'Euroopan sosiaalirahasto plus'],
  ['fi', 'mitä TKI tarkoittaa', 'tutkimus, kehittäminen, innovaatiot'],
  ['sv', 'vad betyder ERUF', 'Europeiska regionala utvecklingsfonden'],
  ['sv', 'vad står ESF för?', 'Europeiska socialfonden plus'],
  ['en', 'what does ERDF stand for?', 'European Regional Development Fund'],
  ['en', 'what does JTF mean', 'Just Transition Fund'],
  ['en', 'what is omarahoitus?', 'own contribution'],
  ['sv', 'vad är omavastuu eller omarahoitus?', 'självfinansiering'],
  ['sv', 'moi, vad är det här hankehaku grejen?', 'ansökningsomgång'],
  ['sv', 'vad är EURA?', 'EURA 2021'],
] as const)('%s: “%s” is told in full', async (locale, text, said) => {
  const answer = await bot.receive({ text, locale })
  expect(answer.topic).toMatch(/^term:/)
  expect(await bot.say(text, locale, 'local:term')).toContain(said)
})

test.each([
  ['fi', 'mitä tarkoittaa paikallinen osuus'],
  ['en', 'what does the steering group do'],
  ['sv', 'vad betyder det'],
  ['en', 'what is the coordination project'],
  ['fi', 'mikä on koordinaatiohanke'],
] as const)('%s: “%s” asks for no term', async (locale, text) => {
  expect((await bot.receive({ text, locale })).topic ?? '').not.toMatch(/^term:/)
})
