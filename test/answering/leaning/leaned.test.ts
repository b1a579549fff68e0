import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => {
  bot = await testBot()
})
afterAll(() => bot[Symbol.asyncDispose]())
const talk = talker(() => bot)

describe('of one project, a few words ask for its facts, whoever says them', () => {
  test.each([
    ['fi', 'kerro Metropolitan UAM -hankkeesta', 'kenen vastuulla toi on', 'Vantaan kaupunki'],
    ['sv', 'berätta om Metropolitan UAM', 'vem basar för det', 'Vanda stad'],
    ['en', 'tell me about Metropolitan UAM', 'whos in charge there', 'City of Vantaa'],
    ['fi', 'kerro Metropolitan UAM -hankkeesta', 'mihin päivään se jatkuu', '30.9.2027'],
    ['sv', 'berätta om Metropolitan UAM', 'tills när håller de på', '30.9.2027'],
    ['en', 'tell me about Metropolitan UAM', 'until when does this go on', '30 September 2027'],
  ] as const)('%s: %s – %s', async (locale, opening, asked, said) => {
    expect((await talk(locale, opening, asked)).read).toContain(said)
  })
})

describe('of a list, they ask for it of each', () => {
  test.each([
    ['fi', 'mitä hankkeita Espoo johtaa', 'montako euroa kuhunkin meni', '808 260 €'],
    ['sv', 'vilka projekt leder Esbo', 'och budgeterna då?', '808 260 €'],
    ['en', 'which projects does Espoo lead', 'what did they each cost', '€808,260'],
  ] as const)('%s: %s – %s', async (locale, opening, asked, said) => {
    const { read, items } = await talk(locale, opening, asked)
    expect(read).toContain(said)
    expect(items).toEqual(['project:haastemoottori', 'project:circular-buildings', 'project:keto'])
  })
})

describe('one of a list is meant by its place, from either end', () => {
  test.each([
    ['fi', 'mitä hankkeita Espoo johtaa', 'kuka johtaa alinta', 'project:keto'],
    ['sv', 'vilka projekt leder Esbo', 'öppna den sistnämnda', 'project:keto'],
    ['en', 'which projects does Espoo lead', 'more on the bottom one', 'project:keto'],
    ['en', 'which projects does Espoo lead', 'open no. 2 please', 'project:circular-buildings'],
  ] as const)('%s: %s – %s', async (locale, opening, asked, topic) => {
    expect((await talk(locale, opening, asked)).topic).toBe(topic)
  })
})

describe('of whatever was told, they ask for its source or its gist', () => {
  test.each([
    ['fi', 'saako yritys rahaa', 'mistä tää tieto on peräsin', 'kohta 5'],
    ['sv', 'projekt om cirkulär ekonomi', 'källan?', 'hevinnovations.fi'],
    ['en', 'projects on circular economy', 'source?', 'hevinnovations.fi'],
  ] as const)('%s: %s – %s', async (locale, opening, asked, said) => {
    expect((await talk(locale, opening, asked)).read).toContain(said)
  })
})

test('what begins like a command asks of the project that was just shown, and is a command where none was', async () => {
  expect((await talk('en', 'project metropolitan-uam', 'partners?')).topic).toBe('project:metropolitan-uam')
  expect((await talk('fi', 'hanke metropolitan-uam', 'painopiste?')).topic).toBe('project:metropolitan-uam')
  expect((await talk('en', 'partners')).topic).toBe('command:partners')
  expect((await talk('en', 'project metropolitan-uam', 'help?')).topic).toBe('command:help')
})

test('whoever names something speaks of that', async () => {
  expect((await talk('en', 'project metropolitan-uam', 'who leads KauKo')).topic).toBe('project:kauko')
})
