import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { itemsOf } from '../../../src/reply.ts'
import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
let people = 0
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

/** One person says one thing after the other; the last reply. */
async function last(locale: Locale, ...lines: readonly string[]) {
  const person = `local:called-${people++}`
  const said = { person, conversation: person, locale }
  let answer = await bot.receive({ text: lines[0] ?? '', ...said })
  for (const text of lines.slice(1)) answer = await bot.receive({ text, ...said })
  return answer
}

describe('organisations and projects are found by what people call them', () => {
  test.each([
    ['en', 'what does VTT do?', 'organisation:vtt'],
    ['sv', 'vad gör Teknologiska forskningscentralen?', 'organisation:vtt'],
    ['fi', 'mikä on Forum Virium ja mitä se tekee?', 'organisation:forum-virium-helsinki'],
    ['sv', 'vad gör Laurea i det här?', 'organisation:laurea'],
    ['fi', 'mitä Aalto-yo oikein tekee?', 'organisation:aalto-university'],
    ['sv', 'vad gör Miljöministeriet?', 'organisation:ym'],
    ['fi', 'HY?', 'organisation:university-of-helsinki'],
    ['sv', 'Helsingfors uni?', 'organisation:university-of-helsinki'],
    ['fi', 'hesan yliopisto?', 'organisation:university-of-helsinki'],
    ['sv', 'Esbo stad?', 'organisation:espoo'],
    ['fi', 'Stadi?', 'organisation:helsinki'],
    ['fi', 'kira-hubi?', 'organisation:kirahub'],
    ['en', 'Business Helsinki?', 'organisation:helsinki-partners'],
    ['fi', 'CITYAM-hanke?', 'project:cityam'],
    ['fi', 'mikä se laurea on', 'organisation:laurea'],
    ['sv', 'va e maria 01 för nåt', 'organisation:maria-01'],
    ['en', 'so what is that fcai', 'organisation:fcai'],
  ] as const)('%s: “%s” shows %s', async (locale, text, topic) => {
    expect(await last(locale, text)).toMatchObject({ outcome: 'answered', topic })
  })

  test.each([
    ['fi', 'mitä Helsinki tekee tässä?', 'card:cities-role'],
    ['en', 'what does the steering group do?', 'card:steering-group-tasks'],
    ['sv', 'vad är HEVi?', 'card:what-is-this'],
  ] as const)('%s: “%s” is still told by a card', async (locale, text, topic) => {
    expect(await last(locale, text)).toMatchObject({ outcome: 'answered', topic })
  })
})

describe('who runs a record is who leads it', () => {
  test.each([
    ['en', 'Metropolitan UAM', 'who is running it?', 'City of Vantaa'],
    ['fi', 'KETO', 'kuka sitä pyörittää?', 'Espoon kaupunki'],
    ['sv', 'KETO', 'vem kör det?', 'Esbo stad'],
  ] as const)('%s: “%s” – “%s”', async (locale, first, then, lead) => {
    expect(JSON.stringify(await last(locale, first, then))).toContain(lead)
  })
})

describe('whoever asks whether a call is open hears first that none is, and of two at most', () => {
  test.each([
    ['fi', 'onko haku auki nyt?'],
    ['sv', 'är någon utlysning öppen nu?'],
    ['en', 'can we apply now?'],
  ] as const)('%s: “%s”', async (locale, text) => {
    const answer = await last(locale, text)
    expect(answer).toMatchObject({ topic: 'command:calls' })
    expect(itemsOf(answer)).toHaveLength(2)
  })
})

describe('partners of the place that is named come first', () => {
  test.each([
    ['fi', 'etsin kumppania Otaniemestä', 'aalto-university'],
    ['sv', 'söker partner i Vanda för cirkulär ekonomi', 'laurea'],
    ['en', 'looking for a partner in Vantaa for drones', 'vantaa'],
  ] as const)('%s: “%s”', async (locale, text, first) => {
    expect(itemsOf(await last(locale, text))[0]?.ref).toBe(`organisation:${first}`)
  })
})

describe('whoever has heard otherwise is told once more how it is', () => {
  test.each([
    ['fi', 'saako yritys tästä rahaa?', 'oikeesti? luulin että yritykset saa rahaa'],
    ['sv', 'får företag pengar?', 'jaså, men jag läste att företag får stöd'],
    ['en', 'can startups get money?', 'hm but my colleague said startups get it'],
  ] as const)('%s: “%s” – “%s”', async (locale, first, then) => {
    expect(await last(locale, first, then)).toMatchObject({
      outcome: 'answered',
      topic: 'card:company-grants',
    })
  })
})

describe('what there is for those who ask is told by what they are', () => {
  test.each([
    ['sv', 'Vi är ett litet bolag i Vanda, gör luftrenare. Finns det nåt för oss?', 'card:companies-role'],
    ['en', 'I run a small consulting company in Espoo. Is there anything for us?', 'card:companies-role'],
    ['fi', 'olemme verkosto ja haluaisimme olla mukana, miten?', 'card:who-can-apply'],
    ['sv', 'vårt labb vill testa i en stad, vem pratar vi med?', 'card:whom-to-contact'],
  ] as const)('%s: “%s”', async (locale, text, topic) => {
    expect(await last(locale, text)).toMatchObject({ outcome: 'answered', topic })
  })
})

test.each([
  ['fi', 'kaikki tiedot Metropolitan UAMista', 'project:metropolitan-uam'],
  ['sv', 'alla uppgifter om Metropolitan UAM', 'project:metropolitan-uam'],
  ['en', 'all details of KauKo', 'project:kauko'],
] as const)('%s: “%s” opens its card', async (locale, text, topic) => {
  expect((await last(locale, text)).topic).toBe(topic)
})
