import { describe, expect, test } from 'vitest'

import { sentencesOn } from '../../../src/presentation/cards/sentencesOn.ts'

const ending = {
  fi: 'Sopimus voidaan purkaa kesken kauden. Purkamisesta ilmoitetaan kirjallisesti. Aloitteen voi tehdä ministeriö tai kaupunki. Sakkoa sopimus ei mainitse.',
  sv: 'Avtalet kan hävas i förtid. Hävningen meddelas skriftligt. Initiativet kan komma från ministeriet. Det säger inte vilket organ som beslutar.',
  en: 'The agreement can be ended early. Notice is given in writing. The initiative may come from the ministry. The text does not say which body decides.',
}

describe('of a card just told, the sentences that hold the word asked for', () => {
  test.each([
    ['fi', 'täytyykö sen olla kirjallinen?', 'Purkamisesta ilmoitetaan kirjallisesti.'],
    ['sv', 'krävs skriftlig form?', 'Hävningen meddelas skriftligt.'],
    ['en', 'does it need to be in writing?', 'Notice is given in writing.'],
  ] as const)('%s: “%s”', (locale, asked, told) => {
    expect(sentencesOn(asked, ending[locale], locale)).toBe(told)
  })

  test.each([
    ['fi', 'missä muodossa se pitää tehdä?'],
    ['sv', 'i vilken form ska det göras?'],
    ['en', 'in which form must that be done?'],
  ] as const)('%s: “%s” holds only words that any question has, so none is chosen', (locale, asked) => {
    expect(sentencesOn(asked, ending[locale], locale)).toBeUndefined()
  })

  test('the sentence that goes on speaking of the same is told, too', () => {
    const text =
      'The agreements are part of the partnership model. Its aim is that both sectors do more together. No sum is given. No year is given.'
    expect(sentencesOn('which partnership is strengthened?', text, 'en')).toBe(
      'The agreements are part of the partnership model. Its aim is that both sectors do more together.',
    )
  })
})
