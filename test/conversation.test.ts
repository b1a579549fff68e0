import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Context } from '../src/command.ts'
import type { Localized } from '../src/locale.ts'
import { nearest } from '../src/presentation/cards/unsure.ts'
import { itemsOf } from '../src/reply.ts'
import { testBot } from './bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

describe('what was said before', () => {
  test('“the second one” is the second of what was just shown', async () => {
    await bot.say('painopisteet', undefined, 'local:a')
    expect(await bot.say('entä toinen?', undefined, 'local:a')).toContain(
      '2. Hyvinvointi ja terveysteknologia',
    )
    await bot.say('prioriteringar', undefined, 'local:b')
    expect(await bot.say('och den tredje?', undefined, 'local:b')).toContain('3. Nya lärmiljöer')
    await bot.say('focus', undefined, 'local:c')
    expect(await bot.say('and the last one?', undefined, 'local:c')).toContain('4. New openings')
  })

  test('a number follows what carries it, as long as it is the last thing shown', async () => {
    await bot.say('haut', undefined, 'local:d')
    expect(await bot.say('1', undefined, 'local:d')).toContain('HEVin ensimmäinen EAKR-hankehaku')
    await bot.say('kuka', undefined, 'local:d')
    expect(await bot.say('2.', undefined, 'local:d')).toContain('Johtoryhmä')
  })

  test.each([
    ['fi', 'haut', 'Numeroa 99 ei ole listassa. Valitse 1–'],
    ['sv', 'utlysningar', 'Numret 99 finns inte i listan. Välj 1–'],
    ['en', 'calls', 'Number 99 is not in the list. Choose 1–'],
  ] as const)('%s: a number that stands for nothing is no question', async (locale, line, said) => {
    const person = `local:number-${locale}`
    await bot.say(line, locale, person)
    expect(await bot.say('99', locale, person)).toContain(said)
  })

  test.each([
    ['fi', 'hae laji:yritys', 'näytä lisää', ', tässä 11–20\n'],
    ['sv', 'sök typ:företag', 'visa fler', ', här är 11–20\n'],
    ['en', 'find kind:company', 'show more', ', here are 11–20\n'],
  ] as const)('%s: the next page of “%s” says which of all it shows', async (locale, line, more, said) => {
    expect(await bot.say(line, locale, `local:rest-${locale}`)).not.toContain('11–20')
    expect(await bot.say(more, locale, `local:rest-${locale}`)).toContain(said)
  })

  test('“more” shows the next ones of a long list', async () => {
    const first = await bot.say('find kind:project', 'en', 'local:more')
    const next = await bot.say('more', 'en', 'local:more')
    expect(next).toMatch(/^34 projects/)
    expect(next).not.toContain(first.split('\n')[2])
  })

  test('two conversations do not mix', async () => {
    await bot.say('painopisteet', undefined, 'local:e')
    await bot.say('haut', undefined, 'local:f')
    expect(await bot.say('1', undefined, 'local:e')).toContain('Älykkäät ja kestävät kaupunkiratkaisut')
  })

  test.each([
    ['fi', 'milloin sopimus päättyy', 'voiko sitä jatkaa?', 'Sopimuksen päättyminen ja kesto'],
    ['fi', 'voiko sopimuksen irtisanoa', 'missä muodossa?', 'Sopimuksen purkaminen'],
    ['fi', 'voiko sopimuksen irtisanoa', 'kuka sen voi tehdä?', 'Sopimuksen purkaminen'],
    ['sv', 'när slutar avtalet', 'kan det förlängas?', 'När avtalet upphör'],
    ['sv', 'kan man säga upp avtalet', 'i vilken form?', 'Hävning av avtalet'],
    ['sv', 'kan man säga upp avtalet', 'vem får göra det?', 'Hävning av avtalet'],
    ['en', 'when does the agreement end', 'can it be extended?', 'the text mentions no extension'],
    ['en', 'can the agreement be terminated', 'in what form?', 'Ending the agreement early'],
    ['en', 'can the agreement be terminated', 'who may do that?', 'Ending the agreement early'],
  ] as const)('%s: “%s” – “%s” is about what was asked before', async (locale, first, then, said) => {
    const person = `local:points-${locale}-${then}`
    await bot.say(first, locale, person)
    expect(await bot.say(then, locale, person)).toContain(said)
  })

  test.each([
    ['fi', 'Sitooko se ketään?', 'Aiesopimus'],
    ['sv', 'Finns det öppna utlysningar?', 'ansökningsomgång'],
    ['en', 'what is this?', 'What the ecosystem agreement is'],
  ] as const)('%s: “%s” means what it means by itself', async (locale, question, said) => {
    const person = `local:alone-${locale}`
    const topic = { fi: 'kuka nimeää johtoryhmän', sv: 'vem utser ledningsgruppen', en: 'who signed it' }
    await bot.say(topic[locale], locale, person)
    expect(await bot.say(question, locale, person)).toContain(said)
  })

  test('“and for universities?” leans on the last question', async () => {
    await bot.say('Voiko yritys saada tästä rahaa?', undefined, 'local:g')
    expect(await bot.say('entä yliopisto?', undefined, 'local:g')).toContain('Kuka voi toteuttaa hankkeen')
    await bot.say('Can a university apply?', undefined, 'local:g2')
    expect(await bot.say('and a company?', undefined, 'local:g2')).toContain('Can a company get this money')
    await bot.say('Får ett företag pengar härifrån?', undefined, 'local:g3')
    expect(await bot.say('och en förening?', undefined, 'local:g3')).toContain('Föreningar, stiftelser')
  })

  test('thanks and nods are no questions, and who is lost is helped', async () => {
    expect(await bot.say('kiitos!', 'fi', 'local:t1')).toContain('Ole hyvä')
    expect(await bot.say('Tusen tack', 'sv', 'local:t2')).toContain('Varsågod')
    expect(await bot.say('ok thanks', 'en', 'local:t3')).toContain('You are welcome')
    expect(await bot.say('en ymmärrä', 'fi', 'local:t1')).toContain('Kysy omin sanoin')
  })
})

