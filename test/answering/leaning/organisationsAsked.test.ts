import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('of an organisation that was shown', () => {
  test.each([
    ['fi', ['mitä VTT tekee', 'milloin se päättyy?'], 'Organisaatiolla ei ole alkua eikä loppua'],
    ['sv', ['berätta om VTT', 'när tar den slut?'], 'En organisation har ingen början'],
    ['en', ['tell me about VTT', 'end date?'], 'An organisation has no start or end'],
    ['fi', ['mitä VTT tekee', 'miten mukaan pääsee?'], 'pyytää esittelyä'],
    ['en', ['tell me about VTT', 'how do we get in?'], 'ask for an introduction'],
    ['fi', ['mitä VTT tekee', 'no entä Vantaalla?'], 'yhdessä mukana kolmessa hankkeessa'],
  ] as const)('%s: %j: what it lacks is said, and what can be told instead', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

describe('of universities that fit', () => {
  const wish = 'etsimme yliopistoa kumppaniksi terveysteknologian hankkeeseen'
  test.each([
    ['mihin päivään ne kestävät?', 'Organisaatiolla ei ole alkua eikä loppua'],
    ['ja niiden budjetit?', 'Organisaatioiden omista rahoista en tiedä'],
    ['miksi juuri näin?', 'Puolesta'],
    ['mikä on se viimeinen?', 'Helsingin yliopisto'],
  ])('%s', async (asked, told) => {
    expect((await talk('fi', wish, asked)).read).toContain(told)
  })
})

describe('of those that take part in a project', () => {
  test.each([
    [
      'fi',
      ['keitä on mukana Metropolitan UAM -hankkeessa', 'kuka se ensimmäinen on?'],
      'forum-virium-helsinki',
    ],
    ['sv', ['vem deltar i Metropolitan UAM', 'berätta om den första'], 'forum-virium-helsinki'],
    ['en', ['who takes part in Metropolitan UAM', 'tell me of the last one'], 'espoo'],
  ] as const)('%s: %j: one is told of by its place', async (locale, lines, id) => {
    expect((await talk(locale, ...lines)).topic).toBe(`organisation:${id}`)
  })
})

test('an example topic of the annex is told as no project', async () => {
  const { read } = await talk(
    'fi',
    'olemme robotiikka-startup Espoosta, onko meille mitään',
    'entä viimeinen?',
  )
  expect(read).toContain('ei vielä hanke')
})

test.each([
  ['fi', 'droonihankkeet', 'onko siinä AMK?', 'ei ole ammattikorkeakouluja'],
  ['fi', 'droonihankkeet', 'onko siinä ammattikorkeakoulu?', 'ei ole ammattikorkeakouluja'],
] as const)('%s: after “%s”, “%s” is not answered by a university', async (locale, before, text, said) => {
  expect((await talk(locale, before, text)).read).toContain(said)
})
