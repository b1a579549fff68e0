import { afterAll, beforeAll, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)
const money = {
  fi: 'saako yritys rahaa',
  sv: 'kan ett företag få pengar',
  en: 'can a company get money',
}
const calls = {
  fi: 'mitä hakuja on ollut',
  sv: 'vilka utlysningar har funnits',
  en: 'what calls have there been',
}
const project = {
  fi: 'kerro Metropolitan UAM -hankkeesta',
  sv: 'berätta om projektet Metropolitan UAM',
  en: 'tell me about the Metropolitan UAM project',
}

test.each([
  ['fi', 'avaa tota vähän'],
  ['fi', 'lisätietoja kiitos'],
  ['sv', 'mera info tack'],
  ['sv', 'berätta lite närmare'],
  ['en', 'keep going'],
  ['en', 'any more info?'],
] as const)('%s: “%s” after a statement gives what is near it', async (locale, more) => {
  const { outcome, topic, items } = await talk(locale, money[locale], more)
  expect([outcome, topic]).toEqual(['offered', 'card:company-grants'])
  expect(items).toContain('card:companies-role')
})

test.each([
  ['fi', 'mistä asiakirjasta tuo on', 'Vastaus perustuu'],
  ['sv', 'vilka källor har du för det', 'Svaret bygger'],
  ['en', 'which document is it from', 'The answer is based'],
] as const)('%s: “%s” after a statement gives its source', async (locale, source, said) => {
  expect((await talk(locale, money[locale], source)).read).toContain(said)
})

test.each([
  ['fi', 'koska pääsee hakemaan seuraavan kerran', 'card:gap-next-call'],
  ['sv', 'när blir det en ny omgång', 'card:gap-next-call'],
  ['en', 'upcoming call date?', 'card:gap-next-call'],
  ['fi', 'muita hakuja?', 'command:calls'],
  ['sv', 'andra utlysningar då?', 'command:calls'],
  ['en', 'any other calls?', 'command:calls'],
] as const)('%s: “%s” is about calls after a statement, too', async (locale, question, told) => {
  expect((await talk(locale, money[locale], question)).topic).toBe(told)
})

test.each([
  ['fi', 'kunkin osallistujat?', 'card:gap-funded-list'],
  ['en', 'the participants of each?', 'card:gap-funded-list'],
  ['fi', 'mitä jos meillä on osakeyhtiö', 'card:company-grants'],
  ['sv', 'ifall vi är en firma', 'card:company-grants'],
  ['en', 'what if it is a company that applies', 'card:company-grants'],
] as const)('%s: “%s” after the calls tells what is known instead', async (locale, question, told) => {
  expect((await talk(locale, calls[locale], question)).topic).toBe(told)
})

test.each([
  ['fi', 'missä päin se on', 'Espoo: '],
  ['sv', 'på vilken ort görs det', 'Esbo: '],
  ['en', 'its location?', 'Espoo: '],
] as const)('%s: “%s” of a project gives the cities of those in it', async (locale, where, city) => {
  const { read, topic } = await talk(locale, project[locale], where)
  expect(topic).toBe('project:metropolitan-uam')
  expect(read).toContain(city)
})

test.each([
  ['fi', 'kuuluuko tuo HEVi-hankkeisiin?'],
  ['sv', 'hör det till HEVi-projekten?'],
  ['en', 'was it a HEVi project?'],
] as const)('%s: “%s” right after a project asks of it', async (locale, question) => {
  expect((await talk(locale, project[locale], question)).topic).toBe('project:metropolitan-uam')
})

test.each([
  ['fi', 'omavastuuosuus?', '147 651'],
  ['sv', 'egen insats?', '147 651'],
  ['en', 'own contribution?', '147,651'],
] as const)('%s: “%s” of a project gives its own figures', async (locale, question, sum) => {
  expect((await talk(locale, project[locale], question)).read).toContain(sum)
})