describe('the language of the reply', () => {
  test('is the one that is written', async () => {
    expect((await bot.receive({ text: 'Vem beslutar om finansieringen?' })).locale).toBe('sv')
    expect((await bot.receive({ text: 'Kuka päättää rahoituksesta?' })).locale).toBe('fi')
    expect((await bot.receive({ text: 'Who decides on the funding?' })).locale).toBe('en')
  })

  test('words that look like those of another language are told by what they are', async () => {
    expect(await bot.say('delete my data', undefined, 'local:words')).toContain('Shall I erase everything')
  })

  test('a few words are enough to tell it', async () => {
    expect((await bot.receive({ text: 'when is it over' })).locale).toBe('en')
    expect((await bot.receive({ text: 'miljöministeriets roll?' })).locale).toBe('sv')
    expect((await bot.receive({ text: 'millon tää loppuu' })).locale).toBe('fi')
  })

  test.each([
    ['fi', 'no entäs health capital helsinki'],
    ['fi', 'entäs Urban Wellbeing Lab'],
    ['fi', 'kerro helsinki education hub'],
    ['sv', 'visa kauko'],
    ['sv', 'hanken'],
    ['en', 'show kauko'],
  ] as const)('%s: the name in “%s” does not tell it', async (locale, typed) => {
    expect((await bot.receive({ text: typed, locale })).locale).toBe(locale)
  })

  test('what is said besides a name tells it, whatever the platform says', async () => {
    const asked = async (text: string) => (await bot.receive({ text, locale: 'sv' })).locale
    expect(await asked('kuka vetää Urban Wellbeing Labia?')).toBe('fi')
    expect(await asked('who leads the Urban Wellbeing Lab?')).toBe('en')
  })

  test('a text that can’t tell gets the person’s last language', async () => {
    await bot.say('Vilka utlysningar är öppna just nu?', undefined, 'local:h')
    expect((await bot.receive({ text: 'JTF?', person: 'local:h' })).locale).toBe('sv')
  })

  test('then what their platform says', async () => {
    expect((await bot.receive({ text: 'JTF?', person: 'local:new', locale: 'en' })).locale).toBe('en')
  })

  test('a few short words beside a name change no language', async () => {
    const person = 'local:short-words'
    await bot.receive({ text: 'mistä löytyy Kalasataman kokeilualusta?', person })
    expect((await bot.receive({ text: 'no testbed helsinki sit', person })).locale).toBe('fi')
    expect((await bot.receive({ text: 'what is Testbed Helsinki?', person })).locale).toBe('en')
  })

  test('a chosen language stays, whatever is written, until it is set free', async () => {
    expect(await bot.say('kieli ruotsi', undefined, 'local:i')).toBe('Jag svarar på svenska från och med nu.')
    expect(await bot.say('haut', undefined, 'local:i')).toContain('Ansökningsomgångar')
    expect(await bot.say('language klingon', undefined, 'local:i')).toContain(
      'Jag kan inte språket ”klingon”',
    )
    await bot.say('språk auto', undefined, 'local:i')
    expect(await bot.say('haut', undefined, 'local:i')).toContain('Rahoitushaut')
  })
})

