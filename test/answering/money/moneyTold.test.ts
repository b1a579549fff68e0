import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const ask = talker(() => bot)
/** The last reply, its numbers without spaces and commas. */
async function talk(locale: Locale, ...lines: readonly string[]) {
  const answer = await ask(locale, ...lines)
  return { ...answer, read: answer.read.replaceAll(/(?<=\d)[\s,](?=\d)/gu, '') }
}

describe('after a calculation', () => {
  test.each([
    [
      'fi',
      'hankkeen budjetti on 200 000 euroa, paljonko tukea',
      'eli tuki on 120 000?',
      'Kyllä, enintään 120000',
    ],
    ['fi', 'rahoitus 200000', 'eli tuki on 150 000?', 'Ei, vaan enintään 120000'],
    ['en', 'funding 200000', 'so 50k from us?', 'No, at least €80000'],
    ['sv', 'finansiering 200000', 'så stödet är 120 000?', 'Ja, högst 120000'],
    ['en', 'funding 200000', 'so our own share is 50k?', 'No, at least €80000'],
    [
      'en',
      'how much support for a 200k project',
      'so the grant is 100,000?',
      'That is possible: at most €120000',
    ],
  ] as const)('%s: “%s” – “%s” is held against it', async (locale, first, then, says) => {
    expect((await talk(locale, first, then)).read).toContain(says)
  })

  test.each([
    ['fi', 'rahoitus 200000', 'ja loput 40?'],
    ['fi', 'mitä omarahoitus on 200 000 euron hankkeessa', 'kuka maksaa loput?'],
    ['sv', 'finansiering 200000', 'och resten?'],
    ['en', 'how much support does a 200k project get', 'and the other 40?'],
  ] as const)('%s: “%s” – “%s”: the rest is the implementers’ own money', async (locale, first, then) => {
    const { read, outcome } = await talk(locale, first, then)
    expect(outcome).toBe('answered')
    expect(read).toMatch(
      /toteuttajat omasta rahastaan|genomförare med egna pengar|implementers from their own/u,
    )
    expect(read).toContain('80000')
  })

  test.each([
    ['fi', 'rahoitus 200000', 'ja jos toteuttajia on kolme'],
    ['sv', 'finansiering 200000', 'och om vi är tre?'],
    ['sv', 'finansiering 200000', 'hur delas det mellan parterna?'],
    ['en', 'funding 200000', 'and if there are 3 partners who pays what'],
  ] as const)(
    '%s: “%s” – “%s”: the agreement does not divide the share among them',
    async (locale, first, then) => {
      const { read } = await talk(locale, first, then)
      expect(read).toMatch(/Sopimus ei kerro|Avtalet säger inte|The agreement does not say/u)
      expect(read).toContain('80000')
    },
  )

  test.each([
    ['fi', 'rahoitus 200000', 'entä miljoona?', '400000'],
    ['sv', 'finansiering 200000', 'och för 300 000?', '120000'],
    ['en', 'funding 200000', 'and for half a million?', '200000'],
  ] as const)('%s: “%s” – “%s”: another sum is divided', async (locale, first, then, own) => {
    expect((await talk(locale, first, then)).read).toContain(own)
  })

  test.each([
    ['fi', ['rahoitus 200000', 'ja jos se olis 900 000?'], '360000'],
    ['fi', ['rahoitus 200000', 'ja jos summa nousee 1,5 miljoonaan'], '600000'],
    ['sv', ['finansiering 200000', 'och om det blir 2 mn?'], '800000'],
    ['sv', ['finansiering 200000', 'säg 80k istället'], '32000'],
    ['en', ['funding 200000', 'what if total is 1.2 million'], '480000'],
    ['en', ['funding 200000', 'ok what about half that?'], '40000'],
    ['sv', ['finansiering 200000', 'och det dubbla?'], '160000'],
    ['fi', ['rahoitus 200000', 'entä jos tuplasti'], '160000'],
    ['en', ['what is the most support one project can get', 'what if total is 1.2 million'], '480000'],
  ] as const)('%s: %s – in whatever words', async (locale, lines, own) => {
    expect((await talk(locale, ...lines)).read).toContain(own)
  })

  test.each([
    ['en', ['funding 500k agreement', 'what if total is 1.2 million'], 'indicative'],
    ['fi', ['rahoitus 500 000 JTF', 'entä 900 000?'], 'välineelle JTF'],
    ['sv', ['vi har 20 000 euro egna pengar', 'och 50 000?'], '125000'],
  ] as const)('%s: %s – by the same rule, of the same kind', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })

  test.each([
    ['fi', ['rahoitus 300000', 'jaetaanko se tasan neljän kesken?'], '30000'],
    ['fi', ['rahoitus 300000', 'ja jos meitä on kolme', 'entä viisi?'], '24000'],
    ['sv', ['finansiering 300000', 'och om vi är tre?'], '40000'],
    ['sv', ['3 partner, totalt 600 000 €, vem betalar vad'], '80000'],
    ['en', ['funding 300000', 'and if there are 3 partners who pays what'], '40000'],
    ['en', ['funding 300000', 'we’re five partners - per head?'], '24000'],
  ] as const)('%s: %s – equal parts only as an example', async (locale, lines, each) => {
    const { read } = await talk(locale, ...lines)
    expect(read).toMatch(/Sopimus ei kerro|Avtalet säger inte|The agreement does not say/u)
    expect(read).toMatch(new RegExp(String.raw`(?:Esimerkki|Exempel|example): [^\n]*${each}`, 'u'))
  })

  test.each([
    ['fi', 'maksaako jokainen yhtä paljon'],
    ['sv', 'måste alla betala lika mycket?'],
    ['en', 'do all partners have to pay the same?'],
    ['sv', 'delas det lika?'],
    ['en', 'is it split equally?'],
  ] as const)('%s: “%s” – not known among how many, no example', async (locale, question) => {
    const { read } = await talk(locale, locale === 'fi' ? 'rahoitus 300000' : 'funding 300000', question)
    expect(read).toMatch(/Sopimus ei kerro, miten tot|Avtalet säger inte hur gen|does not say how the impl/u)
    expect(read).not.toMatch(/Esimerkki|Exempel|example/u)
  })

  test('who leads when there are three of us is no question of money', async () => {
    const { read } = await talk('fi', 'rahoitus 200000', 'jos kumppaneita on kolme, kuka johtaa hanketta?')
    expect(read).not.toContain('80000')
  })

  test('“and the rest?” keeps the cost also after another question about the share', async () => {
    const { read } = await talk('en', 'funding 200000', 'and if there are 3 partners?', 'and the rest?')
    expect(read).toContain('at least €80000 (40%)')
  })

  test.each([
    ['fi', 'Paljonko yksi hanke voi saada enintään?', 'entä loput?'],
    ['sv', 'Hur stort stöd kan ett projekt få högst?', 'och resten?'],
    ['en', 'what is the most support one project can get', 'who pays the rest?'],
  ] as const)('%s: “%s” – “%s” after the maximum, too', async (locale, first, then) => {
    const { read } = await talk(locale, first, then)
    expect(read).toMatch(
      /toteuttajat omasta rahastaan|genomförare med egna pengar|implementers from their own/u,
    )
  })

  test.each([
    ['fi', 'rahoitus 200000', 'kuka päättää hankkeista?', 'card:'],
    ['en', 'funding 200000', 'who leads Kiertotalot?', 'project:circular-buildings'],
  ] as const)('%s: “%s” – “%s” has a subject of its own', async (locale, first, then, topic) => {
    expect((await talk(locale, first, then)).topic).toContain(topic)
  })
})

