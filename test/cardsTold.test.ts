import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from './bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
let people = 0
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

type Case = readonly ['fi' | 'sv' | 'en', string, string]
const told = async ([locale, question]: Case) => bot.say(question, locale, `local:told-${people++}`)

describe('who appoints the national steering group is the ministry, as the annex says', () => {
  test.each<Case>([
    ['fi', 'kuka sen kansallisen ohjausryhmän nimittää?', 'asettaa työ- ja elinkeinoministeriö'],
    ['sv', 'vem är det som utser den nationella styrgruppen?', 'tillsätts av arbets- och näringsministeriet'],
    ['en', 'who appoints that national steering committee?', 'appointed by the Ministry of Economic Affairs'],
  ])('%s: “%s”', async (...asked) => {
    expect(await told(asked)).toContain(asked[2])
  })
})

describe('the cities name the steering group of the capital region', () => {
  test.each<Case>([
    ['fi', 'kuka nimeää johtoryhmän', 'Johtoryhmän nimeävät Helsingin, Espoon ja Vantaan kaupungit'],
    ['sv', 'vem utser ledningsgruppen', 'Ledningsgruppen utses av städerna'],
    ['en', 'who appoints the steering group?', 'The cities of Helsinki, Espoo and Vantaa name'],
  ])('%s: “%s”', async (...asked) => {
    expect(await told(asked)).toContain(asked[2])
  })
})

describe('what focus areas there are, in short too, is answered with all four', () => {
  test.each<Case>([
    ['fi', 'mitä painopisteitä on, lyhyesti?', 'Neljä painopistettä'],
    ['fi', 'mitä painopisteitä on', 'Neljä painopistettä'],
    ['sv', 'vilka prioriteringar finns det, kort sagt?', 'De fyra prioriteringarna'],
    ['en', 'what focus areas are there, in short?', 'The four focus areas'],
  ])('%s: “%s”', async (...asked) => {
    expect(await told(asked)).toContain(asked[2])
  })
})

describe('an appeal, an overrun and an early start are asked of the Regional Council, which decides', () => {
  test.each<Case>([
    ['fi', 'voiko päätöksestä valittaa', 'Lisätietoja antaa: Uudenmaan liitto'],
    ['sv', 'kan man överklaga beslutet?', 'Mer information ger: Nylands förbund'],
    ['en', 'can we appeal the funding decision?', 'Ask here: Helsinki-Uusimaa Regional Council'],
    ['fi', 'ok entä jos meidän budjetti ylittyy?', 'Lisätietoja antaa: Uudenmaan liitto'],
    ['sv', 'vad händer om vår budget överskrids?', 'Mer information ger: Nylands förbund'],
    ['en', 'what if our project goes over its budget?', 'Ask here: Helsinki-Uusimaa Regional Council'],
    ['fi', 'voiko hankkeen aloittaa jo ennen päätöstä?', 'Lähteeni eivät kerro, voiko hankkeen aloittaa'],
    ['sv', 'får vi starta projektet före beslutet?', 'Mina källor säger inte om ett projekt får starta'],
    [
      'en',
      'may we start the project before the decision?',
      'My sources do not say whether a project may start',
    ],
  ])('%s: “%s”', async (...asked) => {
    expect(await told(asked)).toContain(asked[2])
  })
})

describe('what nobody says is said to be so, not answered with something near', () => {
  test.each<Case>([
    ['fi', 'voiko yksi hanke kuulua kahteen painopisteeseen?', 'Sopimus ei kerro, voiko yksi hanke'],
    ['sv', 'kan samma projekt höra till två prioriteringar?', 'Avtalet säger inte om ett projekt'],
    ['en', 'can our project belong to two focus areas?', 'does not say whether one project'],
    ['fi', 'tarvitaanko lähtemiseen valtuuston päätös?', 'Sopimus ei kerro, mikä kaupungin toimielin'],
    ['sv', 'krävs ett beslut i fullmäktige?', 'Avtalet säger inte vilket organ'],
    ['en', 'is a decision of the city council needed?', 'does not say which body in a city'],
    ['fi', 'maksaako koordinaation neuvonta meille mitään?', 'eivät mainitse hintaa'],
    ['sv', 'kostar er rådgivning något?', 'nämner inget pris'],
    ['en', 'does your advice cost us anything?', 'mention no price'],
    ['fi', 'mitkä hankkeista epäonnistuivat?', 'Lähteeni eivät arvioi'],
    ['sv', 'vilka av projekten misslyckades?', 'Mina källor bedömer inte'],
    ['en', 'which of the projects failed?', 'My sources do not judge'],
    ['fi', 'onko joku ESR+-haku nyt auki?', 'ei ole yhtään ESR+-hakua'],
    ['sv', 'är någon ESF+-utlysning öppen nu?', 'känner inte till någon ESF+-utlysning'],
    ['en', 'is any ESF+ call open now?', 'no ESF+ call on record'],
  ])('%s: “%s”', async (...asked) => {
    expect(await told(asked)).toContain(asked[2])
  })
})

