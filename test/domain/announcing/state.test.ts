import { expect, test } from 'vitest'

import { wants } from '../../../src/domain/announcing/audience.ts'
import { ledgerOf, type Reached } from '../../../src/domain/announcing/ledger.ts'
import { openSteps, stepFrom } from '../../../src/domain/announcing/state.ts'

const alone = { needsApproval: false, isAuthor: true }
const byAnother = { needsApproval: true, isAuthor: false }
const byAuthor = { needsApproval: true, isAuthor: true }

test('nobody approves their own words', () => {
  expect(stepFrom('waiting', 'approve', byAuthor)).toEqual({ obstacle: 'own' })
  expect(stepFrom('waiting', 'approve', byAnother)).toEqual({ state: 'approved' })
})

test('where approval is needed, nothing goes out without it', () => {
  expect(stepFrom('draft', 'publish', byAuthor)).toEqual({ obstacle: 'approval' })
  expect(stepFrom('draft', 'schedule', byAnother)).toEqual({ obstacle: 'approval' })
  expect(stepFrom('approved', 'publish', byAuthor)).toEqual({ state: 'published' })
})

test('a change of words takes an approval and a schedule back', () => {
  for (const state of ['waiting', 'approved', 'scheduled', 'published'] as const)
    expect(stepFrom(state, 'edit', alone)).toEqual({ state: 'draft' })
})

test('what is published is not published again, and what is withdrawn stays so', () => {
  expect(stepFrom('published', 'publish', alone)).toEqual({ obstacle: 'not-now' })
  expect(openSteps('withdrawn', alone)).toEqual([])
})

test('a draft that needs no approval offers none', () => {
  expect(openSteps('draft', alone)).toEqual(['edit', 'publish', 'schedule', 'withdraw'])
  expect(openSteps('draft', byAuthor)).toEqual(['edit', 'submit', 'withdraw'])
})

test('an empty wish is for everything; what is about no focus area is about all of them', () => {
  const about = (...focusAreas: string[]) => ({ focusAreas })
  expect(wants({ kinds: [], focusAreas: [] }, 'notice', about())).toBe(true)
  expect(wants({ kinds: ['call'], focusAreas: [] }, 'notice', about())).toBe(false)
  expect(wants({ kinds: ['call'], focusAreas: ['1'] }, 'call', about('2'))).toBe(false)
  expect(wants({ kinds: ['call'], focusAreas: ['1'] }, 'call', about('2', '1'))).toBe(true)
  expect(wants({ kinds: [], focusAreas: ['1'] }, 'call', about())).toBe(true)
})

test('the ledger says when it was first and last seen, and counts a correction apart', () => {
  const row = (more: Partial<Reached>): Reached => ({
    target: 't',
    name: null,
    platform: 'slack',
    kind: 'post',
    version: 1,
    status: 'sent',
    doubtful: false,
    sentAt: new Date('2026-11-24T10:00:00Z'),
    problem: null,
    ...more,
  })
  expect(
    ledgerOf([
      row({ sentAt: new Date('2026-11-24T10:00:05Z') }),
      row({}),
      row({ status: 'failed', sentAt: null, problem: 'is_archived' }),
      row({ kind: 'edit', status: 'waiting', sentAt: null }),
    ]),
  ).toEqual({
    places: 3,
    sent: 2,
    underWay: 0,
    failed: 1,
    cancelled: 0,
    first: new Date('2026-11-24T10:00:00Z'),
    last: new Date('2026-11-24T10:00:05Z'),
    changesOpen: 1,
    changesFailed: 0,
  })
})