describe('a sum and what is asked of it, in few words', () => {
  test.each([
    ['fi', '300 tonnin hanke, mitä jää meille', '120000'],
    ['fi', 'M€ 1,5 paljonko saadaan', '900000'],
    ['fi', '600 t€, omarahoitus?', '240000'],
    ['sv', 'max stöd för 400 t€?', '240000'],
    ['sv', '2 mn', '1200000'],
    ['en', '1,25 Mio € total, max grant?', '750000'],
    ['en', 'total 2M€, our part?', '800000'],
  ] as const)('%s: “%s”', async (locale, text, told) => {
    expect((await talk(locale, text)).read).toContain(told)
  })

  test.each([
    ['fi', 'tuhannet kiitokset'],
    ['sv', 'tusen tack'],
    ['en', 'who decides if there are 3 partners and the project costs 600k'],
  ] as const)('%s: “%s” asks for no calculation of that', async (locale, text) => {
    expect((await talk(locale, text)).read).not.toMatch(/Esimerkki|Exempel|An example/u)
  })
})

describe('a percent that somebody says is held against the programme’s maximum', () => {
  test.each([
    ['fi', 'Saako yritys 70 prosenttia tukea HEVistä? niin mulle sanottiin', 'Ei, vaan enintään 60 %.'],
    ['fi', 'onko omarahoitus 30 %?', 'Ei, vaan vähintään 40 %.'],
    ['fi', 'tuki on siis 60 prosenttia?', 'Kyllä, enintään 60 %.'],
    ['sv', 'är stödet 75 procent?', 'Nej, högst 60 %.'],
    ['sv', 'vår egen andel är väl 40 procent?', 'Ja, minst 40 %.'],
    ['en', 'the EU pays 80% of the costs doesnt it', 'No, at most 60%.'],
    ['fi', 'tarviiko meidän maksaa 40 % itse', 'Kyllä, vähintään 40 %.'],
    ['en', 'can we get 50% funding from the EU?', 'That is possible: at most 60%.'],
  ] as const)('%s: “%s” – %s', async (locale, text, says) => {
    const { read, topic } = await talk(locale, text)
    expect(read).toContain(says)
    expect(topic).toBe('card:project-maximum')
  })

  test.each([
    ['fi', 'Onko EU:n ja valtion osuus 60 prosenttia koko sopimuksesta?'],
    ['sv', 'Betalar städerna 40 procent?'],
    ['en', 'Is the flat rate for overheads 40%?'],
    ['en', 'Should 10% of procurement be innovative?'],
    ['fi', 'mistä ne 60 prosenttia tulee?'],
    ['fi', 'Voiko yritys maksaa 40 prosentin omarahoituksen?'],
    ['fi', 'saako yliopisto 80 % tukea Horisontista?'],
    ['en', 'does Business Finland pay 50%?'],
  ] as const)('%s: “%s” speaks of another share', async (locale, text) => {
    expect((await talk(locale, text)).read).not.toMatch(/Ei, vaan|Kyllä, |Nej, |Ja, |No, |Yes, |possible: /u)
  })
})

