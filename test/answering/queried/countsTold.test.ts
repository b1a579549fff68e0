import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('projects are counted by area, city and leader', () => {
  test.each([
    ['en', ['Which focus area has fewest projects?'], 'Fewest HEVi projects (none): Focus area 3'],
    ['en', ['Which focus area has the most projects?'], 'Most HEVi projects (4): Focus area 1'],
    ['en', ['which area has fewest projects?', 'and the most?'], 'Most HEVi projects (4): Focus area 1'],
    ['fi', ['missä painopisteessä on vähiten hankkeita'], 'Vähiten HEVi-hankkeita (ei yhtään): Painopiste 3'],
    ['fi', ['montako hanketta on kussakin painopisteessä?'], 'tiedoissani ei HEVi-hankkeita; muita 2'],
    ['sv', ['vilken stad leder flest projekt?'], 'Flest HEVi-projekt (5): Helsingfors stad'],
    [
      'sv',
      ['hur fördelar sig projekten mellan prioriteringarna?'],
      'inga HEVi-projekt i mina uppgifter; andra: 2',
    ],
    ['en', ['who leads the most projects?'], 'City of Helsinki'],
  ] as const)('%s: %j', async (locale, lines, said) => {
    expect((await talk(locale, ...lines)).read).toContain(said)
  })

  test.each([
    ['en', ['what share of projects is led by Helsinki?'], '5 of 9 HEVi projects (56%)'],
    ['en', ['what share of projects is led by Helsinki?', 'and Espoo and Vantaa?'], 'Vantaa leads 2 of 9'],
    ['fi', ['kuinka suuri osa hankkeista on Espoon johtamia?'], 'johtaa kahta HEVi-hanketta'],
    ['sv', ['hur stor andel av projekten leds av Vanda?'], 'Vanda stad leder 2 av 9'],
  ] as const)('%s: %j: whose share', async (locale, lines, said) => {
    expect((await talk(locale, ...lines)).read).toContain(said)
  })
})

describe('where the portfolio has gaps', () => {
  test.each([
    [
      'fi',
      ['mitkä hankkeet ovat käynnissä', 'missä on aukkoja?'],
      'Tiedoissani ei ole yhtään HEVi-hanketta: Painopiste 3',
    ],
    ['sv', ['finns det luckor i portföljen?'], 'Inget pågående HEVi-projekt: Prioritering 4'],
    ['en', ['show me the portfolio', 'where are the gaps?'], 'No HEVi project running: Focus area 4'],
  ] as const)('%s: %j', async (locale, lines, said) => {
    expect((await talk(locale, ...lines)).read).toContain(said)
  })

  test('somebody who speaks of no portfolio is not told of it', async () => {
    expect((await talk('en', 'where are the gaps?')).read).not.toContain('No HEVi project')
  })
})

describe('the foremost of the projects, of all or of one’s own', () => {
  test.each([
    ['fi', ['mikä on kallein hevi-hanke'], 'Suurin budjetti (tiedossa olevista): Food waste'],
    [
      'fi',
      ['mikä on kallein hevi-hanke', 'entä toiseksi kallein'],
      'Toiseksi suurin on Kiertotalot, 808 260 €',
    ],
    ['sv', ['vilket HEVi-projekt är dyrast?', 'och näst dyrast?'], 'Näst störst är Circular Buildings'],
    ['en', ['which is the longest HEVi project'], 'Longest (of those known): HEVi – portfolio'],
    ['en', ["which of Aalto's projects was the biggest"], 'Largest budget (of those known): CITYAM'],
    [
      'fi',
      ['näytä Metropolian hankkeista se joka päättyy viimeisenä'],
      'Viimeisenä päättyi (tiedossa olevista): Rakennusalan',
    ],
    ['en', ['average length in months'], 'on average 31 months'],
  ] as const)('%s: %j', async (locale, lines, said) => {
    expect((await talk(locale, ...lines)).read).toContain(said)
  })
})

