import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Locale } from '../../../src/locale.ts'
import { sourcesOf } from '../../../src/reply.ts'
import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const ask = talker(() => bot)
async function talk(locale: Locale, ...lines: readonly string[]) {
  const answer = await ask(locale, 'help', ...lines)
  return { ...answer, refs: sourcesOf(answer).map(({ ref }) => ref) }
}

const uam = 'project:metropolitan-uam'
const lift = 'project:circular-buildings'

describe('what is asked after a project’s card is asked of that project', () => {
  test.each([
    ['fi', 'mitä se maksoi', '369 124 €'],
    ['fi', 'onks se toiminnassa vielä', 'Tila: käynnissä'],
    ['fi', 'joko se on loppu?', 'Tila: käynnissä'],
    ['fi', 'onko se varmasti hevi-hanke?', 'Kyllä, se on HEVi-hanke.'],
    ['sv', 'vad kostade det', '369 124 €'],
    ['sv', 'å vem var med', 'Forum Virium Helsinki Oy, Helsingfors stad'],
    ['sv', 'hör det till HEVi?', 'Ja, det är ett HEVi-projekt.'],
    ['en', 'what did it cost', '€369,124'],
    ['en', 'is it still going', 'Status: ongoing'],
    ['en', 'when does it finish and is there follow up?', '30 September 2027'],
    ['en', 'is that surely a HEVi project?', 'Yes, it is a HEVi project.'],
    ['fi', 'kuka sitä vetää', 'Vantaan kaupunki'],
    ['fi', 'kuka on päätoteuttaja', 'Vantaan kaupunki'],
    ['fi', 'paljonko se maksaa', '369 124 €'],
    ['fi', 'entä budjetti?', '369 124 €'],
    ['fi', 'kuka rahoittaa hanketta', 'Rahoitus: EAKR'],
    ['fi', 'paljonko siitä oli EU-rahaa', 'Tuki: 221 473 € (Hankesivulla summa on merkitty EAKR-osuudeksi.'],
    ['fi', 'mikä on EU:n osuus?', 'Tuki: 221 473 €'],
    ['sv', 'hur mycket var EU-pengar', 'Stöd: 221 473 € (På sidan kallas summan ERUF-andel.'],
    ['sv', 'hur mycket kom från EU?', 'Stöd: 221 473 €'],
    ['en', 'how much of that was EU', 'Support: €221,473 (The page calls it the ERDF share.'],
    ['en', 'how much EU money did it get?', 'Support: €221,473'],
    ['fi', 'koska se loppuu', '30.9.2027'],
    ['fi', 'milloin alkoi', '1.10.2025'],
    ['fi', 'onko se vielä käynnissä', 'Tila: käynnissä'],
    ['fi', 'voiko mukaan enää', 'Kenelle: Droonialan pk-yritykset'],
    ['fi', 'pääseekö yritys mukaan', 'Kenelle: Droonialan pk-yritykset'],
    ['fi', 'ketkä siinä on mukana', 'Forum Virium Helsinki Oy, Helsingin kaupunki'],
    ['fi', 'keneen otan yhteyttä', 'Lisätietoja antaa: Vantaan kaupunki'],
    ['fi', 'kenelle soitan', 'Lisätietoja antaa: Vantaan kaupunki'],
    ['sv', 'vem ringer jag?', 'Mer information ger: Vanda stad'],
    ['en', 'who do I call', 'Ask here: City of Vantaa'],
    ['sv', 'vem leder det', 'Vanda stad'],
    ['sv', 'hur mycket pengar har det', '369 124 €'],
    ['sv', 'och budgeten?', '369 124 €'],
    ['sv', 'vem finansierar projektet?', 'Finansiering: ERUF'],
    ['sv', 'när slutar det', '30.9.2027'],
    ['sv', 'pågår det fortfarande?', 'Status: pågår'],
    ['sv', 'kan man ännu vara med', 'För vem:'],
    ['sv', 'vilka är med', 'Forum Virium Helsinki Oy, Helsingfors stad'],
    ['fi', 'kuka sen maksaa', 'Rahoitus: EAKR'],
    ['fi', 'kenen rahoilla?', 'Rahoitus: EAKR'],
    ['fi', 'mistä rahat siihen tulee', 'Rahoitus: EAKR'],
    ['sv', 'vem betalar', 'Finansiering: ERUF'],
    ['sv', 'vem bekostar det', 'Finansiering: ERUF'],
    ['sv', 'vem står för pengarna?', 'Finansiering: ERUF'],
    ['en', 'who funds it', 'Funding: ERDF'],
    ['en', 'who pays for it?', 'Funding: ERDF'],
    ['en', 'and who’s paying?', 'Funding: ERDF'],
    ['en', 'where does the money come from', 'Funding: ERDF'],
    ['en', 'what is its budget', '€369,124'],
    ['en', 'who leads it', 'City of Vantaa'],
    ['en', 'when does it end', '30 September 2027'],
    ['en', 'is it still possible to join', 'Who it is for:'],
    ['en', 'can a university still join?', 'Who it is for:'],
    ['en', 'who is involved', 'Forum Virium Helsinki, City of Helsinki'],
    ['en', 'how long does it last', '1 October 2025–30 September 2027'],
  ] as const)('%s: “%s” → %s', async (locale, question, said) => {
    const answer = await talk(locale, 'project Metropolitan UAM', question)
    expect(answer.read).toMatch(/^Metropolitan UAM/)
    expect(answer.read).toContain(said)
    expect(answer).toMatchObject({ outcome: 'answered', refs: expect.arrayContaining([uam]) })
    expect(sourcesOf(answer)[0]?.asOf).toBe('2026-11-24')
  })

  test('a question follows another, thanks and what is not known in between', async () => {
    const answer = await talk(
      'fi',
      'hanke Metropolitan UAM',
      'kuka sitä vetää',
      'kiitos',
      'mikä on sen logon väri',
      'milloin se päättyy',
    )
    expect(answer.read).toContain('30.9.2027')
  })

  test.each([
    ['fi', 'voiko mukaan enää', 'Hanke päättyi 31.10.2026, joten siihen ei enää pääse mukaan.'],
    ['sv', 'kan man komma med ännu?', 'Projektet avslutades 31.10.2026'],
    ['en', 'can we still join?', 'The project ended on 31 October 2026, so it can no longer be joined.'],
  ] as const)('%s: nobody is sent to a project that has ended', async (locale, question, said) => {
    const answer = await talk(locale, 'project circular-buildings', question)
    expect(answer.read).toContain(said)
    expect(answer.refs).toContain(lift)
  })

  test.each([
    [
      'fi',
      'paljonko sillä on rahaa',
      'Hankkeen budjettia lähteeni eivät kerro.',
      'Lisätietoja antaa: Helsingin',
    ],
    [
      'sv',
      'vad är budgeten?',
      'Projektets budget framgår inte av mina källor.',
      'Mer information ger: Helsingfors stad',
    ],
    [
      'en',
      'how much does it cost?',
      'My sources do not give the project’s budget.',
      'Ask here: City of Helsinki',
    ],
    ['fi', 'mikä on sen logon väri', 'Tätä tietoni eivät kerro', 'Lisätietoja antaa: Helsingin'],
  ] as const)('%s: “%s”: what a record does not say is not made up', async (locale, question, said, who) => {
    const answer = await talk(locale, 'project fair-edih', question)
    expect(answer.outcome).toBe('unknown')
    expect(answer.read).toContain(said)
    expect(answer.read).toContain(who)
    expect(answer.read).not.toMatch(/\d €|€\d/)
  })

  test.each([
    ['fi', 'milloin sopimus päättyy?', 'Sopimuksen päättyminen'],
    ['sv', 'när slutar avtalet?', 'När avtalet upphör'],
    ['en', 'when does the agreement end?', 'When the agreement ends'],
    ['fi', 'milloin seuraava haku aukeaa?', 'Seuraavan haun päivä'],
    ['en', 'who decides on the funding?', 'legal funding decision'],
  ] as const)('%s: “%s” names another subject and is asked of that', async (locale, question, said) => {
    const answer = await talk(locale, 'project Metropolitan UAM', question)
    expect(answer.read).toContain(said)
    expect(answer.refs).not.toContain(uam)
  })
})

