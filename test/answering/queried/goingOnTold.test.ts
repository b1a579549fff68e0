import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('what goes on on a theme is told by its projects', () => {
  it.each([
    ['fi', ['mitä täällä on älykkäästä liikkumisesta meneillään'], 'project:metropolitan-uam'],
    ['fi', ['mitä muita drone tai liikennehankkeita teillä on ollut'], 'project:cityam'],
    ['sv', ['vad är på gång inom drönare?'], 'project:metropolitan-uam'],
    ['en', ['what is going on with circular construction?'], 'project:circular-buildings'],
    ['fi', ['mikä on kaupunkiviljely', 'eli onko siitä yhtään hanketta vai ei'], 'project:viikki-food-lab'],
  ] as const)('%s: %j', async (locale, lines, ref) => {
    expect((await talk(locale, ...lines)).items).toContain(ref)
  })

  it('that none of them runs is said', async () => {
    const { read } = await talk('en', 'what is going on with circular construction?')
    expect(read).toContain('no project on this is running now')
  })
})

describe('of a project shown', () => {
  it.each([
    ['fi', ['mikä on Metropolitan UAM', 'pääseeks vielä mukaan pilottiin'], 'project:metropolitan-uam'],
    ['sv', ['vad är Metropolitan UAM', 'va kom fram i det?'], 'project:metropolitan-uam'],
    ['en', ['what did Metropolitan UAM get'], 'project:metropolitan-uam'],
  ] as const)('%s: %j is asked of it', async (locale, lines, ref) => {
    expect((await talk(locale, ...lines)).topic).toBe(ref)
  })

  it('the larger of it and another is told by their budgets', async () => {
    const { read } = await talk(
      'fi',
      'paljonko Metropolitan UAM maksoi',
      'ja kiertotalojen luvut? kumpi oli isompi',
    )
    expect(read).toContain('Suurempi budjetti: Kiertotalot')
  })
})

describe('whom a question names', () => {
  it('two institutes that lead no project are said to lead none', async () => {
    const { read } = await talk('fi', 'löytyykö esimerkkiä missä vtt tai luke olis päätoteuttaja')
    expect(read).toContain('mikään näistä ei johda yhtään hanketta')
  })

  it('others of a trade are organisations', async () => {
    const { topic } = await talk('fi', 'onks muita droonifirmoja mukana jossain, vois tehä yhteistyötä')
    expect(topic).toContain('command:partners')
  })
})
