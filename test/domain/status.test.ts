import { describe, expect, test } from 'vitest'

import { callStatus, projectStatus } from '../../src/domain/status.ts'

describe('a project', () => {
  const project = { start: '2023-04-01', end: '2026-02-28', status: 'ongoing' } as const

  test.each([
    ['2023-03-31', 'planned'],
    ['2023-04-01', 'ongoing'],
    ['2026-02-28', 'ongoing'],
    ['2026-03-01', 'ended'],
  ])('on %s is %s', (today, status) => {
    expect(projectStatus(project, today)).toBe(status)
  })

  test('a year or a month counts to its last day', () => {
    expect(projectStatus({ start: '2023', end: '2025', status: 'ongoing' }, '2025-12-31')).toBe('ongoing')
    expect(projectStatus({ start: '2023-05', end: '2025-06', status: 'ongoing' }, '2025-07-01')).toBe('ended')
    expect(projectStatus({ start: '2023-05', end: null, status: 'planned' }, '2023-04-30')).toBe('planned')
  })

  test('without dates it is what its source said', () => {
    expect(projectStatus({ start: null, end: null, status: 'ended' }, '2026-11-24')).toBe('ended')
  })
})

describe('a call', () => {
  const call = { opens: '2022-08-15', closes: '2022-09-25', status: 'closed' } as const

  test.each([
    ['2022-08-14', 'upcoming'],
    ['2022-08-15', 'open'],
    ['2022-09-25', 'open'],
    ['2022-09-26', 'closed'],
  ])('on %s is %s', (today, status) => {
    expect(callStatus(call, today)).toBe(status)
  })

  test('without a closing day it is what its source said', () => {
    expect(callStatus({ opens: null, closes: null, status: 'closed' }, '2026-11-24')).toBe('closed')
  })
})