describe('what is asked after a call’s card is asked of that call', () => {
  test.each([
    ['fi', 'milloin se päättyi', '25.9.2022'],
    ['fi', 'kuka voi hakea', 'laajoina yhteishankkeina'],
    ['fi', 'paljonko rahaa jaossa', '5 340 000 €'],
    ['fi', 'montako hakemusta tuli', 'Hakemuksia: 29'],
    ['fi', 'mikä on omavastuu', 'vähintään 40 %'],
    ['sv', 'när stängde den', '25.9.2022'],
    ['sv', 'vem kan söka', 'breda samprojekt'],
    ['sv', 'hur mycket finns att söka', '5 340 000 €'],
    ['en', 'when does it close', '25 September 2022'],
    ['en', 'who can apply', 'broad joint projects'],
    ['en', 'how much money is available?', '€5,340,000'],
  ] as const)('%s: “%s” → %s', async (locale, question, said) => {
    const answer = await talk(locale, 'call hevi-call-1-2022', question)
    expect(answer.read).toContain(said)
    expect(answer).toMatchObject({
      outcome: 'answered',
      refs: expect.arrayContaining(['call:hevi-call-1-2022']),
    })
  })
})

test.each([
  ['fi', 'mikä on verkkosivu', 'https://www.vttresearch.com', 'answered'],
  ['sv', 'var finns den?', 'Esbo', 'answered'],
  ['en', 'which projects is it involved in?', 'Ltd is in ', 'answered'],
  ['en', 'which projects are they in', 'Ltd is in ', 'answered'],
  ['sv', 'vilka projekt är de med i', 'VTT Ab är med i ', 'answered'],
  ['fi', 'missä hankkeissa ne on?', 'VTT Oy on mukana ', 'answered'],
  ['en', 'who leads it', 'My sources do not say who owns or runs it.', 'unknown'],
] as const)(
  '%s: “%s” after an organisation’s card is asked of it',
  async (locale, question, said, outcome) => {
    const answer = await talk(locale, 'organisation VTT', question)
    expect(answer.read).toContain(said)
    const topic =
      said.includes(' mukana') || / (?:i|in) $/u.test(said)
        ? 'command:find kind:project with:vtt'
        : 'organisation:vtt'
    expect(answer).toMatchObject({ outcome, topic })
  },
)

