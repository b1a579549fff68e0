import { expect, test } from 'vitest'

import { askedIn } from '../../../src/domain/asker/askedIn.ts'

test.each([
  ['tilintarkastaja kysyy: koskiko sama omarahoitus alkua', 'koskiko sama omarahoitus alkua'],
  ['Asukasyhdistyksen puheenjohtajana kysyn, mikä on meidän paikkamme', 'mikä on meidän paikkamme'],
  ['Toimitusjohtajamme haluaa tietää, saako yritys rahaa', 'saako yritys rahaa'],
  ['Revisorn undrar hur kostnaderna delas', 'hur kostnaderna delas'],
  ['Vår ordförande frågade om det finns öppna utlysningar', 'om det finns öppna utlysningar'],
  ['My boss wants to know if we can apply', 'if we can apply'],
  ['Our lawyer asks: is the agreement binding?', 'is the agreement binding?'],
  [
    'Olen töissä Porin kaupungilla. Kuka johtoryhmän puheenjohtajan nimeää?',
    'Kuka johtoryhmän puheenjohtajan nimeää?',
  ],
  [
    'Jag jobbar på tidningen i Vasa. Hur mycket betalar städerna i avtalet?',
    'Hur mycket betalar städerna i avtalet?',
  ],
  ['Skriver uppsats i Umeå, vad är målet med avtalet?', 'vad är målet med avtalet?'],
  ['I teach in Leeds. Which schools take part?', 'Which schools take part?'],
])('who asks is not what is asked: %s', (text, asked) => {
  expect(askedIn(text)).toBe(asked)
})

test.each([
  'Kuka kysyy, onko hanke valmis?',
  'who asks what the results are?',
  'mitä hakemuksessa kysytään',
  'Vem frågar hur pengarna används?',
  'Vad undrar städerna?',
  'kysyn vain',
  'Olemme tamperelainen startup. Voimmeko hakea?',
  'Vi är ett bolag i Esbo. Kan vi få pengar?',
  'I run a company in Turku. Are we allowed to join?',
  'We make drones, is there a project for us?',
  'Olen lukenut Haastemoottorista. Milloin se päättyy?',
  'Vi hörde om Haastemoottori. När slutar det?',
  'We are interested in the call of 2024. When does it close?',
  'I Tammerfors, vad gör man?',
  'I projektet Haastemoottori, vem är kontaktperson?',
  'We are an association. What funding is available?',
])('what is asked about asking stays whole: %s', (text) => {
  expect(askedIn(text)).toBe(text)
})