describe('the own share is that of a project’s implementers; what the cities pay is the agreement’s division', () => {
  test.each([
    ['fi', 'paljonko yrityksen omarahotusosuus on?', 'card:project-maximum'],
    ['fi', 'Mikä on omarahoitusosuus ja kuka sen maksaa?', 'card:project-maximum'],
    ['fi', 'Olen ammattikorkeasta. Mikä on omarahoitusosuus ja kuka sen maksaa?', 'card:project-maximum'],
    ['sv', 'vad är självfinansieringsandelen och vem betalar den', 'card:project-maximum'],
    ['en', 'I work at a university, what’s our own share and who pays it?', 'card:project-maximum'],
    ['fi', 'paljonko kaupungit maksavat', 'card:split-60-40'],
    ['sv', 'hur mycket betalar städerna?', 'card:split-60-40'],
    ['en', 'how much do the cities pay', 'card:split-60-40'],
  ] as const)('%s: “%s” – %s', async (locale, text, topic) => {
    expect(await talk(locale, text)).toMatchObject({ outcome: 'answered', topic })
  })
})

describe('another share of support is counted for the same sum', () => {
  test.each([
    ['en', ['how much support for a project of 500 000 euros', 'we would get 50% not 60'], '€250000 (50%)'],
    [
      'sv',
      ['hur mycket stöd för ett projekt på 400 000 euro', 'hur mycket blir det om det bara får 50 procent?'],
      '200000 € (50 %)',
    ],
    [
      'fi',
      ['paljonko tukea 200 000 euron hankkeeseen', 'jos saadaan 75 prosenttia'],
      'Ei, vaan enintään 60 %.',
    ],
    [
      'fi',
      ['hankkeen budjetti on 300 000 e', 'no mut paljonko me ite joudutaan maksaa'],
      'vähintään 120000 € (40 %)',
    ],
    ['en', ['how much do we have to pay ourselves?'], 'at least 40%'],
  ] as const)('%s: %s – %s', async (locale, lines, says) => {
    expect((await talk(locale, ...lines)).read).toContain(says)
  })
})

