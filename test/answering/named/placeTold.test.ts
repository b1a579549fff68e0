import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { itemsOf, sourcesOf } from '../../../src/reply.ts'
import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const ask = (text: string, locale?: Locale) => bot.receive({ text, ...(locale ? { locale } : {}) })

describe('whether a city is in the agreement is answered with a plain no', () => {
  test.each([
    ['Is Turku in the agreement?', 'No: Turku is not a party'],
    ['Vilken roll har Grankulla?', 'Nej: Grankulla är inte part'],
    ['kuuluuko Kauniainen tähän?', 'Ei: Kauniainen ei ole tämän sopimuksen osapuoli'],
    ['onko Tampere mukana', 'Ei: Tampere ei ole'],
    ['Onko Tampereella rooli tässä sopimuksessa?', 'Ei: Tampere ei ole'],
    ['är Åbo med i avtalet?', 'Nej: Åbo är inte part'],
    ['hör Esbos granne Kyrkslätt till?', undefined],
    ['hör Kyrkslätt till?', 'Nej: Kyrkslätt är inte part'],
    ['is Kerava part of this?', 'No: Kerava is not a party'],
    ['mikä on Lahden rooli?', 'Ei: Lahti ei ole'],
    ['Men Uleåborg är väl med i avtalet?', 'Nej: Uleåborg är inte part'],
    ['is Jyväskylä included', 'No: Jyväskylä is not a party'],
  ])('“%s”', async (text, said) => {
    const answer = await ask(text)
    const read = answer.parts.flatMap((part) => (part.kind === 'text' ? part.text : [])).join('\n')
    if (said === undefined) return expect(answer.topic).not.toMatch(/^locality:/)
    expect(answer.outcome).toBe('answered')
    expect(read).toContain(said)
    expect(sourcesOf(answer).map(({ ref }) => ref)).toContain('agreement#1')
  })

  test('it says who the parties are, and which city has an agreement of its own', async () => {
    expect(await bot.say('Is Turku in the agreement?', 'en', 'local:turku')).toMatch(
      /cities of Helsinki, Espoo and Vantaa.*an ecosystem agreement of its own/s,
    )
    expect(await bot.say('kuuluuko Kerava tähän', 'fi', 'local:kerava')).toContain(
      'Sitä ei ole myöskään ministeriön luettelossa',
    )
    expect(await bot.say('är Imatra med?', 'sv', 'local:imatra')).toContain(
      'en annan stads ekosystemavtal: Villmanstrand',
    )
  })

  test('every municipality is known by both its names', async () => {
    const places = await bot.store.localities.all()
    const others = places.filter(({ kind, agreement }) => kind === 'municipality' && agreement !== 'this')
    expect(others.length).toBeGreaterThan(100)
    for (const { id, fi, sv } of others) {
      expect((await ask(`Onko ${fi} mukana?`, 'fi')).topic, fi).toBe(`locality:${id}`)
      expect((await ask(`Är ${sv} med i avtalet?`, 'sv')).topic, sv).toBe(`locality:${id}`)
    }
  })

  test.each([
    'onko Espoo mukana',
    'saako turkulainen yritys osallistua',
    'kuuluuko Tampereen yliopisto tähän',
    'Miksi Kauniainen sai vähemmän rahaa?',
    'Hur ser Åbos motsvarande avtal ut?',
    'mikä on EURA',
  ])('“%s” asks something else', async (text) => {
    expect((await ask(text)).topic ?? '').not.toMatch(/^locality:/)
  })
})

describe('whether a city has an agreement of its own is answered by the ministry’s list', () => {
  test.each([
    ['fi', 'onko Oululla oma tällainen sopimus?', 'Kyllä. Sillä on ministeriön luettelon mukaan'],
    ['fi', 'onko Sipoolla oma sopimus?', 'Ei: sitä ei ole ministeriön luettelossa'],
    ['sv', 'Har Vasa ett eget avtal?', 'Ja. Enligt ministeriets förteckning'],
    ['sv', 'har Imatra ett eget avtal', 'Inget eget.'],
    ['en', 'does Kajaani have an agreement of its own?', 'Yes. By the ministry’s list'],
  ] as const)('%s: “%s”', async (locale, text, said) => {
    expect(await bot.say(text, locale, `local:own-${text}`)).toContain(said)
  })
})

describe('what is asked about a district is answered with the records that lie there', () => {
  test.each([
    ['mitä Otaniemessä tehdään', 'project:keto'],
    ['vad händer i Otnäs?', 'project:keto'],
    ['what is going on in Otaniemi', 'organisation:smart-otaniemi'],
    ['hankkeet Kalasatamassa', 'project:virtuaalivehrea'],
    ['Kera', 'project:keto'],
    ['projects in Tikkurila', 'project:climate-street'],
    ['what is there in Jätkäsaari?', 'project:jatkasaari-mobility-lab'],
    ['mitä Viikissä tapahtuu', 'project:viikki-food-lab'],
    ['Aviapolis', 'project:aviapolis-city'],
    ['Pasila', 'project:helsinki-innovation-districts'],
    ['Keilaniemi', 'project:keto'],
  ])('“%s”', async (text, ref) => {
    const answer = await ask(text)
    expect(answer.outcome).toBe('answered')
    expect(itemsOf(answer).map((item) => item.ref)).toContain(ref)
  })

  test('where no record lies there, it says so', async () => {
    expect(await bot.say('hankkeet Leppävaarassa', 'fi', 'local:lv')).toContain(
      'Tiedoissani ei ole sellaista (Leppävaara).',
    )
    expect((await ask('vad händer i Alberga?')).outcome).toBe('unknown')
    expect((await ask('projects in Leppävaara')).outcome).toBe('unknown')
  })
})