test.each([
  ['fi', 'paljonko EU-tukea se saa', '267 309 €, josta EU:n osa on 106 924 €', 'vain yhden toteuttajan'],
  ['sv', 'hur mycket EU-stöd får det', '267 309 €, varav EU:s del är 106 924 €', 'bara en genomförares'],
  ['en', 'what is its budget', '€267,309, of which the EU’s part is €106,924', 'one implementer’s part'],
] as const)(
  '%s: “%s”: sums that may be of a part are told as such',
  async (locale, question, sums, caveat) => {
    const answer = await talk(locale, 'project urban-wellbeing-lab', question)
    expect(answer.read.replaceAll('\u00a0', ' ')).toContain(sums)
    expect(answer.read).toContain(caveat)
  },
)

test.each([
  [
    'fi',
    'organisaatio Forum Virium',
    'missä hankkeissa se on mukana',
    'ja Laurea?',
    'Laurea-ammattikorkeakoulu on mukana kuudessa',
  ],
  ['sv', 'aktör Laurea', 'vilka projekt är de med i', 'och Metropolia?', 'Metropolia är med i sex'],
  [
    'en',
    'organisation Laurea',
    'which projects are they in',
    'and Metropolia?',
    'Metropolia University of Applied Sciences is in six',
  ],
] as const)('%s: “%s”, “%s”, “%s”: the projects of the other', async (locale, ...said) => {
  expect((await talk(locale, ...said.slice(0, -1))).read).toContain(said.at(-1) ?? '')
})

