import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { plain } from '../../../src/plain.ts'
import { testBot } from '../../bot.ts'
import { talker } from '../../talk.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())

const talk = talker(() => bot)

describe('what a question takes for granted, and is not so, is corrected first', () => {
  test.each([
    ['fi', 'kun kerran valtio maksaa kaiken, mitä meidän pitää tehdä', 'Ei, kukaan ei maksa kaikkea'],
    ['fi', 'miksi valtio maksaa kaiken?', 'Ei, kukaan ei maksa kaikkea'],
    ['sv', 'eftersom staten betalar allt, vad gör städerna?', 'Nej, ingen betalar allt'],
    ['en', 'the EU pays everything, right?', 'No, nobody pays for everything'],
    ['en', 'But I heard companies get up to 60% of their costs covered?', 'No: 60% is the ceiling'],
    ['fi', 'kuulin että yritykset saa 60 % kuluistaan?', 'Ei: 60 % on yläraja'],
    ['sv', 'jag hörde att företag får upp till 60 % av sina kostnader', 'Nej: 60 % är taket'],
    ['fi', 'kun haku on nyt auki, milloin se sulkeutuu?', 'Ei, haku ei ole nyt auki.'],
    ['sv', 'när ansökan nu är öppen, var hittar jag blanketten?', 'Nej, ingen ansökningsomgång är öppen nu.'],
    ['en', 'since the call is open now, how do I apply?', 'No, no call is open now.'],
    ['en', 'the call closes tomorrow, right?', 'No, no call is open now.'],
    ['fi', 'sopimushan loppui jo 2025, eikö niin?', 'Ei, sopimus päättyy 31.12.2027.'],
    ['fi', 'päättyykö sopimus vuonna 2026?', 'Ei, sopimus päättyy 31.12.2027.'],
    ['sv', 'eftersom avtalet går ut 2025 hur gör vi nu?', 'Nej, avtalet upphör 31.12.2027.'],
    ['en', 'does the agreement run until 2030?', 'No, the agreement ends on 31 December 2027.'],
    ['en', 'as the steering group grants the money, where do I send the application?', 'No, the money is'],
    ['fi', 'miksi Vantaa johtaa yksin?', 'Ei, Helsinki, Espoo ja Vantaa'],
    ['en', 'as a company we get 60 %, right?', 'Normally not'],
    ['fi', 'yritys saa 60 % tuen, eikö niin?', 'Ei: 60 % on yläraja'],
    ['sv', 'vi är ett företag, får vi 60 %?', 'Vanligtvis inte'],
    ['fi', 'Eikö valtio maksa aina 80 %?', 'Ei, ohjeellinen jako'],
    ['sv', 'Betalar inte staten alltid 80 %?', 'Nej, den riktgivande fördelningen'],
    ['en', 'is it true the city pays half?', 'No, the indicative split'],
    ['fi', 'eiks se mee fifty-fifty?', 'Ei, ohjeellinen jako'],
    ['fi', 'onko jako sitova?', 'Ei, jako on ohjeellinen.'],
    ['sv', 'gäller 60/40 alla projekt?', 'Nej: det är hela avtalets'],
    ['en', 'Is AKKE money still available?', 'No, the last of the AKKE money'],
    ['fi', 'joutuuko kaupunki laittamaan omaa rahaa?', 'Kyllä, rahoitus tulee EU:lta'],
    ['en', 'does the grant cover all our costs?', 'No, at most 60%.'],
    ['sv', 'är 60 procent taket?', 'Ja, högst 60 %.'],
    ['fi', 'eikö TEM rahoita tän kokonaan?', 'Ei, kukaan ei maksa kaikkea yksin.'],
    [
      'en',
      'Is it true that the agreement gives 100 million euros to companies?',
      'No, the agreement gives no sum',
    ],
    ['sv', 'Stämmer det att avtalet ger 50 miljoner euro till företagen?', 'Nej, avtalet anger ingen summa'],
    ['sv', 'är undervisningsministeriet också part?', 'Nej.'],
    ['fi', 'onko opetusministeriö osapuoli?', 'Ei.'],
    ['en', 'projects get 60% from EU and the rest must be private money. true?', 'need not be private money'],
    ['fi', 'hankkeet saa 60 % EU:lta ja loput pitää olla yksityistä rahaa, eikö niin?', 'Ei: loput'],
    [
      'sv',
      'projekt får 60 procent från EU och resten måste vara privata pengar, stämmer det?',
      'Nej: resten',
    ],
    ['en', 'does Finland have to pay this until the end of 2027?', 'No, the agreement sets no duty to pay'],
  ] as const)('%s: “%s” – %s', async (locale, text, says) => {
    expect((await talk(locale, text)).first).toContain(says)
  })

  test.each([
    ['fi', 'Päättyykö sopimus 2025 vai 2027?'],
    ['sv', 'slutar avtalet 2025 eller 2027?'],
    ['en', 'does the agreement end in 2025 or in 2027?'],
  ] as const)('%s: “%s” is told when', async (locale, text) => {
    expect((await talk(locale, text)).topic).toBe('card:agreement-ends')
  })

  test.each([
    ['sv', 'betalar inte staten allt?', 'Nej, ingen betalar allt'],
    ['sv', 'är det inte Business Finland som beslutar?', 'Nej, Nylands förbund'],
    ['en', 'is it not Business Finland that decides?', 'No, the Helsinki-Uusimaa'],
  ] as const)('%s: “%s” expects a yes – %s', async (locale, text, says) => {
    expect((await talk(locale, text)).first).toContain(says)
  })

  test('what is asked besides is answered, too', async () => {
    const { topic } = await talk('fi', 'koska valtio maksaa kaiken, saako startup rahaa?')
    expect(topic).toBe('card:company-grants')
  })

  test.each([
    ['fi', 'miksi valtio ei maksa kaikkea?'],
    ['fi', 'miksi valtio ja kaupungit maksavat yhdessä?'],
    ['fi', 'koska haku on auki?'],
    ['fi', 'onko sopimus voimassa 2026?'],
    ['sv', 'varför är ingen utlysning öppen?'],
    ['sv', 'eftersom vi är ett litet företag, kan vi vara med?'],
    ['en', 'why does the steering group propose projects?'],
    ['en', 'when a call is open, how do I apply?'],
    ['en', 'is the agreement in force in 2025?'],
    ['en', 'are there calls ending in 2026 in the programme?'],
    ['en', 'why does the agreement end in 2027?'],
  ] as const)('%s: “%s” is corrected in nothing', async (locale, text) => {
    expect((await talk(locale, text)).first).not.toMatch(/^(?:Ei|Nej|No),/u)
  })

  test.each([
    ['fi', 'miksi terveys saa eniten rahaa?', 'card:gap-per-focus-area'],
    ['sv', 'varför får Esbo mest?', 'card:gap-comparison'],
    ['en', 'why does health get most of the money?', 'card:gap-per-focus-area'],
  ] as const)('%s: “%s” – nobody says who gets most', async (locale, text, topic) => {
    expect(await talk(locale, text)).toMatchObject({ outcome: 'unknown', topic })
  })
})