describe('what the bot does not know', () => {
  test('it says so, names who does, and can pass the question on, once', async () => {
    const text = await bot.say('xqzt wvfk plorg', 'en', 'local:j')
    expect(text).toContain('I have no information on this.')
    expect(text).toMatch(/Ask here: Coordination project .*, https:\/\/hevinnovations\.fi/u)
    const number = /(\d+)\. Pass the question/.exec(text)?.[1] ?? ''
    expect(await bot.say(number, undefined, 'local:j')).toContain('is now on the coordinators’ list')
  })

  test('who asked is kept only when they pass the question on', async () => {
    const answer = await bot.receive({
      text: 'blorf zkwv qqx',
      person: 'local:k',
      conversation: 'k',
      locale: 'en',
    })
    const command =
      answer.parts.flatMap((part) => (part.kind === 'buttons' ? part.buttons : []))[0]?.command ?? ''
    const id = command.replace('ask pass:', '')
    expect(await bot.store.questions.get(id)).toMatchObject({
      text: 'blorf zkwv qqx',
      askedBy: null,
      outcome: 'unknown',
    })
    await bot.receive({ text: command, person: 'local:k', conversation: 'k' })
    expect((await bot.store.questions.get(id))?.askedBy).toBe('local:k')
    expect((await bot.receive({ text: command, person: 'local:l', locale: 'en' })).outcome).toBe('done')
    expect((await bot.store.questions.get(id))?.askedBy).toBe('local:k')
  })
})

test('no two lines of what is offered read the same', async () => {
  const called = (ref: string) => bot.search.find('Espoon kaupunki', 1, (entry) => entry.ref === ref)
  const twins = [...called('organisation:espoo'), ...called('governance:city-espoo')]
  const wishes = bot.search.find('vastauskieli', 3, ({ ref }) => ref === 'command:language')
  const context = { ...bot, locale: 'sv', t: (words: Localized) => words.sv } as unknown as Context
  const parts = nearest(context, [...twins, ...wishes])
  expect(
    parts.flatMap((part) =>
      part.kind === 'list' ? part.items.map(({ title, detail }) => [title, detail]) : [],
    ),
  ).toEqual([
    ['Esbo stad', 'aktör'],
    ['Esbo stad', 'roll'],
    [expect.stringContaining('Svarsspråk'), undefined],
  ])
})

test('what is offered shows how each answer begins', async () => {
  const answer = await bot.receive({ text: 'osuus' })
  expect(answer.outcome).toBe('offered')
  const details = itemsOf(answer).map(({ detail }) => detail)
  expect(details).toContainEqual(expect.stringMatching(/^Sopimuksen kokonaisrahoituksesta/))
  for (const detail of details) expect(detail).toMatch(/\p{L}/u)
})

