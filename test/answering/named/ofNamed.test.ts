import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())
const talk = talker(() => bot)

describe('whoever is named in a question, their record answers it', () => {
  test.each([
    ['en', 'Circular Buildings: total budget and the part labelled as ERDF?', '808,260'],
    ['fi', 'entä kotalot jutun budjetti siis kiertotalot', '808 260'],
    ['sv', 'I vilka stadsdelar gjordes KauKo-försöken och för vem?', 'Malm (äldre)'],
    ['fi', 'Montako kokeilua 6Aikan älykkäät oppimisympäristöt -hankkeessa tehtiin?', '200 kokeilua'],
    ['en', "What does HSY bring to the cities' projects?", 'waste and material flows'],
    ['sv', 'Vilka yrkeshögskolor hör till 3AMK?', 'Haaga-Helia'],
    ['en', 'Who belongs to the Health Capital Helsinki alliance?', 'HUS'],
    ['fi', 'ketkä kuuluu CleverHealthiin', 'HUSin'],
    ['fi', 'ensimäinen hevi-haku hakemusten määrä', 'Hakemuksia: 29'],
    ['sv', 'Va va softlanding för nåt?', 'tillväxtföretag'],
    ['en', 'great. tell me about HUS. have they done something like that before', 'University hospital'],
    ['en', 'HUS has an open data lake or something? who could help w that', 'health data'],
  ] as const)('%s: “%s” tells of “%s”', async (locale, question, said) => {
    expect((await talk(locale, question)).read).toContain(said)
  })

  test('what the record does not say is said so, with what is known', async () => {
    const { outcome, topic } = await talk(
      'en',
      'How many flights has the Metropolitan UAM project made and were there any accidents?',
    )
    expect({ outcome, topic }).toEqual({ outcome: 'unknown', topic: 'project:metropolitan-uam' })
  })

  test.each([
    ['en', 'How many people work at Forum Virium?', 'organisation:forum-virium-helsinki'],
    ['fi', 'Montako kahvikuppia Aalto-yliopistossa juodaan?', 'organisation:aalto-university'],
    ['sv', 'hur många katter bor det på Laurea?', 'organisation:laurea'],
  ] as const)(
    '%s: “%s” is not answered by what nobody says of something else',
    async (locale, question, topic) => {
      expect(await talk(locale, question)).toMatchObject({ outcome: 'unknown', topic })
    },
  )

  test.each([
    ['en', 'how much money has Aalto got?', 'card:org-budgets'],
    ['fi', 'montako opiskelijaa Metropoliassa on?', 'card:gap-statistics'],
    ['sv', 'vad tjänar man på VTT?', 'card:gap-project-pay'],
  ] as const)('%s: “%s” is, where that is said to be unknown of all', async (locale, question, topic) => {
    expect((await talk(locale, question)).topic).toBe(topic)
  })

  test('a word of everyday speech is no name', async () => {
    expect((await talk('sv', 'jag bor i ett hus i Esbo, kan jag vara med')).topic).not.toBe(
      'organisation:hus',
    )
    expect((await talk('en', 'is that a fair share')).topic).not.toBe('project:fair-edih')
  })
})

describe('a body that is itself a project on record is asked as that project', () => {
  test.each([
    ['en', ['what is FAIR and can we join'], 'SMEs and public organisations'],
    ['en', ["i asked about FAIR, the AI project. what's that"], 'mostly free for companies'],
    ['en', ['FAIR', 'can a company like us use it?'], 'SMEs and public organisations'],
    ['en', ['FAIR', 'is it free?'], 'mostly free for companies'],
    ['en', ['FAIR', 'who runs it'], 'City of Helsinki'],
    ['sv', ['FAIR alltså, hör den till hevi?'], 'Nej: annat anknytande projekt'],
    ['sv', ['FAIR', 'e den HEVi eller nåt annat'], 'Programmet för ett digitalt Europa'],
    ['fi', ['FAIR'], 'Tiedoissani myös hankkeena'],
    ['en', ['FAIR', 'is it in any project?'], 'It is itself a project on my records'],
  ] as const)('%s: %j → “%s”', async (locale, lines, said) => {
    expect((await talk(locale, ...lines)).read).toContain(said)
  })
})

test('that a body is in no project on record does not hide what its own text says of projects', async () => {
  const { read } = await talk('sv', 'är Arcada med i nåt projekt')
  expect(read).toContain('har deltagit i utvecklingsprojekt')
})

describe('what “it” is, asked after a sentence that names it', () => {
  test.each([
    [
      'en',
      'EAKR keeps coming up in Finnish documents. What is it in English?',
      'European Regional Development Fund',
    ],
    ['sv', 'alla pratar om ERUF. vad är det?', 'Europeiska regionala utvecklingsfonden'],
    ['fi', 'Kuulin KauKosta. Mikä se on?', 'Kaupunkiympäristöt kokeilualustana'],
    ['fi', 'Selitä maallikolle: mikä on ryhmähanke?', 'Usean toteuttajan hanke'],
  ] as const)('%s: “%s” → %s', async (locale, question, said) => {
    expect((await talk(locale, question)).read).toContain(said)
  })
})

describe('words that stand beside a project in a list are explained', () => {
  test.each([
    ['en', 'what does ‘other related project’ mean', 'does not belong to HEVi'],
    ['sv', 'vad menas med annat anknytande projekt', 'inte hör till HEVi'],
    ['fi', 'mitä "muu aiheeseen liittyvä hanke" tarkoittaa', 'ei kuulu HEViin'],
  ] as const)('%s: “%s”', async (locale, question, said) => {
    expect((await talk(locale, question)).read).toContain(said)
  })
})

describe('HEVi itself: what it is called after and who coordinates it are two answers', () => {
  test.each([
    ['en', ['what is HEVi', 'what does it stand for'], 'card:what-is-this', 'do not say what the letters'],
    ['sv', ['vad står HEVi för'], 'card:what-is-this', 'vad bokstäverna står för'],
    ['en', ['what is HEVi', 'who runs it?'], 'card:coordination-lead', 'City of Helsinki'],
    [
      'en',
      ['which organisation coordinates HEVi, a name please'],
      'card:coordination-lead',
      'City of Helsinki',
    ],
    ['sv', ['vem samordnar HEVi, namnet tack'], 'card:coordination-lead', 'Helsingfors stad'],
    ['fi', ['mikä taho koordinoi heviä'], 'card:coordination-lead', 'Helsingin kaupunki'],
  ] as const)('%s: %j → %s', async (locale, lines, topic, said) => {
    const reply = await talk(locale, ...lines)
    expect(reply.topic).toBe(topic)
    expect(reply.read).toContain(said)
  })

  test.each([
    ['en', "Espoo's Jukka Mäkelä, is he still city manager"],
    ['sv', 'är Mäkelä fortfarande stadsdirektör i Esbo'],
    ['fi', 'onko Mäkelä vielä kaupunginjohtaja'],
  ] as const)('%s: “%s” is not known: only those who signed are named', async (locale, question) => {
    const { topic, outcome } = await talk(locale, question)
    expect({ topic, outcome }).toEqual({ topic: 'card:gap-office-holders', outcome: 'unknown' })
  })
})

test.each([
  ['en', 'list organisations with health data', 'tell me more abt the second one'],
  ['sv', 'vilka aktörer har hälsodata', 'berätta mera om den andra'],
] as const)('%s: after “%s”, “%s” shows that one and compares nothing', async (locale, ...lines) => {
  expect((await talk(locale, ...lines)).topic).toBe('organisation:cleverhealth-network')
})