describe('how long the agreement still lasts is counted from today', () => {
  test.each([
    ['fi', ['montako päivää sopimusta on jäljellä'], 'jäljellä 402 päivää eli noin 13 kuukautta'],
    ['fi', ['milloin sopimus loppuu', 'montako päivää siihen on'], 'jäljellä 402 päivää'],
    ['sv', ['när löper avtalet ut?', 'hur länge är det tills dess?'], '402 dagar kvar'],
    ['en', ['how many days until the agreement ends'], '402 days left'],
    ['en', ['when does the agreement end', 'how many months is that from now?'], 'about 13 months'],
  ] as const)('%s: %s', async (locale, lines, told) => {
    expect((await talk(locale, ...lines)).first).toContain(told)
  })

  test('when it ends is asked for a day alone', async () => {
    expect((await talk('en', 'when does the agreement end')).first).not.toContain('days left')
  })
})

describe('who decides, pays or signed: a plain yes or no', () => {
  test.each([
    ['fi', 'eikö Business Finland päätä?', 'Ei, hankkeiden rahoituksesta päättää Uudenmaan liitto'],
    ['fi', 'Kuulin että Helsinki päättää kaikesta', 'Ei, hankkeiden rahoituksesta päättää'],
    ['fi', 'johtoryhmä siis myöntää rahat?', 'Ei, '],
    ['fi', 'päättääkö Uudenmaan liitto rahoituksesta?', 'Kyllä, '],
    ['fi', 'allekirjoittiko pormestari sopimuksen?', 'Kyllä'],
    ['fi', 'onko valtio mukana sopimuksessa?', 'Kyllä, työ- ja elinkeinoministeriön kautta.'],
    ['sv', 'är det Business Finland som beslutar?', 'Nej, Nylands förbund beslutar'],
    ['sv', 'Ledningsgruppen fattar alltså finansieringsbesluten?', 'Nej, Nylands förbund'],
    ['sv', 'skrev statsministern under avtalet?', 'Nej, fyra personer'],
    ['sv', 'jaha men är staten med?', 'Ja, genom arbets- och näringsministeriet.'],
    ['en', 'Business Finland is the one who funds this right?', 'No, the money comes from the EU'],
    ['en', 'is it true that the mayor decides', 'No, the Helsinki-Uusimaa Regional Council'],
    ['en', 'is the minister deciding which startups get grants?', 'No, the Helsinki-Uusimaa'],
    ['en', 'was it signed by the prime minister?', 'No, four people signed it'],
    ['en', 'so the regional council makes the funding decision?', 'Yes, '],
  ] as const)('%s: “%s” – %s', async (locale, text, says) => {
    expect((await talk(locale, text)).first).toContain(says)
  })

  test.each([
    ['fi', 'päättääkö johtoryhmä hankkeista?'],
    ['fi', 'päättääkö ministeriö rahoituskehyksestä?'],
    ['fi', 'voiko kaupunki päättää irtautua?'],
    ['sv', 'beslutar Helsingfors om sin egen andel?'],
    ['en', 'does Business Finland fund companies?'],
    ['en', 'can the minister cancel the agreement?'],
    ['en', 'does Espoo decide on its own projects?'],
    ['en', 'does the regional council or the ministry decide?'],
  ] as const)('%s: “%s” is denied in nothing', async (locale, text) => {
    expect((await talk(locale, text)).first).not.toMatch(/^(?:Ei|Nej|No),/u)
  })
})

