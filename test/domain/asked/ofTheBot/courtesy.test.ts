import { expect, test } from 'vitest'

import { courtesyIn } from '../../../../src/domain/asked/ofTheBot/courtesy.ts'

test.each([
  ['kiitos paljon avusta!', 'thanks'],
  ['ok kyllä', 'thanks'],
  ['ok ja', 'thanks'],
  ['ok yes', 'thanks'],
  ['no joo, kiitti', 'thanks'],
  ['tack så mycket!', 'thanks'],
  ['tack ska du ha', 'thanks'],
  ['ok, tack för hjälpen', 'thanks'],
  ['okej tack då vet jag', 'thanks'],
  ['perfect thank you very much', 'thanks'],
  ['cool thx', 'thanks'],
  ['really helpful, thanks', 'thanks'],
  ['ok heippa', 'farewell'],
  ['kiitos ja hei', 'farewell'],
  ['tack och hej', 'farewell'],
  ['ha det så bra', 'farewell'],
  ['thank you so much, bye!', 'farewell'],
  ['ei sittenkään', 'dropped'],
  ['ei kiitos', 'dropped'],
  ['glöm det', 'dropped'],
  ['nej tack', 'dropped'],
  ['ok, never mind then', 'dropped'],
  ['none of these', 'dropped'],
  ['no oikeesti?', 'doubt'],
  ['är du säker på det?', 'doubt'],
  ['faktiskt?', 'doubt'],
  ['are you sure about that?', 'doubt'],
  ['en ymmärrä', 'lost'],
])('“%s” is no question: %s', (text, courtesy) => {
  expect(courtesyIn(text)).toBe(courtesy)
})

test.each([
  'ok tack. finns det nåt som pågår ännu?',
  'kiitos, kuka päättää?',
  'thanks, and when is the next one?',
  'hei, mikä haku on auki?',
  'onko varma rahoitus',
  'is it true that companies get money',
  'is the steering group really independent',
  'ei mitään avointa hakua?',
  'ingen aning om vem som beslutar',
  'then',
  'nyt?',
  '',
])('“%s” asks something, or says nothing', (text) => {
  expect(courtesyIn(text)).toBeUndefined()
})
