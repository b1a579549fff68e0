import { describe, expect, test } from 'vitest'

import { asksToSubscribe, subscriptionInWords } from '../../../src/domain/subscriptions/inWords.ts'

describe('what is typed after “subscribe” in words', () => {
  test.each([
    ['painopiste 1', 'focus:1'],
    ['på fokusområde 1', 'focus:1'],
    ['focus area 1', 'focus:1'],
    ['painopisteet 1 ja 3', 'focus:1,3'],
    ['prioritering 2 och 4', 'focus:2,4'],
    ['to calls in focus areas 2, 3', 'kinds:call focus:2,3'],
    ['rahoitushaut minulle', 'kinds:call where:me'],
    ['utlysningar om hälsa', 'kinds:call wish:"hälsa"'],
    ['to circular economy weekly', 'wish:"circular and economy" rhythm:weekly'],
    ['hankeuutiset kerran viikossa', 'kinds:project-news rhythm:weekly'],
    ['ändringar i utlysningar', 'kinds:call-changed'],
    ['tiedotteet tänne', 'where:here'],
    ['allt', ''],
    ['everything', ''],
  ])('“%s” → %s', (typed, line) => {
    expect(subscriptionInWords(typed)).toBe(line)
  })

  test.each(['to what?', 'pois kaikki ne typerät viestit joita en halua', 'kind:dragon', 'focus area 9'])(
    '“%s” is no such thing',
    (typed) => {
      expect(subscriptionInWords(typed)).toBeUndefined()
    },
  )
})

describe('a sentence that asks to hear of something', () => {
  test.each([
    ['haluan tilata painopisteen 1 tiedotteet', 'focus:1'],
    ['ilmoita kun uusi haku aukeaa', 'kinds:call'],
    ['jag vill prenumerera på fokusområde 1', 'focus:1'],
    ['meddela mig när en ny utlysning öppnas', 'kinds:call'],
    ['I’d like to subscribe to focus area 1', 'focus:1'],
    ['ilmoittakaa kun aukeaa', 'kinds:call'],
    ['säg till när det öppnas en ny', 'kinds:call'],
    ['let me know when there is a new one', 'kinds:call'],
    ['tell me when a new call opens', 'kinds:call'],
    ['meddela mig när nästa öppnar', 'kinds:call'],
    ['muistuta kun haku aukeaa', 'kinds:call'],
    ['let me know when the next one opens', 'kinds:call'],
    ['can I get notified about health calls?', 'kinds:call wish:"health"'],
  ])('“%s” → %s', (text, line) => {
    expect(asksToSubscribe(text)).toBe(line)
  })

  test.each([
    'kerro kun sopimus päättyy',
    'kerro haista',
    'berätta om utlysningarna',
    'meddela mig när avtalet slutar',
    'tell me about calls',
    'tell me when the agreement ends',
    'tell me when a call closes',
    'who can subscribe?',
  ])('“%s” is a question', (text) => {
    expect(asksToSubscribe(text)).toBeUndefined()
  })
})
