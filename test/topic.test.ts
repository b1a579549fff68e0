import { describe, expect, test } from 'vitest'

import { bodyIn, cardIn, countsIn, isOf, lineIn, onTopic, topicOfCounts, typedIn } from '../src/topic.ts'

describe('what is spoken of', () => {
  test('has a kind and an id', () => {
    expect(isOf('project:kauko', 'call', 'project')).toBe(true)
    expect(cardIn('card:signatories')).toBe('signatories')
    expect(bodyIn('card:signatories')).toBeUndefined()
    expect(isOf(null, 'card')).toBe(false)
  })

  test('may be the line of a command', () => {
    expect(lineIn('command:find kind:project')).toBe('find kind:project')
    expect(lineIn('command:match drones', 'partners', 'consortium')).toBeUndefined()
    expect(typedIn('command:match drones', 'match')).toBe('drones')
    expect(typedIn('command:match', 'match')).toBeUndefined()
  })

  test('projects counted are read as they were written', () => {
    const counted = { by: 'lead', kind: 'city', who: 'espoo' }
    expect(countsIn(topicOfCounts(counted))).toEqual(counted)
    expect(topicOfCounts({ by: 'area' })).toBe('counts:area')
    expect(countsIn('card:signatories')).toBeUndefined()
  })

  test('is one of those named only as a whole', () => {
    const ofGroup = onTopic({ governance: 'steering-group', card: 'steering-group-.+' })
    expect(ofGroup('card:steering-group-tasks')).toBe(true)
    expect(ofGroup('governance:steering-group-tasks')).toBe(false)
  })
})
