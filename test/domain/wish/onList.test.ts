import { describe, expect, test } from 'vitest'

import { changed } from '../../../src/domain/wish/onList.ts'

const plainly = { isOfKind: false, isPointing: false, isLead: false }
const projects = { kind: 'project' }

describe('what is said of a list', () => {
  test('another theme takes the place of the one before; pointed at, both hold', () => {
    const last = { ...projects, words: 'energy', status: 'ongoing' }
    const said = { ...projects, words: 'food' }
    expect(changed(last, said, plainly)).toEqual({ ...projects, words: 'food', status: 'ongoing' })
    expect(changed(last, said, { ...plainly, isPointing: true })).toMatchObject({ words: 'energy food' })
  })

  test('another body has the role of the one before', () => {
    const said = { ...projects, with: 'aalto-university' }
    expect(changed({ ...projects, with: 'laurea' }, said, plainly)).toEqual({
      ...projects,
      with: 'aalto-university',
    })
    expect(changed({ ...projects, led: 'espoo' }, said, plainly)).toEqual({
      ...projects,
      led: 'aalto-university',
    })
    expect(changed({ ...projects, with: 'laurea' }, said, { ...plainly, isPointing: true })).toEqual({
      ...projects,
      with: 'laurea,aalto-university',
    })
  })

  test('“which does it lead” asks of the body whose projects were listed', () => {
    expect(changed({ ...projects, with: 'laurea' }, projects, { ...plainly, isLead: true })).toEqual({
      ...projects,
      led: 'laurea',
    })
  })

  test('organisations of another kind are in the same place; projects leave it their city', () => {
    const said = { kind: 'university' }
    const isOfKind = { ...plainly, isOfKind: true }
    expect(changed({ kind: 'company', place: 'espoo' }, said, isOfKind)).toEqual({
      kind: 'university',
      place: 'espoo',
    })
    expect(changed({ ...projects, with: 'espoo', status: 'ended' }, said, isOfKind)).toEqual({
      kind: 'university',
      place: 'espoo',
    })
  })
})
