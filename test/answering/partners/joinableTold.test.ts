import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('whoever asks which projects they could join sees the running ones, whom they are for and whom to ask', () => {
  test.each([
    ['sv', 'Hej! Jag forskar på Arcada, finns det några HEVi-projekt vi kunde gå med i just nu?'],
    ['sv', 'vilka projekt söker partner just nu?'],
    ['fi', 'moi oon Metropolian tutkija, mihin hankkeisiin voitais lähtee mukaan?'],
    ['fi', 'voidaanko liittyä johonkin käynnissä olevaan hankkeeseen?'],
    ['en', 'which projects could we join?'],
    ['en', 'can we join any running project?'],
    ['sv', 'Vilka projekt kunde Arcada gå med i just nu?'],
    ['en', 'which running projects could Hanken join?'],
    ['fi', 'Mihin hankkeeseen Hanken voisi lähteä mukaan?'],
    ['fi', 'päästäskö me vielä mukaan johonki?'],
    ['sv', 'kan vi ännu komma med i något?'],
    ['en', 'is there anything we could still join?'],
  ] as const)('%s: “%s”', async (locale, text) => {
    const { items, read } = await talk(locale, text)
    expect(items).toContain('project:metropolitan-uam')
    expect(items).not.toContain('project:haastemoottori')
    expect(read).toContain('hevinnovations.fi')
  })

  test('a theme narrows them afterwards', async () => {
    const { items } = await talk('sv', 'vilka projekt kan vi gå med i?', 'och inom hälsoteknik?')
    expect(items).toEqual(['project:urban-wellbeing-lab'])
  })

  test('what companies may do is told as before', async () => {
    const { topic } = await talk('sv', 'kan företag gå med i projekten?')
    expect(topic).toBe('card:companies-role')
  })
})

describe('whether a project takes in others is told by its record', () => {
  test.each([
    ['fi', 'onks siinä vielä tilaa uusille kumppaneille'],
    ['sv', 'är det öppet för nya partner?'],
    ['en', 'is there still room for new partners?'],
  ] as const)('%s: “%s”', async (locale, text) => {
    const { topic, read } = await talk(locale, 'project metropolitan-uam', text)
    expect(topic).toBe('project:metropolitan-uam')
    expect(read).toMatch(/Kenelle|För vem|Who it is for/u)
  })
})

describe('a place in a list that was never shown is asked back', () => {
  test.each([
    ['fi', 'kuka vetää tokaa?'],
    ['sv', 'vem leder den andra?'],
    ['en', 'who leads the second one?'],
  ] as const)('%s: “%s”', async (locale, text) => {
    const { outcome, topic } = await talk(locale, 'ask card:what-is-agreement', text)
    expect(outcome).toBe('unknown')
    expect(topic).toBeUndefined()
  })

  test('the partners and the end of “it” are never the end of the agreement', async () => {
    const { outcome } = await talk('sv', 'vilka partner har den, och när slutar den?')
    expect(outcome).toBe('unknown')
  })
})
