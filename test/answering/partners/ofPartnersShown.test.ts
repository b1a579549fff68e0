import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const ask = talker(() => bot)
async function talk(locale: Locale, ...lines: readonly string[]) {
  const answer = await ask(locale, ...lines)
  return { ...answer, items: answer.items.map((ref) => ref.replace('organisation:', '')) }
}

const wish = {
  fi: 'etsin kumppaneita ruokahävikkihankkeeseen',
  sv: 'vi söker partner till ett projekt om matsvinn',
  en: 'looking for partners for a food waste project',
}

describe('of a kind only those are shown whose record speaks of the topic, and it is said that there are no more', () => {
  test.each([
    ['fi', 'entä yritykset?', 'Muita tällaisia ei'],
    ['sv', 'vilka företag då?', 'Fler sådana'],
    ['en', 'what about companies?', 'no more of this kind'],
  ] as const)('%s: “%s”', async (locale, then, said) => {
    const { items, read } = await talk(locale, wish[locale], then)
    expect(items).toEqual(['sodexo'])
    expect(read).toContain(said)
  })
})

describe('universities are no schools: the topic stays', () => {
  test.each([
    ['sv', 'och högskolor?'],
    ['fi', 'entä korkeakoulut?'],
    ['en', 'and universities of applied sciences?'],
  ] as const)('%s: “%s”', async (locale, then) => {
    expect((await talk(locale, wish[locale], then)).items).toContain('laurea')
  })
})

describe('an introduction to one of those shown names whom', () => {
  test.each([
    ['sv', 'kan du presentera oss för den första?'],
    ['sv', 'kan du förmedla kontakt till den första'],
    ['fi', 'voisitko esitellä meidät sille ekalle'],
    ['en', 'could you introduce us to the first one?'],
  ] as const)('%s: “%s”', async (locale, then) => {
    const { read } = await talk(locale, wish[locale], then)
    expect(read).toMatch(/Vantaa|Vanda/u)
    expect(read).not.toContain('regler')
  })
})

test('who was misunderstood puts the topic right, and asks where they are', async () => {
  const said = [
    'ketä kannattais kutsua hyvinvointiteknologian verkostoon',
    'ei sairaaloita vaan liikuntaa ja ikäihmisiä',
  ]
  const { items, read } = await talk('fi', ...said)
  expect(read).toContain('ikäihmiset')
  expect(items).toContain('laurea')
  expect((await talk('fi', ...said, 'mikä näistä on Espoossa')).items).toContain('espoo')
})

test.each([
  ['sv', 'vi söker partner till ett projekt om urban matproduktion'],
  ['en', 'we are looking for partners for an urban food production project'],
] as const)('nothing is read into a wish that was not said, %s: “%s”', async (locale, text) => {
  const { read } = await talk(locale, text)
  expect(read).not.toMatch(/passa in en projektidé|mattjänster|food services/u)
})

test.each([
  ['en', 'looking for a city partner and a health tech testbed for a research institute', 'vtt'],
] as const)('who they are themselves is not what they look for, %s: “%s”', async (locale, text, own) => {
  expect((await talk(locale, text)).items).not.toContain(own)
})

describe('who can help is asked for partners', () => {
  test.each([
    ['en', 'we make edtech. who can help us test in schools?', 'edtech-testbed-helsinki'],
    ['en', 'we make a surgical robot, who could help us to try it in hospitals', 'hus'],
    ['fi', 'ketkä voisi auttaa meitä testaamaan oppimispeliä kouluissa', 'edtech-testbed-helsinki'],
    ['sv', 'vem kan hjälpa oss att testa en läsapp i skolor', 'edtech-testbed-helsinki'],
  ] as const)('%s: “%s”', async (locale, text, found) => {
    expect((await talk(locale, text)).items).toContain(found)
  })
})

describe('a firm from elsewhere hears that it is not known whether it may try something here, then whom to ask', () => {
  test.each([
    ['en', 'we are a company in Vaasa making energy storage, can we pilot in Helsinki?', 'not Vaasa'],
    ['sv', 'vi är ett företag i Vasa som gör energilagring, kan vi pilota i Helsingfors?', 'inte Vasa'],
    ['en', 'we run a startup in Tampere making sensors. where could we test them in Espoo?', 'not Tampere'],
    [
      'fi',
      'ollaan yritys Kouvolasta, voidaanko me testata robottia Helsingissä?',
      'Kouvola ei ole siinä mukana',
    ],
  ] as const)('%s: “%s”', async (locale, text, said) => {
    const { read, items } = await talk(locale, text)
    expect(read).toContain(said)
    expect(items.length).toBeGreaterThan(0)
  })
})

test.each([
  [
    'fi',
    'voidaanko me testata meidän softaa vantaan terveysasemilla',
    'sosiaali- ja terveyspalvelut voivat olla',
  ],
  ['sv', 'kan vi testa vår app på en hälsostation i Esbo?', 'social- och hälsotjänster vara'],
  ['en', 'could we try our app in a health centre in Espoo?', 'health and social services can be'],
] as const)('a trial at a health station, %s: “%s”', async (locale, text, said) => {
  expect((await talk(locale, text)).read).toContain(said)
})

test.each([
  ['fi', ['voiko yritys saada rahaa', 'voidaanko me vielä liittyä siihen?'], 'Käynnissä on'],
  ['sv', ['kan ett företag få pengar', 'kan vi ändå komma med i det?'], 'HEVi-projekt pågår'],
  ['en', ['can a company get money', 'so can we still join it?'], 'HEVi projects are running'],
  ['fi', ['onks joku projekti mihin voitas liittyä'], 'Käynnissä on'],
] as const)('whether they can still join, %s: %j', async (locale, lines, said) => {
  expect((await talk(locale, ...lines)).read).toContain(said)
})

test.each([
  ['fi', 'voiko tutkija hakea yksin?', 'Hakijana on organisaatio'],
  ['sv', 'kan en forskare ansöka ensam?', 'Den som söker är en organisation'],
  ['en', 'can a researcher apply alone?', 'It is an organisation that applies'],
] as const)('no single person applies, %s: “%s”', async (locale, text, said) => {
  expect((await talk(locale, text)).read).toContain(said)
})
