import { describe, expect, test } from 'vitest'

import { subscriptionInWords } from '../../../src/domain/subscriptions/inWords.ts'

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
