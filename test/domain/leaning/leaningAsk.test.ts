import { describe, expect, test } from 'vitest'

import { leaningAsk } from '../../../src/domain/leaning/leaningAsk.ts'
import { leaningSearch } from '../../../src/learning/leaning.ts'
import { testBot } from '../../bot.ts'

await using bot = await testBot()
const leans = (await leaningSearch(bot.store)).find
const askOf = (text: string) => leaningAsk(text, leans, bot.search.find, true)
const afterStatement = (text: string) => leaningAsk(text, leans, bot.search.find, false)

describe('what a few words ask of a record is understood in anyone’s words', () => {
  test.each([
    ['fi', 'kuka on tän vetovastuussa', 'lead'],
    ['sv', 'vem e det som basar över dehä', 'lead'],
    ['en', 'whos heading those up', 'lead'],
    ['fi', 'paljo siihen on upotettu rahaa', 'money'],
    ['sv', 'hur myki pengar fick de', 'money'],
    ['en', 'what did they get in euros', 'money'],
    ['fi', 'mihin päivään se jatkuu', 'end'],
    ['sv', 'när e he slut', 'end'],
    ['en', 'until when do they go on', 'end'],
    ['fi', 'saiko ne mitään aikaan', 'results'],
    ['sv', 'va kom de ut av de', 'results'],
    ['en', 'did anything come out of it', 'results'],
    ['fi', 'mistä toi tieto on peräsin', 'source'],
    ['sv', 'varifrån kommer uppgiften', 'source'],
    ['en', 'where is that from', 'source'],
  ] as const)('%s: “%s” → %s', (_, text, ask) => {
    expect(askOf(text)).toBe(ask)
  })
})

describe('what speaks of something else is no follow-up', () => {
  test.each([
    'Mikä ministeriö allekirjoitti sopimuksen?',
    'Hur ändras avtalet?',
    'Which court handles disputes under the agreement?',
    'Who pays for the swimming hall in Tapiola?',
    'milloin koordinaatiohanke alkoi',
    '',
    '???',
    'could you please tell me who it is that has been leading all of these projects so far',
  ])('“%s”', (text) => {
    expect(askOf(text)).toBeUndefined()
  })
})

test('after a statement a few words ask for the next statement, unless they can mean nothing else', () => {
  expect(afterStatement('who decides on what grounds')).toBeUndefined()
  expect(afterStatement('tldr')).toBe('shorter')
  expect(afterStatement('källa?')).toBe('source')
})