describe('what is not so of the agreement is denied', () => {
  test.each([
    ['fi', 'onko se laillisesti sitova?', 'kohdan 2 mukaan se on aiesopimus.'],
    ['sv', 'Det är väl så att avtalet är juridiskt bindande?', 'enligt punkt 2 är det en avsiktsförklaring.'],
    ['en', 'is the agreement legally binding?', 'by section 2 it is a letter of intent.'],
    ['en', 'So the cities are legally obliged to pay their 40%?', 'No: the agreement is a letter of intent'],
    ['fi', 'Onko kaupunkien lain mukaan pakko maksaa 40 prosenttia?', 'Ei: sopimus on aiesopimus'],
    ['sv', 'Är städerna juridiskt skyldiga att betala 40 procent?', 'Nej: avtalet är en avsiktsförklaring'],
    ['fi', 'Sopimuksen allekirjoitti siis Juhana Vartiainen?', 'Ei, allekirjoittajia on neljä'],
    ['fi', 'Onko OKM sopimuksen osapuoli?', 'Ei. Opetus- ja kulttuuriministeriö'],
    ['fi', 'saako jokainen painopiste yhtä paljon rahaa?', 'Ei, millään'],
    ['sv', 'får alla prioriteringar lika mycket?', 'Nej, ingen prioritering'],
    ['en', 'is it true that each area gets 25%?', 'No, no focus area has a fixed share.'],
    ['fi', 'maksaako Vantaa 40 prosenttia?', 'Ei, 40 %'],
    ['sv', 'så Esbo betalar 40 procent?', 'Nej, 40 %'],
    ['en', 'Helsinki pays 40 percent, right?', 'No, 40%'],
    [
      'fi',
      'Kuka päättää rahoituksesta, Business Finlandko?',
      'Ei, hankkeiden rahoituksesta päättää Uudenmaan liitto.',
    ],
    ['sv', 'vem beslutar om pengarna, Business Finland?', 'Nej, Nylands förbund'],
  ] as const)('%s: “%s” – %s', async (locale, text, says) => {
    expect((await talk(locale, text)).first).toContain(says)
  })

  test.each([
    ['fi', 'onko totta että valtio maksaa 40 % ja kaupungit 60', 'Ei, ohjeellinen jako'],
    ['sv', 'städerna betalar 60 procent', 'Nej, den riktgivande'],
    ['sv', 'företag betalar 40 procent', 'Nej, den riktgivande'],
    ['en', 'the state pays the whole programme', 'No, nobody pays for everything alone.'],
    ['sv', 'avtalet undertecknades 2020', 'Nej, avtalet undertecknades 9.2.2021.'],
    ['fi', 'mut sopimus on voimassa vuoteen 2030 asti?', 'Ei, sopimus päättyy 31.12.2027.'],
    ['en', 'Vantaa joined only later', 'No, all three cities signed'],
    ['sv', 'Vanda drog sig ur', 'Enligt dem är alla tre städer med.'],
    ['sv', 'Business Finland är en av avtalsparterna', 'Nej, parter är bara'],
    ['sv', 'Nylands förbund sitter i ledningsgruppen', 'Ja, som sakkunnigmedlem.'],
  ] as const)('%s: told as it is, “%s” – %s', async (locale, text, says) => {
    expect((await talk(locale, text)).first).toContain(says)
  })

  test.each([
    ['fi', 'EU ja valtio maksaa 60 %'],
    ['sv', 'städerna betalar 40 procent'],
    ['en', 'the agreement was signed in 2021'],
  ] as const)('%s: “%s” is denied in nothing', async (locale, text) => {
    expect((await talk(locale, text)).first).not.toMatch(/^(?:Ei|Nej|No),/u)
  })

  test('of a funding decision it is not', async () => {
    expect((await talk('fi', 'onko rahoituspäätös sitova?')).first).not.toMatch(/^Ei,/u)
  })
})

