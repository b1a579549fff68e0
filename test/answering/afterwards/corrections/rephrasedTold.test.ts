import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../../bot.ts'
import { talker } from '../../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('whoever says that it was not what they asked is answered what they ask now', () => {
  test.each([
    ['fi', ['kuka päättää hankkeista', 'en kysyny tota. milloin sopimus loppuu'], 'card:agreement-ends'],
    ['fi', ['kuka päättää hankkeista', 'mä kysyin et kuka maksaa'], 'card:joint-funding'],
    ['sv', ['kan avtalet hävas', 'ni svarade på fel grej. förlängning av avtalet'], 'card:gap-after-2027'],
    ['sv', ['vem beslutar om projekten', 'ja menar vem som betalar'], 'card:joint-funding'],
    ['en', ['who decides on projects', 'that’s not what I asked, who pays?'], 'card:joint-funding'],
    ['en', ['who wrote the agreement?', 'I meant who can I write to'], 'card:whom-to-contact'],
  ] as const)('%s: %j', async (locale, lines, topic) => {
    expect((await talk(locale, ...lines)).topic).toBe(topic)
  })

  test.each([
    ['sv', ['Utgångsläget inom hälsa', 'jo men projekt inom hälsa menade ja']],
    ['sv', ['vilka projekt finns inom hälsa', 'fel svar. vilka projekt finns inom cirkulär ekonomi']],
    ['fi', ['mikä on KETO', 'ei kun mitkä hankkeet tai firmat tekee jo energiatehokkuutta']],
  ] as const)('%s: %j – a list', async (locale, lines) => {
    const { topic, read } = await talk(locale, ...lines)
    expect(topic).toMatch(/^command:find kind:project/u)
    expect(read).not.toContain('joissa ei ole mukana')
  })

  test.each([
    ['fi', ['mikä on KETO', 'tarkoitin ketkä siinä on mukana'], 'Omnia'],
    ['sv', ['va är KauKo', 'jag frågade vem som leder den'], 'Helsingfors stad'],
    ['en', ['what is KauKo', 'no I meant who leads it'], 'City of Helsinki'],
  ] as const)('%s: %j – the fact of the record', async (locale, lines, said) => {
    expect((await talk(locale, ...lines)).first).toContain(said)
  })
})

describe('what was just told is not told once more as if it were new', () => {
  test.each([
    ['fi', ['mikä on haastemoottori', 'siis haastemoottorin pilotit'], 'pilotteihin'],
    ['en', ['what is the challenge engine', 'I mean the pilots of the challenge engine'], 'pilots'],
  ] as const)('%s: %j – only what stands there of it', async (locale, lines, said) => {
    const whole = await talk(locale, lines[0])
    const { read, topic } = await talk(locale, ...lines)
    expect(topic).toBe('project:haastemoottori')
    expect(read).toContain(said)
    expect(read).not.toContain(whole.first)
  })

  test('a name said again shows the record again', async () => {
    const whole = await talk('fi', 'mikä on KETO')
    expect((await talk('fi', 'mikä on KETO', 'siis mikä on KETO')).first).toBe(whole.first)
  })
})

describe('whoever only says that the answer was wrong is offered others', () => {
  test.each([
    ['fi', ['saako yritys rahaa', 'vastasit väärään kysymykseen']],
    ['sv', ['får företag pengar', 'du svarade på fel fråga']],
    ['en', ['can a company apply?', 'you did not answer my question']],
  ] as const)('%s: %j', async (locale, lines) => {
    const before = await talk(locale, lines[0])
    const { outcome, items } = await talk(locale, ...lines)
    expect(outcome).toBe('offered')
    expect(items).not.toContain(before.topic)
  })
})

describe('of the national group what is asked is told of that group', () => {
  test.each([
    ['sv', ['vad gör nationella styrgruppen', 'hur ofta träffas dom'], 'card:gap-national-group'],
    ['en', ['what does the national steering group do', 'how often do they meet'], 'card:gap-national-group'],
    ['fi', ['mitä kansallinen ohjausryhmä tekee', 'kuinka usein ne kokoontuu'], 'card:gap-national-group'],
    [
      'sv',
      ['vem utser nationella styrgruppen och vad gör den', 'var sitter vi i den? vanda alltså'],
      'card:national-group-members',
    ],
    ['fi', ['mikä on kansallinen ohjausryhmä', 'onko Espoo siinä mukana'], 'card:national-group-members'],
  ] as const)('%s: %j', async (locale, lines, topic) => {
    expect((await talk(locale, ...lines)).topic).toBe(topic)
  })
})

describe('a figure said back is asked for its source, and the source is all that is told', () => {
  test.each([
    ['en', ['when does the agreement end', '31 December 2027. who says so?'], 'section 6'],
    ['en', ['how is the funding shared', 'who says that, 60/40? where exactly'], 'section 5'],
    ['sv', ['hur delas finansieringen', '60/40, vem säger det?'], 'punkt 5'],
    ['fi', ['miten rahoitus jakautuu', '60/40, kuka niin sanoo'], 'kohta 5'],
  ] as const)('%s: %j', async (locale, lines, said) => {
    const whole = await talk(locale, lines[0])
    const { read } = await talk(locale, ...lines)
    expect(read).toContain(said)
    expect(read).not.toContain(whole.first)
  })
})

describe('yes or no and fewer sentences are wishes for the same, in short', () => {
  test.each([
    ['fi', ['saako yritys rahaa', 'eli ei? vai'], 'Yleensä ei'],
    ['sv', ['får ett företag pengar', 'alltså nej?'], 'Vanligtvis inte'],
    ['en', ['can a company apply?', 'so is that a no?'], 'Normally not'],
    [
      'sv',
      ['vad är ekosystemavtalet', 'kortare tack, max tre meningar'],
      'Ekosystemavtalet är ett gemensamt avtal',
    ],
  ] as const)('%s: %j', async (locale, lines, said) => {
    const whole = await talk(locale, lines[0])
    const { read, topic } = await talk(locale, ...lines)
    expect(topic).toBe(whole.topic)
    expect(read.startsWith(said)).toBe(true)
    expect(read).not.toContain(whole.first)
  })
})

test('a number that the last reply has not is of the list that it was opened from', async () => {
  const { items } = await talk('fi', 'hankkeet')
  expect((await talk('fi', 'hankkeet', '3', '7')).topic).toBe(items[6])
})