describe('what is asked beside a greeting or an introduction is answered', () => {
  test.each([
    ['sv', 'hej! jag jobbar på esbo stad, vad är det här till för?', 'card:what-is-this'],
    ['sv', 'vi är ett svenskt cleantechbolag, vad är HEVi?', 'card:what-is-this'],
    ['sv', 'hej, vad är ett ekosystemavtal på vanlig svenska?', 'card:what-is-this'],
    [
      'fi',
      'moi meil on startup Helsingissä, tehdään terveyssoftaa. saadaaks me teiltä rahaa?',
      'card:company-grants',
    ],
    [
      'en',
      'Hi, I run a small AI company in Espoo, we are 4 people. Can we get money from HEVi?',
      'card:company-grants',
    ],
    ['sv', 'Vi gör drönare i Esbo. Vem beslutar om projekten?', 'card:legal-funding-decision'],
    ['fi', 'Teemme drooneja Espoossa. Kuka päättää hankkeista?', 'card:legal-funding-decision'],
  ] as const)('%s: “%s”', async (locale, question, topic) => {
    const person = `local:introduced-${question}`
    const answer = await bot.receive({ text: question, person, conversation: person, locale })
    expect(answer).toMatchObject({ outcome: 'answered' })
    expect(answer.topic).toBe(topic)
  })
})

describe('a question that leads to what was just told', () => {
  test('sv: where it is not said there, there is nothing more, and others are offered', async () => {
    for (const said of ['e det bara erufprojekt som görs?', 'vad kan esf användas till inom lärande?'])
      await bot.say(said, 'sv', 'local:more')
    const read = await bot.say('o inom fyran?', 'sv', 'local:more')
    expect(read).toMatch(/Mer än så vet jag inte[^]*1\. Nya öppningar/)
  })

  test.each([
    ['fi', 'kuka allekirjoitti Vantaan puolesta?', 'sama ruotsiksi', 'För Vanda undertecknades avtalet'],
    ['en', 'who signed for Espoo?', 'and in Finnish?', 'Espoon puolesta sopimuksen allekirjoitti'],
  ] as const)('%s: “%s” – “%s” gives the same answer in that language', async (locale, first, then, said) => {
    await bot.say(first, locale, `local:again-${locale}`)
    expect(await bot.say(then, locale, `local:again-${locale}`)).toContain(said)
  })

  test.each([
    ['fi', 'milloin sopimus päättyy', 'voiko sitä jatkaa?', 'pidennyksestä'],
    ['sv', 'när slutar avtalet', 'kan det förlängas?', 'ingen förlängning'],
    ['en', 'when does the agreement end', 'can it be extended?', 'no extension'],
  ] as const)(
    '%s: “%s” – “%s” is answered by the same card, without a word before it',
    async (locale, first, then, said) => {
      const person = `local:same-${locale}`
      await bot.say(first, locale, person)
      const read = await bot.say(then, locale, person)
      expect(read).toContain(said)
      expect(read).not.toMatch(/Tästä tiedän tämän|Det här vet jag om saken|This is what I know/)
    },
  )

  test.each([
    ['fi', ['ketä siinä johtoryhmässä istuu', 'voiko Vantaa irtautua siitä'], 'card:agreement-termination'],
    ['sv', ['vem sitter i ledningsgruppen?', 'hur säger man upp avtalet?'], 'card:agreement-termination'],
  ] as const)('%s: %s – a clear new question goes before the old topic', async (locale, lines, topic) => {
    const person = `local:new-${lines[0]}`
    let last: string | undefined
    for (const text of lines) last = (await bot.receive({ text, person, conversation: person, locale })).topic
    expect(last).toBe(topic)
  })
})

test.each([
  ['sv', 'Forum Viirum', 'Forum Virium Helsinki Oy'],
  ['en', 'what is Metropola doing', 'Metropolia University of Applied Sciences'],
  ['fi', 'Metropola', 'Metropolia Ammattikorkeakoulu'],
] as const)('%s: “%s” is a slip of the fingers, not a stranger', async (locale, text, said) => {
  expect(await bot.say(text, locale, `local:slip-${text}`)).toMatch(new RegExp(`^${said}`))
})