describe('60 percent of one payer alone is denied', () => {
  test.each([
    [
      'fi',
      'mutta eikö EU maksa 60 %, eikä valtio?',
      'Ei, ohjeellinen jako on 60 % EU:lta ja valtiolta yhteensä',
    ],
    ['fi', 'valtio maksaa 60 prosenttia hankkeen kuluista, ei EU?', 'Ei yksin: 60 %'],
    ['sv', 'visst var det EU som betalar 60 procent?', 'Nej, den riktgivande fördelningen är 60 %'],
    ['sv', 'jo men staten betalar 60 procent, inte EU?', 'Nej, den riktgivande fördelningen är 60 %'],
    ['en', 'yes but the state pays 60 percent, not the EU?', 'No, the indicative split is 60%'],
    ['en', 'the EU covers 60 % of our costs, right?', 'No, not alone: 60%'],
  ] as const)('%s: “%s” – %s', async (locale, text, says) => {
    expect((await talk(locale, text)).first).toContain(says)
  })
})

describe('only who is held to pay for the agreement or its projects pays not for all', () => {
  test.each([
    ['fi', 'saako valtio takaisin kaiken minkä Espoo maksaa?'],
    ['fi', 'maksaako kaupunki kaikki matkani?'],
    ['sv', 'Får staten tillbaka allt som Esbo betalar?'],
    ['en', 'Does the city pay all my costs?'],
    ['en', 'Why does the state pay all travel costs?'],
  ] as const)('%s: “%s” is another question', async (locale, text) => {
    expect((await talk(locale, text)).first).not.toMatch(/^(?:Ei|Nej|No),/u)
  })

  test.each([
    ['fi', 'valtio maksaa kaikki hankkeet, eikö niin?', 'Ei, kukaan'],
    ['sv', 'EU står för hela kalaset?', 'Nej, ingen'],
    ['en', 'so the EU pays for all the projects?', 'No, nobody'],
  ] as const)('%s: “%s” – %s', async (locale, text, says) => {
    expect((await talk(locale, text)).first).toContain(says)
  })
})