describe('no project needs all three cities', () => {
  test.each<Case>([
    ['fi', 'pitääkö hankkeessa olla kaikki kolme kaupunkia?', 'ei myöskään vaadi'],
    ['sv', 'måste alla tre städerna vara med i projektet?', 'kräver inte heller'],
    ['en', 'do all three cities have to be in the project?', 'Nor does it require all three cities'],
  ])('%s: “%s”', async (...asked) => {
    expect(await told(asked)).toContain(asked[2])
  })
})

describe('ERDF is spelt out for whoever has never heard of it', () => {
  test.each<Case>([
    ['fi', 'mikä ihme on EAKR?', 'Euroopan aluekehitysrahasto'],
    ['sv', 'vad i hela friden är ERUF?', 'Europeiska regionala utvecklingsfonden'],
    ['en', 'what on earth is ERDF?', 'European Regional Development Fund'],
  ])('%s: “%s”', async (...asked) => {
    expect(await told(asked)).toContain(asked[2])
  })
})

test.each<Case>([
  ['fi', 'haku hevi-call-3-2024', 'Hakuaika: päättyi 14.3.2024 (alku ei tiedossa)'],
  ['sv', 'utlysning hevi-call-3-2024', 'Ansökningstid: gick ut 14.3.2024 (början är inte känd)'],
  ['en', 'call hevi-call-3-2024', 'Application period: ended 14 March 2024 (start not known)'],
])('%s: “%s”: a call of which only the end is known says so', async (...asked) => {
  expect(await told(asked)).toContain(asked[2])
})

describe('what the agreement does not say is not told with a neighbour’s words', () => {
  test.each<Case>([
    ['fi', 'Kuka edustaa Helsingin yliopistoa johtoryhmässä?', 'johtoryhmässä ovat vain kolme kaupunkia'],
    ['fi', 'Kuka edustaa VTT:tä johtoryhmässä?', 'johtoryhmässä ovat vain kolme kaupunkia'],
    ['sv', 'vem representerar Hanken i ledningsgruppen?', 'sitter bara de tre städerna'],
    ['en', 'who represents VTT on the steering group?', 'only the three cities sit'],
    [
      'fi',
      'Kenen johdossa valtakunnallinen ohjausryhmä on?',
      'ei kerro, kuka johtaa kansallista ohjausryhmää',
    ],
    ['sv', 'vem leder den nationella gruppen?', 'inte vem som leder den nationella styrgruppen'],
    ['en', 'who heads the national group?', 'does not say who leads the national steering group'],
    ['fi', 'mikä on koordinaation vuosibudjetti?', 'ei kerro, paljonko koordinaatiohanke maksaa'],
    ['sv', 'vilken årsbudget har samordningen?', 'inte vad samordningsprojektet kostar'],
    ['en', 'what is the annual budget of coordination?', 'does not say what the coordination project costs'],
    ['fi', 'Mikä osuus on korvamerkitty Aallolle?', 'yksittäisen organisaation'],
    ['sv', 'hur stor andel är öronmärkt för Aalto?', 'enskilda organisationers'],
    ['en', 'what share is set aside and allocated to Metropolia?', 'single organisation'],
  ])('%s: “%s”', async (...asked) => {
    expect(await told(asked)).toContain(asked[2])
  })
})

describe('what can be done today without an open call is told with that none is open', () => {
  test.each<Case>([
    ['fi', 'mitä mä startuppina voin nyt konkreettisesti tehdä?', 'Tiedossani ei nyt ole avoimia hakuja.'],
    ['sv', 'vad kan jag som startup faktiskt göra just nu?', 'inte till någon öppen ansökningsomgång'],
    ['en', 'so what can I actually do today as a startup?', 'I know of no open call right now.'],
  ])('%s: “%s”', async (...asked) => {
    expect(await told(asked)).toContain(asked[2])
  })
})

describe('what the text names, whom it lets decide and what it leaves out is told of the text', () => {
  test.each<Case>([
    ['fi', 'Mainitaanko liitteessä Spark- tai BioDesign-toiminta', 'Kyllä, ”Spark” mainitaan'],
    ['sv', 'Nämns Spark- eller BioDesign-verksamhet i bilagan?', 'Ja, ”Spark” nämns'],
    ['fi', 'onks XR mukana jossain', 'Kyllä, ”XR” mainitaan'],
    ['fi', 'kuka nimittää johtoryhmän', 'Johtoryhmän nimeävät'],
    ['fi', 'no kuka päättää että kelpaako?', 'rahoituspäätöksen tekee'],
    ['fi', 'Onko valmiita hankkeita listattu sopimuksessa?', 'Liitteen asema'],
    ['en', "What does the agreement say about Vantaa's own focus?", 'lists no emphases of its own'],
    ['sv', 'Vad säger avtalet om Vandas egen inriktning?', 'räknar inte upp egna tyngdpunkter'],
    ['fi', 'voiko AKKE-rahaa käyttää palkkoihin?', 'ei luettele hyväksyttäviä kustannuksia'],
  ])('%s: “%s”', async (...asked) => {
    expect(await told(asked)).toContain(asked[2])
  })

  test.each<readonly [Case[0], string, readonly string[]]>([
    ['fi', 'ketkä on johtoryhmässä ja ketkä ohjausryhmässä?', ['Johtoryhmä', 'Kansallinen ohjausryhmä']],
  ])('%s: “%s” is asked of both groups', async (locale, question, both) => {
    const answer = await told([locale, question, ''])
    for (const said of both) expect(answer).toContain(said)
  })
})

