import { afterAll, beforeAll, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
let people = 0
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

test.each([
  ['fi', 'olemme Noviasta. Ollaanko me mukana?', 'Novia ei ole mukana missään hankkeessa, jonka tunnen'],
  ['fi', 'olen THL:stä. ollaanko me mukana jossain hankkeessa?', 'THL ei ole mukana missään'],
  ['fi', 'Olen Laureasta, olemmeko mukana?', 'Laurea-ammattikorkeakoulu on mukana'],
  ['sv', 'jag jobbar på Arcada. Är vi med?', 'Arcada är inte med i något projekt'],
  ['sv', 'jag är från Luke, är vi med i något projekt?', 'är med i ett projekt'],
  ['en', 'we are Hanken, are we in any projects?', 'Hanken School of Economics is not in any project'],
  ['en', 'I’m from the City of Vantaa. Are we in any projects?', 'City of Vantaa is in'],
] as const)('%s: “%s” asks of whom they come from', async (locale, text, said) => {
  expect(await bot.say(text, locale, `local:we-${people++}`)).toContain(said)
})

test('who was told before is meant by “we”', async () => {
  await bot.say('olen Metropoliasta', 'fi', 'local:before')
  expect(await bot.say('ollaanko mukana?', 'fi', 'local:before')).toContain(
    'Metropolia Ammattikorkeakoulu on mukana',
  )
})

test.each([
  ['en', 'are we in the EU recovery programme?'],
  ['en', 'We are a start-up. Are we in it?'],
] as const)('%s: “%s” names nobody', async (locale, text) => {
  expect(await bot.say(text, locale, `local:we-${people++}`)).not.toContain('not in any project')
})

test.each([
  ['fi', 'olemme Noviasta, saammeko rahaa?', 'Kuka voi toteuttaa hankkeen'],
  ['sv', 'vi är på Arcada, kan vi få pengar?', 'Vem kan genomföra ett projekt'],
  ['en', 'We’re at Haaga-Helia. Can we apply?', 'Who can carry out a project'],
] as const)('%s: “%s” is no question of a company', async (locale, text, said) => {
  expect(await bot.say(text, locale, `local:we-${people++}`)).toContain(said)
})

test.each([
  ['fi', 'olen Tampereelta, ollaanko mukana?', 'Tampere ei ole tämän sopimuksen osapuoli'],
  ['fi', 'olemme Lappeenrannan kaupungista, ollaanko me mukana?', 'Lappeenranta ei ole tämän sopimuksen'],
  ['sv', 'jag är från Åbo. är vi med?', 'Åbo är inte part i det här avtalet'],
  ['en', 'We are from Turku, are we in?', 'Turku is not a party to this agreement'],
] as const)(
  '%s: “%s”: of another city it is said whether it is in the agreement',
  async (locale, text, said) => {
    expect(await bot.say(text, locale, `local:we-${people++}`)).toContain(said)
  },
)

test.each([
  ['fi', 'olen Matti Virtanen. ollaanko mukana?', 'Mistä organisaatiosta puhut?'],
  ['sv', 'jag är Anna, är vi med?', 'Vilken organisation gäller det?'],
  ['en', 'I am Anna. Are we in?', 'Which organisation do you mean?'],
  ['en', 'we are a start-up. which projects are we in?', 'Which organisation do you mean?'],
] as const)('%s: “%s”: whom “we” means is asked back', async (locale, text, said) => {
  expect(await bot.say(text, locale, `local:we-${people++}`)).toContain(said)
})

test.each([
  [
    'fi',
    'oon tutkija metropoliasta. mis hankkeissa me ollaan mukana?',
    'Metropolia Ammattikorkeakoulu on mukana',
  ],
  ['sv', 'jag jobbar på Vanda stad. vilka projekt är vi med i?', 'Vanda stad är med i'],
  ['sv', 'hej jag heter Lotta och jobbar på Laurea, vilka projekt är vi med i?', 'Laurea är med i'],
  ['en', 'I work at Aalto. Which projects are we in?', 'Aalto University is in'],
] as const)('%s: “%s” asks for the projects of whom they come from', async (locale, text, said) => {
  expect(await bot.say(text, locale, `local:we-${people++}`)).toContain(said)
})

test.each([
  [
    'fi',
    'olen Vantaan kaupungilta. missä hankkeissa me ollaan?',
    'mitä niistä me vedetään?',
    'Vantaan kaupunki johtaa',
  ],
  [
    'sv',
    'jag jobbar på Vanda stad. vilka projekt är vi med i?',
    'vilka av dom leder vi?',
    'Vanda stad leder',
  ],
  [
    'en',
    'I work for the City of Vantaa. Which projects are we in?',
    'which of them do we lead?',
    'City of Vantaa leads',
  ],
] as const)('%s: “%s” “%s”: “we” are the same', async (locale, text, next, said) => {
  const person = `local:we-${people++}`
  await bot.say(text, locale, person)
  expect(await bot.say(next, locale, person)).toContain(said)
})
