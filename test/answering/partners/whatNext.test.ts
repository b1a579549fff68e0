import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('what a firm or a school does next is answered with the statement on it', () => {
  test.each([
    ['fi', 'missä se hakemus tehdään', 'application-system'],
    ['sv', 'var gör man ansökan', 'application-system'],
    ['en', 'where do we file the application', 'application-system'],
    ['fi', 'mikä on deadline muuten koko ohjelmalle, millon rahat loppuu', 'agreement-ends'],
    ['sv', 'när är deadline för hela programmet, när tar pengarna slut', 'agreement-ends'],
    ['en', 'what’s the deadline for the whole programme, when does the money run out', 'agreement-ends'],
    ['en', 'nice. so what do I actually do next to get involved', 'project-path'],
    ['fi', 'kiva. mitä meidän pitää tehdä seuraavaksi että päästään mukaan', 'project-path'],
    ['sv', 'bra. vad gör vi nu då för att komma med', 'project-path'],
    ['en', 'ok and what’s in it for a startup? we do health AI', 'projects-for-companies-growth'],
    ['fi', 'mitä hyötyä tästä on pienelle firmalle', 'projects-for-companies-growth'],
    ['sv', 'vad har ett litet företag för nytta av det här', 'projects-for-companies-growth'],
    [
      'fi',
      'moi, mistä me voitais saada rahaa? ollaan 12 hengen firma espoossa, tehdään antureita kiertotalousrakentamiseen',
      'company-grants',
    ],
    ['en', 'How does one do this from Germany?', 'gap-foreign-partner'],
    ['fi', 'miten Saksasta pääsee mukaan?', 'gap-foreign-partner'],
    ['sv', 'hur kan man vara med från Sverige?', 'gap-foreign-partner'],
  ] as const)('%s: “%s”', async (locale, line, card) => {
    expect((await talk(locale, line)).topic).toBe(`card:${card}`)
  })

  test('a school that was taken for a company hears what those who carry out a project pay', async () => {
    const { topic } = await talk(
      'sv',
      'vad kostar det för ett företag att testa',
      'vi e ju en skola, int företag',
    )
    expect(topic).toBe('card:project-maximum')
  })
})

describe('who does it, takes it or helps with it is found among those on record', () => {
  test.each([
    ['fi', 'kuka ottais vastaan purkumateriaalia, ikkunoita', 'spolia-design'],
    ['fi', 'siis ylijäämämateriaali, onks jotain kauppapaikkaa', 'zupplysite'],
    ['sv', 'vart kan vi ge gamla fönster från en rivning', 'spolia-design'],
    ['en', 'who takes old bricks and windows?', 'zupplysite'],
    ['fi', 'tarkoitan yritysneuvontaa espoossa', 'aalto-startup-center'],
    ['fi', 'onko espoos mitään porukkaa joka auttais pk firmaa hakemuksessa', 'aalto-startup-center'],
    ['sv', 'finns det någon i Esbo som hjälper småföretag', 'aalto-startup-center'],
    ['fi', 'onko joku firma ihan oikeesti saanu siitä jotain? joku esimerkki', 'ramboll-finland'],
    ['sv', 'har något företag faktiskt fått ut något av det?', 'ramboll-finland'],
    ['en', 'has any company actually got anything out of it?', 'ramboll-finland'],
  ] as const)('%s: “%s”', async (locale, line, organisation) => {
    expect((await talk(locale, line)).items).toContain(`organisation:${organisation}`)
  })

  test('a co-operation of the same theme is no authority that is responsible for it', async () => {
    const { items } = await talk(
      'fi',
      'mitä sopimus sanoo rakennusten energiaremonteista',
      'joo hyvä. ketkä tekee jo jotain vastaavaa?',
    )
    expect(items).toContain('organisation:smart-otaniemi')
    expect(items).not.toContain('organisation:helsinki-uusimaa-regional-council')
  })

  test('where nothing was spoken of, it is asked what is meant', async () => {
    expect((await talk('en', 'who is already working on something similar?')).outcome).toBe('offered')
  })

  test('a place without a site for just that topic is not said to have none', async () => {
    const { read } = await talk(
      'fi',
      'no kokeilupaikka sitten, missä espoossa voi testata rakennuksessa antureita',
    )
    expect(read).toContain('Espoosta en tiedä kokeilupaikkaa juuri tähän aiheeseen.')
  })

  test('whoever looks for a partner in Finnish is not said to look for somebody to take their surplus', async () => {
    const { read } = await talk(
      'fi',
      'Haetaan kumppania: yliopisto tai AMK joka tutkii rakennusten energiaa tai kiertotaloutta Espoossa',
    )
    expect(read).not.toContain('ottajaa ylijäämälle')
  })
})

test('the name and kind that were asked for make the profile, and sites are then looked for by it', async () => {
  const { read, items } = await talk(
    'fi',
    'profiili Olemme espoolainen startup, tarjoamme antureita ja etsimme pilottikohdetta rakennuksista',
    'edit-profile',
    'Sensorila Oy, yritys',
    'oho. no mitä pilottikohteita tänne sopis',
  )
  expect(read).toContain('rakentaminen')
  expect(items).not.toContain('organisation:hus')
})