describe('what was just denied is not said again below', () => {
  test.each([
    ['fi', 'valtio maksaa kaiken?', /kaikkea yksin/gu],
    ['sv', 'staten betalar allt, eller hur?', /allt ensam/gu],
    ['en', 'the agreement ends in 2025, right?', /ends on 31/gu],
  ] as const)('%s: “%s”', async (locale, text, twice) => {
    const answer = await talk(locale, text)
    expect(plain(answer, locale).match(twice)).toHaveLength(1)
  })
})

describe('who chooses the projects, who is a party, what the cities pay: what is not so is denied', () => {
  test.each([
    ['fi', 'Ministeri valitsee hankkeet, pitääkö paikkansa?', 'Ei, johtoryhmä valitsee'],
    ['fi', 'mut ministeriö ne hankkeet päättää?', 'Ei, hankkeiden rahoituksesta päättää Uudenmaan liitto'],
    ['sv', 'det är väl ministeriet som väljer projekten?', 'Nej, ledningsgruppen väljer'],
    ['en', "The mayors choose the projects in secret, don't they?", 'No, the steering group selects'],
    ['fi', 'Vahvistatko että Nokia on sopimuksen osapuoli?', 'Ei, osapuolia ovat vain'],
    ['sv', 'Är Nokia part i avtalet?', 'Nej, parter är bara'],
    ['en', 'Nokia is a party to the agreement, right?', 'No, only the ministry'],
    ['fi', 'eikö kaupungit maksa vain 10 prosenttia?', 'Ei, ohjeellinen jako'],
    ['sv', 'städerna betalar hälften, eller hur?', 'Nej, den riktgivande'],
    ['en', 'the cities pay only 20 percent, right?', 'No, the indicative split'],
  ] as const)('%s: “%s” – %s', async (locale, text, says) => {
    expect((await talk(locale, text)).first).toContain(says)
  })

  test.each([
    ['fi', 'EU ja valtio maksavat 60 % ja kaupungit 40 %'],
    ['fi', 'Onko Suomi sopimuksen osapuoli?'],
    ['fi', 'kaupungit valitsevat hankkeet?'],
    ['en', 'does the steering group choose the projects?'],
  ] as const)('%s: “%s” is denied in nothing', async (locale, text) => {
    expect((await talk(locale, text)).first).not.toMatch(/^(?:Ei|Nej|No),/u)
  })
})

describe('how many areas there are, who is a party and where most money comes from are put right first', () => {
  test.each([
    ['sv', 'Avtalet har ju tre prioriteringar, eller hur?', 'Nej, prioriteringarna är fyra.'],
    ['en', 'there are three focus areas, right?', 'No, there are four'],
    ['fi', 'painopisteitä on viisi, eikö?', 'Ei, painopisteitä on neljä.'],
    ['fi', 'ja Uudenmaan liitto on sopijaosapuoli?', 'Ei, osapuolia ovat vain'],
    ['en', 'is Uusimaa regional council a party to the agreement?', 'No, only the ministry'],
    ['fi', 'Eikö EU maksa 80 prosenttia?', 'Ei, ohjeellinen jako on 60 %'],
    ['sv', 'betalar staten 70 procent?', 'Nej, den riktgivande'],
    ['sv', 'Vi är alltså huvudsakligen JTF-finansierade, eller hur?', 'Nej, pengarna kommer huvudsakligen'],
    ['fi', 'raha tulee pääosin ESR:stä, eikö niin?', 'Ei, raha tulee pääosin EAKR:stä.'],
    ['en', 'I heard Vantaa isn’t part of the agreement, is that right?', 'It is a party'],
    ['fi', 'eiks espoo oo mukana sopimuksessa', 'Kyllä on'],
    ['sv', 'är inte Esbo med i avtalet?', 'Jo, Helsingfors, Esbo och Vanda'],
  ] as const)('%s: “%s” – %s', async (locale, text, says) => {
    expect((await talk(locale, text)).first).toContain(says)
  })

  test.each([
    ['fi', 'painopisteitä on neljä, eikö?'],
    ['sv', 'har avtalet fyra prioriteringar?'],
    ['en', 'there are four focus areas, right?'],
  ] as const)('%s: “%s” is not denied', async (locale, text) => {
    expect((await talk(locale, text)).first).not.toMatch(/^(?:Ei|Nej|No),/)
  })
})

