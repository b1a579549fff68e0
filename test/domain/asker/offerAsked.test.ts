import { expect, test } from 'vitest'

import { asksWhatThisIs, offerAsked } from '../../../src/domain/asker/offerAsked.ts'

test.each([
  ['Me tehdään sensoreita Espoossa, onko täällä meille mitään?', 'Me tehdään sensoreita Espoossa,'],
  ['Ollaan ammattikorkeakoulu, mihin voitais lähtee mukaan?', 'Ollaan ammattikorkeakoulu,'],
  ['Olen keksijä, kehitän droneja. Onks tässä jotain mulle?', 'Olen keksijä, kehitän droneja.'],
  ['Vi gör drönare i Vanda. Vad har vi för nytta av det här?', 'Vi gör drönare i Vanda.'],
  ['Jag forskar i hälsoteknik. Kan jag vara med på nåt hörn?', 'Jag forskar i hälsoteknik.'],
  ['Vi odlar på tak, finns det något för oss?', 'Vi odlar på tak,'],
  ['We make drones. What’s in it for us?', 'We make drones.'],
  ['We repair bricks, where do we fit in?', 'We repair bricks,'],
])('“%s” tells what they do', (asked, told) => {
  expect(offerAsked(asked)?.replaceAll(/\s*[?]?\s*$/g, '')).toBe(told)
})

test.each([
  'Mitä hyötyä sopimuksesta on kaupungeille?',
  'Vad får städerna ut av avtalet?',
  'What is in the agreement for universities?',
  'Can we apply for money for our drones?',
  'Voimmeko hakea rahaa sensoreihin?',
  'Onko hankkeessa Metropolia mukana?',
])('“%s” asks nothing of the kind', (asked) => {
  expect(offerAsked(asked)).toBeUndefined()
})

test('longer stories are matched as they are', () => {
  expect(offerAsked(`${'we make drones '.repeat(20)}, what’s in it for us?`)).toBeUndefined()
})

test.each([
  ['Mikä tää Hevi on ja onko meille mitään?', true],
  ['Vad är ekosystemavtalet och vad får vi ut av det?', true],
  ['What’s this agreement thing and what’s in it for us?', true],
  ['What is in it for us?', false],
  ['Mitä tästä on meille hyötyä?', false],
])('“%s” asks what this is: %s', (asked, isAsked) => {
  expect(asksWhatThisIs(asked)).toBe(isAsked)
})
