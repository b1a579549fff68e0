import { describe, expect, test } from 'vitest'

import { fitWish } from '../../../src/domain/partnering/fitWish.ts'
import { introductionWish } from '../../../src/domain/partnering/introductionWish.ts'
import { partnerWish } from '../../../src/domain/partnering/partnerWish.ts'

describe('whoever needs help with something else than a trial looks for no partners', () => {
  test.each([
    'who can help us with data protection',
    'vem kan hjälpa mig med rapporteringen',
    'kuka voi auttaa minua raportoinnissa',
  ])('“%s”', (text) => expect(partnerWish(text)).toBeFalsy())
})

test.each(['Finns det något test för robotar?', 'Är något av projekten om drönare?'])(
  'that there is something is not that something is going on: “%s”',
  (text) => expect(fitWish(text)).toBeUndefined(),
)

test.each(['Voinko pyytää koordinaatiohankkeen yhteystiedot?', 'Pyytäisin Uudenmaan liiton yhteystiedot'])(
  'asking for contact details is no wish to be introduced: “%s”',
  (text) => expect(introductionWish(text)).toBeUndefined(),
)