test.each([
  ['fi', 'onks omarahotus pakko', 'Kyllä: tuki kattaa vain osan'],
  ['sv', 'krävs det självfinansiering?', 'Ja: stödet täcker bara en del'],
  ['en', 'is own funding mandatory', 'Yes: the support covers only part'],
] as const)('own funding is a must: “%s”', async (locale, question, said) => {
  const { topic, read } = await talk(locale, question)
  expect(topic).toBe('card:project-maximum')
  expect(read).toContain(said)
})

test.each([
  ['fi', 'onko rahat jo jaettu', 'paljonko rahaa on jäljellä', 'Tiedossani ei nyt ole avoimia hakuja'],
  ['sv', 'är pengarna slut nu', 'hur mycket pengar som är kvar', 'inte till någon öppen'],
  ['en', 'so the money is finished?', 'how much money is left', 'I know of no open call'],
] as const)(
  'what is left nobody tells, only that no call is open: “%s”',
  async (locale, question, ...said) => {
    const { read } = await talk(locale, question)
    for (const one of said) expect(read).toContain(one)
  },
)

describe('of the projects’ money, “by theme?” asks what their records add up to', () => {
  test.each([
    ['en', ['how much money have the projects got in total?', 'and by theme?'], '€1835892'],
    ['fi', ['paljonko hankkeiden budjetti on yhteensä?', 'entä teemoittain?'], 'summat tiedossa 4/4'],
    ['sv', ['projektens finansiering', 'och per tema?'], 'summorna är kända för 4 av 4'],
    ['fi', ['hankkeiden rahoitus aiheittain'], 'ei HEVi-hankkeita tiedoissani'],
  ] as const)('%s: %j', async (locale, lines, said) => {
    expect((await talk(locale, ...lines)).read).toContain(said)
  })

  test('where no project was spoken of, the agreement gives no euros', async () => {
    expect((await talk('en', 'how much money by focus area?')).topic).toBe('card:gap-per-focus-area')
  })
})

describe('of their part of a project’s cost people pay at least forty percent themselves', () => {
  test.each([
    ['fi', ['jos meidän osa ois 80 000 niin paljo me maksettais ite'], '32000 €'],
    ['sv', ['om vår del är 80 000 hur mycket betalar vi själva?'], '32000 €'],
    ['en', ['if our part of the project is 80k, how much would we have to pay ourselves'], '€32000'],
    ['fi', ['rahoitus', 'rahoitus', '80 000'], '32000 €'],
  ] as const)('%s: %j', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })

  test('whoever has seen the funds and wants to calculate is asked for the sum', async () => {
    expect((await talk('en', 'funding', 'funding')).read).toContain('Write what the whole project')
  })

  test('after “companies get no money” the share of a partner is that of a project', async () => {
    const { topic } = await talk(
      'fi',
      'voiko yritys hakea rahaa?',
      'okei eli ei. paljonko oma osuus olis jos ois kumppanina',
    )
    expect(topic).toBe('card:project-maximum')
  })
})