describe('how many projects somebody leads or is in is counted over the records, the unconfirmed ones told apart', () => {
  test.each([
    [
      'en',
      ['How many HEVi projects has Helsingfors led?'],
      'leads or has led five HEVi projects, two of which are running (for two of them the link to HEVi is not confirmed)',
    ],
    ['en', ['projects', 'how many of them has Vantaa led?'], 'leads or has led two HEVi projects'],
    ['sv', ['Hur många projekt leds av Esbo?'], 'Esbo stad har lett två HEVi-projekt'],
    [
      'sv',
      ['Hur många projekt är på gång just nu?'],
      '3 pågående HEVi-projekt (kopplingen till HEVi är obekräftad för ett av dem)',
    ],
    [
      'fi',
      ['montako niistä hankkeista Vantaalla on käynnissä?'],
      'kahdessa käynnissä olevassa HEVi-hankkeessa',
    ],
    ['fi', ['onko niitä hankkeita ainaki 50?'], 'Ei. Lisäksi'],
  ] as const)('%s: %j', async (locale, lines, said) => {
    expect((await talk(locale, ...lines)).read).toContain(said)
  })
})

describe('how many projects somebody holds there to be, and in what state', () => {
  test.each([
    ['fi', 'kaikki hankkeethan on jo päättyny?', /käynnissä olevaa HEVi-hanketta \(.+\)\s+Ei\./],
    ['sv', 'alla projekt är ju redan avslutade, eller hur?', /pågående HEVi-projekt \(.+\)\s+Nej\./],
    ['en', 'all the projects are still running, right?', /ended HEVi projects \(.+\)\s+No\./],
    ['en', 'And there are 50 projects, yes?', /9 HEVi projects \(.+\)\s+No\./],
    ['fi', 'hankkeitahan on 50?', /9 HEVi-hanketta \(.+\)\s+Ei\./],
    ['sv', 'finns det minst 5 projekt?', /9 HEVi-projekt \(.+\)\s+Ja\./],
    ['en', 'Are there over 9 HEVi projects?', /9 HEVi projects \(.+\)\s+No\./],
    ['en', 'Are there about 3 projects?', /9 HEVi projects \(.+\)\s+No\./],
    // So of the programme's own, not of all on record, or the other way round.
    ['en', 'Are there over 9 projects?', /9 HEVi projects \(for two of them .+\)\s+Outside/],
    ['fi', 'onko hankkeita yli 30?', /9 HEVi-hanketta \(kahden .+\)\s+Lisäksi/],
  ] as const)('%s: “%s”', async (locale, text, says) => {
    expect((await talk(locale, text)).read).toMatch(says)
  })

  test.each([
    ['fi', 'kaikki päättyneet hankkeet'],
    ['sv', 'alla avslutade projekt'],
    ['en', 'all ended projects'],
  ] as const)('%s: “%s” asks for a list', async (locale, text) => {
    expect((await talk(locale, text)).read).not.toMatch(/\s(?:Ei|Nej|No)\./)
  })
})

describe('another year of the same, and counts by year', () => {
  test.each([
    ['en', ['how many projects started in 2023?', 'and in 2025?'], 'Two projects began in 2025'],
    ['sv', ['vilka projekt började 2023?', 'och 2025?'], 'Två projekt började 2025'],
    ['fi', ['mitkä hankkeet päättyvät 2027?', 'entä 2026?'], 'Vuonna 2026 päättyy kolme hanketta'],
    [
      'en',
      ['which projects started in 2023?', 'and 2024?', 'which of those have ended?'],
      'One ended project',
    ],
    ['en', ['how many projects by focus area?', 'and by year?'], '2025 – HEVi projects: 2'],
    ['sv', ['hur många projekt startade per år?'], '2024 – HEVi-projekt: 2'],
    [
      'fi',
      ['hankkeet painopisteittäin', 'eli kolmoseen ei oo yhtään?'],
      'ei ole tiedossani yhtään HEVi-hanketta',
    ],
    [
      'sv',
      ['vilken prioritering saknar projekt?', 'alltså inga i trean?'],
      'känner jag inte till något HEVi-projekt',
    ],
  ] as const)('%s: %j', async (locale, lines, says) => {
    expect((await talk(locale, ...lines)).read).toContain(says)
  })
})
