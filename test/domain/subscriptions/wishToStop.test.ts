import { expect, test } from 'vitest'

import { asksToUnsubscribe, takesBack } from '../../../src/domain/subscriptions/wishToStop.ts'

test.each([
  'haluan lopettaa ilmoitukset',
  'peru ilmoitukset',
  'en halua enää näitä viestejä',
  'älä lähetä mulle enää viestejä',
  'haluan pois listalta',
  'voitko lopettaa nää ilmotukset',
  'peruuta tilaukseni',
  'sluta skicka aviseringar',
  'stäng av aviseringarna, tack',
  'jag vill inte ha fler meddelanden',
  'säg upp prenumerationen',
  'stop the notifications',
  'please turn off notifications',
  'I don’t want any more notifications',
  'stop sending me messages',
  'unsubscribe me',
])('“%s” is a wish to hear no more', (text) => {
  expect(asksToUnsubscribe(text)).toBe(true)
})

test.each([
  'irtisanomisilmoitus',
  'miten sopimus irtisanotaan',
  'miten irtisanomisesta ilmoitetaan',
  'haluan lopettaa sopimuksen',
  'haluan lopettaa hankkeen',
  'onko purkamisesta tehtävä ilmoitus',
  'hur säger man upp avtalet',
  'kan man avsluta avtalet i förtid',
  'how is the agreement terminated',
  'can the agreement be cancelled with a notice',
  'stop the project',
])('“%s” is not', (text) => {
  expect(asksToUnsubscribe(text)).toBe(false)
})

test.each(['peru se', 'en haluakaan', 'ångra det', 'ta bort det', 'cancel it', 'I changed my mind'])(
  '“%s” takes back what was just agreed on',
  (text) => {
    expect(takesBack(text)).toBe(true)
  },
)

test.each(['voiko sopimuksen perua', 'peru hakemus', 'can it be cancelled'])('“%s” does not', (text) => {
  expect(takesBack(text)).toBe(false)
})
