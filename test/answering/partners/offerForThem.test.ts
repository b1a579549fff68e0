import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const ask = talker(() => bot)

describe('whoever tells what they do and asks what there is for them', () => {
  test.each([
    [
      'fi',
      'Me tehdään sensoreita Espoossa, onko täällä meille mitään?',
      'Yritys voi olla mukana',
      'fair-edih',
    ],
    [
      'sv',
      'Vi gör drönare i Vanda. Vad har vi för nytta av det här?',
      'Ett företag kan vara med',
      'metropolitan-uam',
    ],
    ['en', 'We make drones. What’s in it for us?', 'A company can take part', 'metropolitan-uam'],
    [
      'fi',
      'Ollaan ammattikorkeakoulu ja tehdään droneja, mihin voitais lähtee mukaan?',
      'Korkeakoulu, tutkimuslaitos',
      'metropolitan-uam',
    ],
    [
      'sv',
      'Jag forskar i hälsoteknik på Helsingfors universitet. Kan vi vara med på nåt hörn?',
      'En högskola',
      'urban-wellbeing-lab',
    ],
    [
      'en',
      'We’re a patient association working on rare diseases, can we join somehow?',
      'The agreement does not say',
      'urban-wellbeing-lab',
    ],
  ] as const)('%s: “%s”', async (locale, asked, way, nearest) => {
    const { read, items } = await ask(locale, asked)
    expect(read.startsWith(way)).toBe(true)
    expect(items).toContain(`project:${nearest}`)
    expect(read).toContain('hevinnovations.fi')
  })

  test.each([
    ['fi', 'Mikä tää Hevi on? Tehdään droneja, onko meille mitään?'],
    ['sv', 'Vad är ekosystemavtalet? Vi gör drönare, finns det nåt för oss?'],
    ['en', 'What’s this agreement thing? We make drones, what’s in it for us?'],
  ] as const)('%s: “%s” is told first what this is', async (locale, asked) => {
    const { read } = await ask(locale, asked)
    expect(read.split('\n')[0]).toMatch(/2021/)
    expect(read).toContain('Metropolitan UAM')
  })

  test.each([
    [
      'fi',
      'tehdään ruokahävikkiappia Vantaalla, oisko meille mitään?',
      'Mikään lähimmistä hankkeista ei ole nyt käynnissä.',
    ],
    [
      'sv',
      'Vi gör en app mot matsvinn, finns det något för oss?',
      'Det närmaste projektet pågår inte just nu.',
    ],
    [
      'en',
      'we sort demolition waste, is there anything for us?',
      'None of the closest projects is running right now.',
    ],
  ] as const)('%s: “%s” where nothing runs', async (locale, asked, said) => {
    expect((await ask(locale, asked)).read).toContain(said)
  })

  test('what shows a running project says nothing of that', async () => {
    expect((await ask('en', 'We make drones. What’s in it for us?')).read).not.toContain('running right now')
  })
})

test.each([
  ['fi', 'Mitä hyötyä tästä on meille?'],
  ['sv', 'Vad har vi för nytta av det här?'],
  ['en', 'What’s in it for us?'],
] as const)('%s: “%s” alone tells nothing of what they do', async (locale, asked) => {
  expect((await ask(locale, asked)).topic).not.toMatch(/^command:match/)
})

describe('whoever lives here is told what residents get', () => {
  test.each([
    ['fi', 'asutaan Vantaalla perheen kanssa, mitä hyötyä tästä on meille?'],
    ['sv', 'Jag bor i Esbo, vad får jag ut av det här?'],
    ['en', 'I live in Espoo with my family, what’s in it for us?'],
  ] as const)('%s: “%s”', async (locale, asked) => {
    expect((await ask(locale, asked)).topic).toBe('card:citizens-role')
  })

  test.each([
    ['fi', 'Olemme perheyritys ja tehdään droneja, onko meille mitään?'],
    ['sv', 'Vi är ett familjeföretag som gör drönare, finns det nåt för oss?'],
    ['en', 'We are a family business making drones for residents, what’s in it for us?'],
    ['en', 'We make drones for assisted living in Espoo, what’s in it for us?'],
  ] as const)('%s: “%s” is a company', async (locale, asked) => {
    expect((await ask(locale, asked)).items).toContain('project:metropolitan-uam')
  })
})