describe('a question that names a record is answered from that record', () => {
  test.each([
    ['fi', 'milloin Haastemoottori päättyy?', 'haastemoottori', '28.2.2026'],
    ['fi', 'Mikä on Food waste ecosystemin budjetti?', 'food-waste-ecosystem', '1 187 471 €'],
    ['fi', 'kuka vetää pilotgreeniä', 'pilotgreen', 'Forum Virium'],
    ['fi', 'kuka rahoittaa CITYAMia', 'cityam', 'Interreg'],
    ['sv', 'vem finansierar Urban Wellbeing Lab?', 'urban-wellbeing-lab', 'ERUF'],
    ['sv', 'vem leder Utmaningsmotorn?', 'haastemoottori', 'Esbo stad'],
    ['en', 'who coordinates Metropolitan UAM?', 'metropolitan-uam', 'City of Vantaa'],
    ['en', 'when did Jätkäsaari Mobility Lab end?', 'jatkasaari-mobility-lab', '2021'],
    ['en', 'what is the budget of Kiertotalot?', 'circular-buildings', '€808,260'],
  ] as const)('%s: “%s” → %s', async (locale, question, id, said) => {
    const answer = await talk(locale, question)
    expect(answer).toMatchObject({ outcome: 'answered', topic: `project:${id}` })
    expect(answer.read).toContain(said)
  })

  test.each([
    ['fi', 'paljonko kolmannessa haussa oli jaossa', '2 600 000 €'],
    ['sv', 'vem får söka i den tredje utlysningen?', 'breda samprojekt'],
    ['en', 'when did the third HEVi call close?', '14 March 2024'],
  ] as const)('%s: “%s”', async (locale, question, said) => {
    const answer = await talk(locale, question)
    expect(answer).toMatchObject({ topic: 'call:hevi-call-3-2024' })
    expect(answer.read).toContain(said)
  })

  test('and where it has no such field, it says so', async () => {
    const answer = await talk('en', 'what is the budget of Health Capital Helsinki?')
    expect(answer).toMatchObject({ outcome: 'unknown', topic: 'organisation:health-capital-helsinki' })
    expect(answer.read).toContain('My sources do not say how large its budget is.')
  })

  test.each([
    ['fi', 'milloin ohjelma päättyy?'],
    ['sv', 'när slutar programmet?'],
    ['en', 'who leads the coordination project?'],
  ] as const)('%s: “%s” is about the programme', async (locale, question) => {
    expect((await talk(locale, question)).topic).toMatch(/^card:/)
  })
})

describe('what no field tells is looked for in the record’s own texts and in who takes part', () => {
  test.each([
    ['fi', ['hanke kiertotalot', 'ketkä voitti sen haasteen'], ['Ramboll Finland', 'Lundén Architecture']],
    ['en', ['project food waste', 'Luke was in it right? what they did'], ['created the monitoring model']],
    ['fi', ['hanke kiertotalot', 'ketkä yritykset siinä oli'], ['Ramboll Finland Oy', 'Lundén']],
    ['en', ['project metropolitan uam', 'which companies are in it'], ['Flyk', 'Aufwin', 'Forum Virium']],
    ['sv', ['projekt utmaningsmotorn', 'finns det universitet med?'], ['Aalto-universitetet – samarbete']],
    [
      'fi',
      ['hanke haastemoottori', 'mikä oli aallon rooli siinä'],
      ['Rooli: yhteistyö', 'Päätoteuttaja: Espoon'],
    ],
    ['fi', ['hanke haastemoottori', 'ja mitä vtt teki siinä'], ['VTT Oy on mukana kumppanina']],
    ['sv', ['projekt utmaningsmotorn', 'leder inte Aalto den?'], ['är med som partner', 'Esbo stad']],
    [
      'en',
      ['project metropolitan uam', 'wasn’t it led by Forum Virium?'],
      ['as a partner', 'No, the lead is the City of Vantaa.'],
    ],
    [
      'en',
      ['project urban wellbeing lab', 'is that surely a HEVi project?'],
      ['Probably, but the sources do not'],
    ],
    ['fi', ['hanke cityam', 'onko se hevi-hanke'], ['Ei: muu aiheeseen liittyvä hanke']],
  ] as const)('%s: %s', async (locale, lines, told) => {
    const { read, outcome } = await talk(locale, ...lines)
    expect(outcome).toBe('answered')
    for (const part of told) expect(read).toContain(part)
  })

  test('whose own words are shown, their record is among the sources', async () => {
    const pages = async (...said: Parameters<typeof talk>) =>
      sourcesOf(await talk(...said)).map(({ url }) => url)
    const won = await pages('sv', 'vem vann Circular Buildings-utmaningen?')
    const companies = await pages('fi', 'hanke kiertotalot', 'ketkä yritykset siinä oli')
    for (const { sources } of await Promise.all(
      ['ramboll-finland', 'lunden-architecture'].map(async (id) => (await bot.store.organisations.get(id))!),
    )) {
      expect(won).toContain(sources[0])
      expect(companies).toContain(sources[0])
    }
    const luke = await talk('en', 'project food waste', 'what did Luke do in it?')
    expect(luke.refs).toEqual(expect.arrayContaining(['project:food-waste-ecosystem', 'organisation:luke']))
  })

  test('and what stands nowhere is not known', async () => {
    expect((await talk('fi', 'hanke metropolitan uam', 'minkä värinen sen logo on')).outcome).toBe('unknown')
    expect((await talk('en', 'project metropolitan uam', 'what universities are involved?')).read).toContain(
      'My records name none.',
    )
  })
})