describe('a year of another goal, the city’s share, who may end it and who votes are put right first', () => {
  test.each([
    ['fi', 'eikö sopimus pääty vuoteen 2030?', 'Vuosi 2030 on hallituksen tutkimusmenotavoitteen'],
    ['sv', 'gäller inte avtalet till 2030?', 'Nej, avtalet upphör 31.12.2027. År 2030 gäller'],
    ['en', "doesn't the agreement run until 2030?", 'No, the agreement ends on 31 December 2027.'],
    ['sv', 'så staden betalar alltså 60 %?', 'Nej, den riktgivande'],
    ['fi', 'eli kaupunki maksaa 60 prosenttia?', 'Ei, ohjeellinen jako'],
    ['en', 'so the city pays 60%?', 'No, the indicative split'],
    ['sv', 'kan OKM säga upp avtalet?', 'Nej, bara en avtalspart'],
    ['fi', 'voiko opetus- ja kulttuuriministeriö irtisanoa sopimuksen?', 'Ei, aloitteen voi tehdä vain'],
    ['fi', 'voiko Business Finland purkaa sopimuksen?', 'Ei, aloitteen voi tehdä vain'],
    ['en', 'can the EU cancel the agreement?', 'No, only a contracting party'],
    ['sv', 'är inte Nylands förbund medlem med rösträtt?', 'Om rösträtt säger mina källor inget'],
    ['fi', 'eikö Uudenmaan liitolla ole äänioikeus johtoryhmässä?', 'Äänioikeudesta lähteeni eivät kerro'],
    ['en', 'so the Regional Council is a voting member?', 'say nothing about voting'],
  ] as const)('%s: “%s” – %s', async (locale, text, says) => {
    expect((await talk(locale, text)).first).toContain(says)
  })

  test.each([
    ['en', 'can Helsinki end the agreement early?'],
    ['fi', 'voiko TEM purkaa sopimuksen?'],
    ['sv', 'kan Vanda säga upp avtalet?'],
  ] as const)('%s: “%s” is not denied of a party', async (locale, text) => {
    expect((await talk(locale, text)).first).not.toMatch(/^(?:Ei|Nej|No),/)
  })
})

describe('right after who does it was told, “isn’t it …?” is held against that', () => {
  test.each([
    ['fi', 'Kuka koordinoi HEViä?', 'eikös se ole Uudenmaan liitto?', 'Ei, kokonaisuutta koordinoi'],
    ['sv', 'vem samordnar HEVi', 'är det inte Nylands förbund?', 'Nej, helheten samordnas'],
    ['en', 'who coordinates HEVi', "isn't it the ministry?", 'No, the three cities’'],
    ['fi', 'kuka päättää rahoituksesta', 'eikös se oo ministeriö?', 'Ei, hankkeiden rahoituksesta päättää'],
    ['sv', 'vem betalar?', 'men staten betalar väl hälften?', 'statens egen del anges inte'],
  ] as const)('%s: “%s” – “%s”', async (locale, asked, text, says) => {
    expect((await talk(locale, asked, text)).first).toContain(says)
  })
})

describe('of a claim of several parts none is confirmed with the other', () => {
  test.each([
    [
      'en',
      'Is it true the agreement is legally binding and Finland must pay until 2027?',
      'by section 2 it is a letter of intent. No, the agreement sets no duty to pay',
    ],
    [
      'fi',
      'onko totta että sopimus on sitova ja valtion pitää maksaa 2027 asti?',
      'kohdan 2 mukaan se on aiesopimus. Ei, maksuvelvollisuutta sopimus ei aseta',
    ],
    [
      'sv',
      'är det sant att avtalet är juridiskt bindande och att staten måste betala till 2027?',
      'enligt punkt 2 är det en avsiktsförklaring. Nej, någon betalningsskyldighet',
    ],
    [
      'fi',
      'tuki on 60 % ja se maksetaan etukäteen, eikö niin?',
      'Tuki on enintään 60 %. Muuta väitteestä en voi vahvistaa.',
    ],
  ] as const)('%s: “%s” – %s', async (locale, text, says) => {
    expect((await talk(locale, text)).first).toContain(says)
  })
})