describe('who is in the steering group, and what a project pays itself, is told as before', () => {
  test.each<Case>([
    [
      'fi',
      'Kuka edustaa Uudenmaan liittoa johtoryhmässä?',
      'Uudenmaan liitolla on johtoryhmässä yksi paikka',
    ],
    ['sv', 'vem företräder Vanda i ledningsgruppen?', 'Vanda har en plats i ledningsgruppen'],
    ['en', 'who sits on the steering group for Espoo?', 'Espoo has one seat in the steering group'],
    ['fi', 'Montako prosenttia Metropolian pitää maksaa itse?', 'Tuen enimmäismäärä yhdessä hankkeessa'],
  ])('%s: “%s”', async (...asked) => {
    expect(await told(asked)).toContain(asked[2])
  })
})

describe('officials’ words mean the same', () => {
  test.each<Case>([
    ['fi', 'Minkä tahon toimesta johtoryhmän jäsenet asetetaan?', 'Johtoryhmän nimeävät'],
    ['fi', 'Minkä aikavälin sopimus käsittää?', 'Sopimuksen päättyminen ja kesto'],
    ['fi', 'Mitä säädöksiä toimeenpanossa sovelletaan?', 'Mitä lakia noudatetaan'],
    ['sv', 'Med stöd av vilken lag verkställs avtalet?', 'Vilken lag'],
    ['en', 'Under which statute is it carried into effect?', 'Which law'],
  ])('%s: “%s”', async (...asked) => {
    expect(await told(asked)).toContain(asked[2])
  })
})

describe('VAT in the budget is asked of eligible costs, which the agreement does not list', () => {
  test.each<Case>([
    ['fi', 'paljonko arvonlisäveroa budjettiin saa laittaa', 'Hyväksyttävät kustannukset'],
    ['sv', 'hur mycket moms får vi ta med i budgeten?', 'Stödberättigande kostnader'],
    ['en', 'how much VAT can we put into the budget?', 'Eligible costs'],
  ])('%s: “%s”', async (...asked) => {
    expect(await told(asked)).toContain(asked[2])
  })
})

describe('an incubator with this money is told by what the agreement says of incubators, not by what a company gets', () => {
  test.each<Case>([
    ['fi', 'voiko rahoilla perustaa pysyvän yrityshautomon', 'Yrityshautomot ja väliaikaiset palvelut'],
    [
      'sv',
      'kan vi starta en permanent företagskuvös med pengarna?',
      'Företagskuvöser och tillfälliga tjänster',
    ],
    ['en', 'can we start a permanent incubator with the money?', 'Incubators and temporary services'],
  ])('%s: “%s”', async (...asked) => {
    expect(await told(asked)).toContain(asked[2])
  })
})

describe('Swedish-language schools of higher education are both named', () => {
  test.each<Case>([
    ['fi', 'onko ruotsinkielisiä korkeakouluja mukana?', 'Arcada'],
    ['sv', 'finns det svenskspråkiga högskolor?', 'Hanken'],
    ['en', 'are there Swedish-speaking universities?', 'Hanken'],
  ])('%s: “%s”', async (...asked) => {
    expect(await told(asked)).toContain(asked[2])
  })
})

describe('a startup that asks who can help is shown organisations of its field', () => {
  test.each<Case>([
    ['fi', 'meillä on terveysalan startup, kuka voisi auttaa?', 'Terkko Health Hub'],
    ['sv', 'har en hälsostartup, vem kan hjälpa mig?', 'Terkko Health Hub'],
    ['en', 'got a health startup, who could help us?', 'Terkko Health Hub'],
  ])('%s: “%s”', async (...asked) => {
    expect(await told(asked)).toContain(asked[2])
  })
})

describe('whether a call is open is told alike in each language', () => {
  test.each<Case>([
    ['fi', 'onko haku auki?', 'Viimeksi päättyneet haut, joiden päättymispäivän tiedän'],
    ['sv', 'är en utlysning öppen?', 'Senast stängda omgångar (med känd sista dag)'],
    ['en', 'is a call open?', 'The calls closed last (of those with a known closing date)'],
  ])('%s: “%s”', async (...asked) => {
    expect(await told(asked)).toContain(asked[2])
  })
})
