import { describe, expect, test } from 'vitest'

import { aspects, aspectsIn } from '../../src/domain/aspects/aspects.ts'
import { ofOneIn } from '../../src/domain/aspects/ofOne.ts'
import { asksBy, asWords } from '../../src/domain/aspects/pattern.ts'

describe('something particular that a question asks for', () => {
  test.each([
    ['Millä lomakkeella haetaan?', ['form']],
    ['vilken blankett fyller man i', ['form']],
    ['please send me the template', ['form']],
    ['mistä mä valitan jos tulee valitus', ['appeal']],
    ['Hur överklagar man beslutet?', ['appeal']],
    ['which court is it', ['appeal']],
    ['kenen omaisuutta koodi on', ['ownership']],
    ['vem äger källkoden', ['ownership']],
    ['who then owns the code', ['ownership']],
    ['tycker du att det lyckas', ['opinion']],
    ['mitä tapahtuu vuoden 2027 jälkeen', ['afterEnd']],
    ['vad händer 2028–2034', ['afterEnd']],
    ['hur stor är Esbos andel', ['perCity']],
    ['how many points do we need', ['score']],
    ['why was our application rejected', ['refusal']],
    ['Onko Wolt mukana?', ['company']],
    ['Horisontti Euroopan rahat', ['otherProgramme']],
    ['finns det liknande avtal i andra länder', ['abroad']],
    ['can we get the money in advance', ['advance']],
    ['Kuka luotsaa kansallista ryhmää?', ['chair']],
    ['vem leder den nationella styrgruppen', ['chair']],
    ['who heads the national group', ['chair']],
    ['samordningens årsbudget', ['yearly']],
    ['Kuinka suuri osuus on ESR:ää?', ['perFund']],
    ['how much comes from the recovery facility', ['perFund']],
    ['Kuka allekirjoitti ympäristöministeriön puolesta?', ['otherSigner']],
    ['vem från UKM undertecknade avtalet', ['otherSigner']],
    ['mihin maihin ratkaisuja viedään', ['countries']],
    ['how many votes does Espoo have', ['voting']],
    ['är det nya bättre än det förra avtalet', ['opinion']],
  ])('%s', (question, asked) => {
    expect(aspectsIn(question)).toEqual(asked)
  })
  test('one question can ask for two things', () => {
    expect(aspectsIn('Millä lomakkeella ja mihin sähköpostiosoitteeseen?')).toEqual(['form', 'contact'])
  })
  test.each([
    'Mitkä ovat painopisteet?',
    'vad är poängen med avtalet',
    'kan jag visa appen för lärare',
    'how does the agreement look today',
    'Pääkaupunkiseudun vetovoima',
    'Mihin resurssit osoitetaan?',
    'Mille painopisteelle rahoitus osoitetaan?',
    'Kuka vetää koordinaatiohanketta?',
    'who signed for Espoo',
    'where can I read the signed agreement',
    'who decides on projects',
    'is the split of money between themes fixed in advance',
    'vill man locka hit experter från andra länder',
    'does it help to sell in other countries',
  ])('%s asks for nothing particular', (question) => {
    expect(aspectsIn(question)).toEqual([])
  })
  test('each is a word of its own', () => {
    expect(new Set(aspects).size).toBe(aspects.length)
  })
})

describe('what is asked of one organisation', () => {
  test.each([
    ['What share is earmarked for Aalto?', ['ofOne']],
    ['Paljonko Metropolialle on varattu?', ['ofOne']],
    ['hur stor andel går till Hanken', ['ofOne']],
    ['Kuka edustaa HUSia johtoryhmässä?', ['seat']],
    ['vem företräder VTT i ledningsgruppen', ['seat']],
  ])('%s', (question, asked) => {
    expect(ofOneIn(question)).toEqual(asked)
  })
  test.each([
    'Montako prosenttia Metropolian pitää maksaa itse?',
    'Kuka edustaa valtiota sopimuksessa?',
    'who speaks Swedish',
  ])('neither its money nor its seat: %s', (question) => {
    expect(ofOneIn(question)).toEqual([])
  })
})

describe('ways to ask', () => {
  const asks = (ways: string, question: string) => asksBy(ways)(asWords(question))
  test('a star stands for the rest of a word, at either end', () => {
    expect(asks('lomak*', 'millä lomakkeella')).toBe(true)
    expect(asks('*lomake', 'mikä hakulomake')).toBe(true)
    expect(asks('lomake', 'mikä hakulomake')).toBe(false)
  })
  test('two dots stand for some words, a slash for either', () => {
    expect(asks('who .. owns/has', 'who in the end has it')).toBe(true)
    expect(asks('who .. owns/has', 'who in the end hated it')).toBe(false)
    expect(asks('who .. owns', 'who owns it')).toBe(true)
  })
  test('accents, capitals and punctuation do not count', () => {
    expect(asks('överklag*, bötfäll*', 'Kan man ÖVERKLAGA?')).toBe(true)
    expect(asks('överklag*', 'overklaga')).toBe(true)
  })
})