describe('a record that is named goes before the one last shown', () => {
  test.each([
    ['fi', ['kerro haastemoottorista', 'paljonko KauKo maksoi'], 'project:kauko'],
    ['sv', ['Haastemoottori', 'vad kostade Metropolitan UAM'], uam],
    ['en', ['Haastemoottori', 'how much did Metropolitan UAM cost'], uam],
  ] as const)('%s: %s', async (locale, lines, topic) => {
    expect((await talk(locale, ...lines)).topic).toBe(topic)
  })
})

describe('how long it goes on is asked of the record, or which of a list is meant is asked back', () => {
  test.each([
    ['fi', ['Haastemoottori', 'montako kuukautta se kestää'], 'Kesto: 35 kuukautta.'],
    ['sv', ['Urban Wellbeing Lab', 'hur länge höll det på?'], 'Längd: 24 månader.'],
    ['en', ['Urban Wellbeing Lab', 'how long does it go on?'], 'Length: 24 months.'],
    ['fi', ['mitä hankkeita on käynnissä', 'mihin asti se jatkuu'], 'Mitä näistä tarkoitat?'],
    ['sv', ['projekt om matsvinn', 'hur länge höll det på?'], 'Vilken av dessa menar du?'],
    ['fi', ['montako hakemusta tuli ensimmäiseen hakuun', 'ja moniko meni läpi'], 'hankkeita käynnistyi 7'],
    ['fi', ['paljonko hakuihin on ollu rahaa yhteensä?'], '10 740 000 €'],
  ] as const)('%s: %s – %s', async (locale, lines, says) => {
    expect((await talk(locale, ...lines)).read).toContain(says)
  })
})

describe('how somebody opens changes nothing of what is asked', () => {
  test.each([
    ['fi', 'moi! kokous huomenna, paljonko hevi-hankkeissa on rahaa yhteensä', '3 059 870 €'],
    ['sv', 'hej, jag sitter i styrgruppen. hur många projekt har vi o hur många pågår?', 'Pågående: 3'],
    ['en', 'We are a health startup in Espoo, whats open?', 'I know of no open call'],
    ['fi', 'meil on pieni ruokahävikkifirma, saadaanko rahaa?', 'Saako yritys tästä rahaa'],
  ] as const)('%s: “%s”', async (locale, text, said) => {
    expect((await talk(locale, text)).read).toContain(said)
  })
})

describe('“it” after what the coordination project does is that project', () => {
  test.each([
    ['fi', ['mikä on koordinaatiohankkeen tehtävä', 'milloin se loppuu'], '31.12.2027'],
    ['fi', ['mikä on koordinaatiohankkeen tehtävä', 'kuka sitä johtaa'], 'Helsingin kaupunki (päätelty)'],
    ['fi', ['mikä on koordinaatiohankkeen tehtävä', 'paljonko sillä on rahaa'], '901 450 €'],
    ['sv', ['vad gör samordningsprojektet', 'när slutar det'], '31.12.2027'],
    ['en', ['what does the coordination project do', 'when does it end'], '31 December 2027'],
  ] as const)('%s: %s', async (locale, lines, told) => {
    const { read, topic } = await talk(locale, ...lines)
    expect(topic).toBe('project:hevi-coordination-2024')
    expect(read).toContain(told)
  })
})

