import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testBot } from '../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
beforeAll(async () => void (bot = await testBot()))
afterAll(() => bot[Symbol.asyncDispose]())
const say = (text: string, person = `local:${text}`) => bot.say(text, undefined, person)

describe('project', () => {
  test('says what, who, when and with what money, with the page and the day it was read', async () => {
    expect(await say('hanke haastemoottori')).toMatchInlineSnapshot(`
      "Pääkaupunkiseudun haastemoottori

      Espoon ja Vantaan yhteinen malli, jolla kaupunkien kehityshaasteet kerättiin, muotoiltiin ja priorisoitiin avoimesti. Yritykset ja tki-toimijat pääsivät ratkomaan niitä, ja tuloksena syntyi pilotteja osana innovatiivisia hankintoja. Yhteistyössä olivat mukana Helsinki, VTT ja Aalto.

      Tila: päättynyt, HEVi-hanke
      Aika: 1.4.2023–28.2.2026
      Päätoteuttaja: Espoon kaupunki
      Painopiste: 1. Älykkäät ja kestävät kaupunkiratkaisut
      Menetelmät: kokeiluympäristöt ja innovatiiviset hankinnat
      Rahoitus: EAKR
      Rahoittava viranomainen: Uudenmaan liitto
      Kokonaisbudjetti: 695 015 €
      Tuki: 416 981 € (Hankesivulla summa on merkitty EAKR-osuudeksi. Se on 60 % budjetista eli EU:n ja valtion yhteisen tuen enimmäismäärä; EU:n osaa ei eritellä.)

      Kenelle: Yritykset ja klusterit saivat tietoa kaupunkien tarpeista ja pääsivät mukaan haasteiden määrittelyyn ja pilotteihin.

      Kumppanit:

      1. Vantaan kaupunki – osatoteuttaja
      2. Helsingin kaupunki – yhteistyö
      3. Teknologian tutkimuskeskus VTT Oy – yhteistyö
      4. Aalto-yliopisto – yhteistyö

      Lähde: hevinnovations.fi · https://hevinnovations.fi/haastemoottori/ · luettu 24.11.2026
      Lähde: hel.fi · https://www.hel.fi/fi/uutiset/hevi-ohjelman-kickoff-tarjosi-mielenkiintoisia-keskusteluja-ja-aitoja-kohtaamisia · luettu 24.11.2026

      5. Espoon kaupunki
      6. Sama painopiste"
    `)
  })

  test('a project that is likely HEVi, not confirmed, says so', async () => {
    expect(await say('project kauko')).toContain('The link is likely, not confirmed.')
    expect(await say('hanke kauko')).toContain('Yhteys on todennäköinen, ei vahvistettu.')
  })

  test('a list says which projects are not confirmed as HEVi, and which lead is inferred', async () => {
    const led = await say('mitä hankkeita Helsingin kaupunki vetää')
    expect(led).toMatch(/Urban Wellbeing Lab – .*yhteys HEViin vahvistamatta, päätoteuttaja päätelty/)
    expect(led).not.toMatch(/Softlanding.*päätelty/)
    const portfolio = await say('projekt', 'local:lista')
    expect(portfolio).toMatch(/KauKo – .*kopplingen till HEVi obekräftad/)
    expect(portfolio).not.toMatch(/härledd/)
    expect(await say('who leads urban wellbeing lab?')).toContain('Lead: City of Helsinki (inferred)')
  })

  test('a note that something was inferred is shown in the person’s language', async () => {
    expect(await say('projekt urban wellbeing lab')).toContain(
      'Huvudgenomföraren är min egen slutsats utifrån dataskyddsbeskrivningen',
    )
  })

  test('whether it runs is computed from its dates and the day', async () => {
    await using later = await testBot({ now: '2027-10-01T09:00:00Z' })
    expect(await say('project Metropolitan UAM')).toContain('Status: ongoing')
    expect(await later.say('project Metropolitan UAM')).toContain('Status: ended')
  })

  test('without a name it lists the programme’s projects and admits that some are missing', async () => {
    const list = await say('hankkeet')
    expect(list).toContain('Käynnissä 3, päättyneitä 6.')
    expect(list).toContain('Luettelo ei ole täydellinen')
  })

  test('an unknown name is told, with a way on', async () => {
    expect(await say('hanke nokia')).toBe('En löydä tiedoistani nimeä ”nokia”.\n\n1. Hae sanoilla ”nokia”')
  })
})

describe('calls', () => {
  test('on the day the data was read none is open', async () => {
    expect(await say('utlysningar')).toContain('Jag känner inte till någon öppen ansökningsomgång (läget ')
  })

  test('while one was open it counted the days, the last day included', async () => {
    await using then = await testBot({ now: '2022-09-24T21:30:00Z' })
    expect(await then.say('calls open')).toContain('closing date 25 September 2022 (today)')
    await using before = await testBot({ now: '2022-08-15T09:00:00Z' })
    expect(await before.say('haut avoinna')).toContain('päättymispäivä 25.9.2022 (41 päivää jäljellä)')
  })

  test('a call whose year the source does not show says so instead of guessing', async () => {
    expect(await say('haku hevi-call-2')).toContain('25.4. (vuosi ei näy lähteessä)')
  })
})

