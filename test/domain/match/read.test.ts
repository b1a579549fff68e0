import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { facetsOf, seekerOf } from '../../../src/domain/match/facets.ts'
import { read } from '../../../src/domain/match/read.ts'
import type { Vocabulary } from '../../../src/domain/match/vocabulary.ts'
import { vocabularyOf } from '../../../src/presentation/matches/matching.ts'
import { testBot } from '../../bot.ts'

let bot: Awaited<ReturnType<typeof testBot>>
let vocabulary: Vocabulary
beforeAll(async () => {
  bot = await testBot()
  vocabulary = await vocabularyOf(bot.store)
})
afterAll(() => bot[Symbol.asyncDispose]())

const seen = (text: string) => read(text, vocabulary).seeker

describe('who they are, what they have, what they look for and what they exclude', () => {
  test.each([
    'Olemme pieni leipomo Vantaalla, ja joka ilta jää leipää yli. Kuka hakisi sen? Ei muita leipomoita.',
    'Vi är ett litet bageri i Vanda, och varje kväll blir bröd över. Vem kunde hämta det? Inte andra bagerier.',
    'We are a small bakery in Vantaa, and every evening surplus bread remains. Who could pick it up? Not other bakeries.',
  ])('%s', (text) => {
    const { kind, place, about, needs, exclusions, focusAreas } = seen(text)
    expect({ kind, place, focusAreas }).toEqual({
      kind: 'company',
      place: { id: 'vantaa', inside: true },
      focusAreas: ['1'],
    })
    expect(Object.keys(about)).toContain('food-waste')
    expect(Object.keys(needs)).toContain('taker')
    expect(exclusions.sameTrade).toBe(true)
  })

  test('whoever has pupils offers a place to try; a company that says “try” needs one', () => {
    expect(
      Object.keys(
        seen('Rehtorina toivoisin, että joku kokeilisi uutta oppimisteknologiaa koulussamme').offers,
      ),
    ).toContain('pilot-site')
    expect(Object.keys(seen('We make a maths game and want to try it in a school').needs)).toContain(
      'pilot-site',
    )
  })

  test('what is refused is no wish', () => {
    const { needs, exclusions } = seen('Vi söker en forskare som utvärderar vår app. Vi behöver inte pengar.')
    expect(Object.keys(needs)).toContain('research-partner')
    expect(needs).not.toHaveProperty('funding')
    expect(exclusions.capabilities).toContain('funding')
  })

  test('typos are read', () => {
    expect(Object.keys(seen('etsimme kouluja, joissa kokeilla matematikkasovellusta').wants)).toContain(
      'schools',
    )
    expect(Object.keys(seen('drooneille laskeutumspaikka').about)).toContain('drones')
  })

  test('a place in the region beats the one they come from', () => {
    expect(seen('A German company that wants to open an office in Helsinki').place).toEqual({
      id: 'helsinki',
      inside: true,
    })
    expect(seen('Olemme Oulussa').place?.inside).toBe(false)
  })

  test('a fourth language is told apart', () => {
    expect(read('Wir suchen eine Schule für unsere neue Idee', vocabulary).locale).toBeUndefined()
    expect(read('', vocabulary).seeker.about).toEqual({})
  })
})

test('a profile that was confirmed as proposed finds as the text did', () => {
  const seeker = seen('We are a start-up with a fall sensor for older people and need a care home to test it')
  const kept = seekerOf(facetsOf(seeker), vocabulary)
  expect(kept.kind).toBe('startup')
  expect(Object.keys(kept.wants).toSorted()).toEqual(Object.keys(seeker.wants).toSorted())
  expect(Object.keys(kept.needs).toSorted()).toEqual(Object.keys(seeker.needs).toSorted())
})