describe('whether a project by its name belongs to HEVi is said plainly', () => {
  test.each([
    ['fi', 'Kuuluuko Kumpulan innovaatiokampus HEViin?', 'Ei: muu aiheeseen liittyvä hanke'],
    ['sv', 'hör Gumtäkts innovationscampus till HEVi?', 'Nej'],
    ['en', 'does Metropolitan UAM belong to HEVi?', 'Yes, it is a HEVi project'],
  ] as const)('%s: %s', async (locale, text, told) => {
    expect((await talk(locale, text)).read).toContain(told)
  })
})

describe('what is asked after a record in a few words is asked of it', () => {
  test.each([
    ['fi', ['Terkko Health Hub', 'ketkä sen takana on'], 'Helsingin yliopiston ja HUSin'],
    ['sv', ['Terkko Health Hub', 'vem ligger bakom det'], 'Helsingfors universitets och HUS'],
    ['en', ['City of Vantaa', 'what else do they do'], 'City of Vantaa is in'],
    ['en', ['KIRAHub', 'do they run any HEVi project?'], 'no project that it is in'],
    ['sv', ['KIRAHub', 'leder de något projekt'], 'leder inget projekt'],
    ['en', ['Circular Buildings', 'is that project still accepting companies'], 'ended on 31 October 2026'],
    ['fi', ['onks kiertotalot vielä menos'], 'Ei, se päättyi 31.10.2026.'],
    [
      'fi',
      ['onks kiertotalot vielä menos', 'tuleeks siihen jatkoo?'],
      'Jatkosta lukemani lähteet eivät kerro.',
    ],
    ['fi', ['Laurea johtaa Urban Wellbeing Labia, eikö niin?'], 'Ei, päätoteuttaja on Helsingin kaupunki'],
  ] as const)('%s: %s', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).read).toContain(told)
  })
})

describe('one fact of a project named by its subject is told alone', () => {
  test.each([
    ['en', ['when did the food waste thing finish?'], 'It ended on 31 March 2026.'],
    ['sv', ['vem leder drönarprojektet?'], 'Huvudgenomförare: Vanda stad'],
    ['fi', ['Mikä oli ruokahävikkihankkeen kokonaisbudjetti?'], 'Kokonaisbudjetti: 1 187 471 €'],
    ['fi', ['Mitä Luke teki ruokahävikissä?'], 'Luke laati hävikin seurantamallin'],
  ] as const)('%s: %s', async (locale, lines, told) => {
    const { read } = await talk(locale, ...lines)
    expect(read).toContain(told)
    expect(read).not.toMatch(/Painopiste|Prioritering|Focus area/u)
  })
})

describe('what came out of a project is not known, and its own page may tell', () => {
  test.each([
    ['fi', ['Mitä tuloksia Haastemoottori sai aikaan?'], 'Lähteistäni ei selviä, mitä sen tuloksena syntyi.'],
    [
      'fi',
      ['mikä on haastemoottori?', 'mistä ne tulokset löytyy'],
      'https://hevinnovations.fi/haastemoottori/',
    ],
    [
      'sv',
      ['vad är utmaningsmotorn?', 'var hittar man resultaten?'],
      'https://hevinnovations.fi/haastemoottori/',
    ],
    [
      'en',
      ['what is the challenge engine?', 'where can I find the results?'],
      'https://hevinnovations.fi/haastemoottori/',
    ],
    ['sv', ['vad åstadkom drönarprojektet?'], 'Av mina källor framgår inte vilka resultat det gav.'],
    ['en', ['what did the challenge engine achieve?'], 'My sources do not say what came out of it.'],
  ] as const)('%s: %s', async (locale, lines, told) => {
    const { read, outcome } = await talk(locale, ...lines)
    expect(read).toContain(told)
    expect(outcome).toBe('unknown')
  })
})