describe('organisation', () => {
  test('shows what it can do and where it takes part', async () => {
    const text = await say('toimija Luke')
    expect(text).toContain('Luonnonvarakeskus (Luke)')
    expect(text).toContain('Food waste ecosystem')
  })

  test('a name that several have is asked back', async () => {
    expect(await bot.say('organisation aalto', 'en', 'local:aalto')).toContain('Which of these do you mean?')
  })
})

describe('focus', () => {
  test('four areas, each with its idea', async () => {
    expect((await say('prioriteringar')).match(/^\d\. /gm)).toHaveLength(4)
  })

  test('the fourth says that it gets less, and that the text can be read two ways (section 4.4)', async () => {
    const text = await say('painopiste 4')
    expect(text).toContain('vähemmän kuin kuhunkin kolmesta tai vähemmän kuin kolmeen yhteensä')
    expect(text).toContain('kohta 4.4')
  })

  test('a focus area that does not exist is told with those that do', async () => {
    expect(await say('focus 7')).toBe('I do not recognise the focus area “7”. They are 1–4: focus')
  })
})

describe('who', () => {
  test('tells proposing, deciding and coordinating apart (section 6)', async () => {
    const text = await say('kuka')
    expect(text).toMatch(/Johtoryhmä – esittää/)
    expect(text).toMatch(/Uudenmaan liitto – päättää rahoituksesta/)
    expect(text).toMatch(/Kansallinen ohjausryhmä – koordinoi valtakunnallisesti/)
    expect(text).toContain('kohta 6')
  })

  test('“proposed” is not “funded”', async () => {
    expect(await say('vem ledningsgrupp')).toContain(
      'Ledningsgruppens förslag är ännu inget finansieringsbeslut',
    )
  })

  test('a question that only names a body is answered, not the body shown', async () => {
    const text = await say('Vem undertecknade för arbets- och näringsministeriet?')
    expect(text).toContain('Mika Lintilä')
  })
})

describe('term', () => {
  test('three languages, and whether the authorities use them', async () => {
    expect(await say('term johtoryhmä')).toContain('svenska: ledningsgrupp\nEnglish: steering group')
    expect(await say('begrepp ohjausryhmä')).toContain('vår egen översättning')
  })
})

test('a Swedish answer names cities in Swedish', async () => {
  expect(await say('aktör VTT')).toContain('Stad: Esbo')
})

describe('find', () => {
  test('words, inflected or not, in any language, with filters named in any language', async () => {
    expect(await say('hae ruokahävikkiä laji:hanke')).toContain('Food waste ecosystem')
    expect(await say('sök matsvinn typ:projekt')).toContain('Food waste ecosystem')
    expect(await say('find food waste kind:project')).toContain('Food Waste Ecosystem')
  })

  test('what only belongs to the same field of business is not found', async () => {
    expect(await say('hae kind:project droneista')).toContain('2 hanketta')
  })

  test.each([
    ['hankkeet kiertotaloudesta', 'Kiertotalot'],
    ['projekt om cirkulär ekonomi', 'Circular Buildings'],
    ['projects on circular economy', 'Circular Buildings'],
    ['Vantaan hankkeet', 'Pääkaupunkiseudun haastemoottori'],
    ['vilka projekt leder Vanda', 'Aviapolis City'],
    ['mitkä hankkeet espoo vetää', 'Pääkaupunkiseudun haastemoottori'],
    ['vilka projekt finns i prioritering 3', 'Framtidens smarta lärmiljöer'],
    ['Which wellbeing projects are ongoing?', 'Urban Wellbeing Lab'],
    ['which projects does Aalto take part in', 'KETO'],
  ])('“%s” is asked for a list, not for one of them', async (line, one) => {
    const listed = await say(line)
    expect(listed).toMatch(/^[^\n]*(?:hankkeessa|hanketta|projekt|projects?)/)
    expect(listed).toContain(one)
  })

  test('who only takes part in a project does not lead it', async () => {
    expect(await say('vilka projekt leder Esbo?')).not.toContain('KauKo')
  })

  test('“who leads this project?” is about that one', async () => {
    expect(await say('Who leads the Metropolitan UAM drone project?')).toMatch(/^Metropolitan UAM/)
  })

  test('“how many projects?” is no wish for a list of them', async () => {
    expect(await say('How many projects are there?')).not.toMatch(/^\d+ projects/)
  })

  test('a name after the word for projects is that project', async () => {
    expect(await say('projekt Utmaningsmotorn')).toMatch(/^Huvudstadsregionens utmaningsmotor/)
    expect(await say('hankkeet Kiertotalot')).toMatch(/^Kiertotalot/)
  })

  test('nothing found is told, with a way on', async () => {
    expect(await say('find xyzzy')).toContain('Nothing found for “xyzzy”')
  })

  test('a filter with a value that does not exist is told with an example', async () => {
    expect(await say('hae laji:lohikäärme')).toBe(
      'En ymmärtänyt kohtaa ”laji”. Kokeile näin: hae kiertotalous',
    )
  })

  test('more than a page can be paged through by number', async () => {
    const first = await say('find kind:company', 'local:pager')
    expect(first).toContain('28 companies')
    const second = await say('11', 'local:pager')
    expect(second).not.toBe(first)
    expect(second).toContain('28 companies')
  })
})
