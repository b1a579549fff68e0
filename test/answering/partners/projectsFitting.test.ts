import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('whoever tells what they do and asks what fits them gets matches at once', () => {
  test.each([
    ['fi', 'Teemme pelejä vanhuksille. Onko meille mitään?', 'project:urban-wellbeing-lab'],
    ['fi', 'etin hankkeita missä tehään drooneja tai sensoreita', 'project:metropolitan-uam'],
    [
      'sv',
      'Vi gör appar för välmående i stadsmiljö. Vilka projekt passar oss?',
      'project:urban-wellbeing-lab',
    ],
    ['sv', 'startup inom droner. nåt för mig?', 'project:metropolitan-uam'],
    ['sv', 'jag letar efter projekt med drönare', 'project:metropolitan-uam'],
    ['en', 'we do ai for hospitals, small team of 4. is there somthing for us', 'project:fair-edih'],
    ['en', 'I look for projects with drones or sensors', 'project:metropolitan-uam'],
    ['en', 'I run a small bakery in Espoo. Is there anything for us?', 'project:food-waste-ecosystem'],
  ] as const)('%s: “%s”', async (locale, text, expected) => {
    const answer = await talk(locale, text)
    expect(answer.topic).toMatch(/^command:match /)
    expect(answer.items).toContain(expected)
  })

  test('projects come before topics that might become some', async () => {
    const { items } = await talk('en', 'we do ai for hospitals. is there something for us')
    const kinds = items.map((ref) => ref.split(':')[0])
    expect(kinds.lastIndexOf('project')).toBeLessThan(kinds.indexOf('topic'))
  })

  test('whether there is money or a call for them is another question', async () => {
    const { topic = '' } = await talk('en', 'we make drones. is there funding for us?')
    expect(topic).not.toMatch(/^command:match/)
  })
})

describe('after the bot asked to be told, the next message is taken as that', () => {
  test.each([
    ['fi', 'mitkä hankkeet sopivat meille?', 'Teemme hyvinvointisovellusta ikäihmisille', 'match'],
    ['sv', 'vilka projekt passar oss?', 'Vi gör en välmåendeapp och söker en stad som testar den', 'match'],
    ['en', 'which projects suit us?', 'A wellbeing app for older people', 'match'],
    ['en', 'partners', 'We make drones that look for leaks in heating pipes', 'partners'],
  ] as const)('%s: “%s” – “%s”', async (locale, asked, told, command) => {
    const answer = await talk(locale, asked, told)
    expect(answer.topic).toContain(`command:${command} `)
    expect(answer.outcome).toBe('answered')
  })

  test('a profile is proposed from it', async () => {
    const told = 'We are a startup hub in Helsinki with 60 health companies'
    expect((await talk('en', 'Make a profile', told)).read).toContain('This is how I read it')
  })

  test('choosing to tell says how, and does not ask the same again', async () => {
    expect((await talk('sv', 'vilka projekt passar oss?', '1')).read).toContain('nästa meddelande')
  })

  test('a question is still a question', async () => {
    expect((await talk('fi', 'mitkä hankkeet sopivat meille?', 'kuka päättää rahoituksesta?')).topic).toMatch(
      /^card:/,
    )
  })
})

describe('of the matches one asks on as of any list', () => {
  const first = ['sv', 'Vi gör appar för välmående i stadsmiljö. Vilka projekt passar oss?'] as const
  test('“den första” is the first', async () => {
    expect((await talk(...first, 'berätta mera om den första')).topic).toBe('project:urban-wellbeing-lab')
    expect((await talk(...first, 'vem leder den första?')).read).toContain('Helsingfors stad')
  })

  test('“how do I contact them” tells it of each project', async () => {
    const { read } = await talk('en', 'we do ai for hospitals. anything for us?', 'how do i contact them?')
    expect(read).toContain('FAIR – Finnish AI Region – City of Helsinki')
  })

  test('a topic of the annex has nobody that leads it', async () => {
    const { read } = await talk('en', 'match we do ai for hospitals', 'the first one, who leads it?')
    expect(read).toContain('not a project yet')
  })
})

describe('a firm from elsewhere hears the caveat and then what comes nearest by subject', () => {
  test.each([
    [
      'fi',
      'Olemme kuhmolainen puualan yritys. Mikä hanke sopisi meille?',
      'Sopimus koskee',
      'project:circular-buildings',
    ],
    ['sv', 'Vi är en robotfirma i Närpes. Vilket projekt passar oss?', 'Avtalet gäller', 'project:automod'],
    [
      'en',
      'We are a circular economy company from Kuhmo, which project fits us?',
      'The agreement covers',
      'project:food-waste-ecosystem',
    ],
  ] as const)('%s: “%s”', async (locale, text, caveat, nearest) => {
    const { read, items } = await talk(locale, text)
    expect(read.startsWith(caveat)).toBe(true)
    expect(items).toContain(nearest)
  })
})

test('what shares nothing with what they make is not shown as fitting', async () => {
  for (const [locale, text] of [
    ['en', 'We are a drone start-up, which projects fit us?'],
    ['fi', 'olemme droneja tekevä startup, mikä hanke sopii meille?'],
    ['sv', 'vi bygger drönare, vilka projekt passar oss?'],
  ] as const) {
    const { items } = await talk(locale, text)
    expect(items).toContain('project:metropolitan-uam')
    expect(items).not.toContain('project:softlanding')
    expect(items).not.toContain('project:circular-buildings')
  }
})

test('after testbeds for one theme another asks for the same of that', async () => {
  for (const [locale, first, then] of [
    ['en', 'which testbeds are there for health?', 'what about education'],
    ['sv', 'vilka testmiljöer finns det för hälsa?', 'och utbildning?'],
    ['fi', 'mitä testialustoja on terveydelle?', 'entä koulutus?'],
  ] as const)
    expect((await talk(locale, first, then)).items).toContain('organisation:edtech-testbed-helsinki')
})
