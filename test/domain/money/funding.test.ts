import { describe, expect, test } from 'vitest'

import { costSupportedBy, ruleFor, type ShareRule, split } from '../../../src/domain/money/funding.ts'

const rule = (change: Partial<ShareRule>): ShareRule => ({
  id: 'rule',
  scope: 'project',
  nature: 'maximum',
  instruments: ['erdf'],
  from: '2021-02-09',
  until: '2027-12-31',
  euAndState: 60,
  ...change,
})

describe('dividing a cost', () => {
  test('at most 60 % for one project, and the two parts add up', () => {
    expect(split(500_000, rule({}), '2026-11-24')).toMatchObject({
      euAndState: 300_000,
      local: 200_000,
      expired: false,
    })
  })

  test('a maximum never promises a cent too much', () => {
    expect(split(0.99, rule({}), '2026-11-24')).toMatchObject({ euAndState: 0.59, local: 0.4 })
  })

  test.each([1, 333_333.33, 695_015, 1_187_471.01, 9_999_999_999])(
    '%d € is divided without a remainder',
    (cost) => {
      const parts = split(cost, rule({}), '2026-11-24')
      expect(Math.round((parts?.euAndState ?? 0) * 100) + Math.round((parts?.local ?? 0) * 100)).toBe(
        Math.round(cost * 100),
      )
    },
  )

  test('a support means at least a cost of which it is the most', () => {
    expect(costSupportedBy(300_000, rule({}))).toBe(500_000)
    expect(split(costSupportedBy(100_000, rule({})) ?? 0, rule({}), '2026-11-24')?.euAndState).toBe(100_000)
  })

  test('a rule without shares divides nothing', () => {
    expect(split(500_000, rule({ nature: 'not-given', euAndState: undefined }), '2026-11-24')).toBeUndefined()
  })
})

describe('choosing the rule', () => {
  const early = rule({ id: 'early', until: '2023-12-31' })
  const late = rule({ id: 'late', from: '2024-01-01' })

  test('the one in force on the day', () => {
    expect(ruleFor([early, late], { scope: 'project', instrument: 'erdf', today: '2023-06-01' })?.id).toBe(
      'early',
    )
    expect(ruleFor([early, late], { scope: 'project', instrument: 'erdf', today: '2024-01-01' })?.id).toBe(
      'late',
    )
  })

  test('after its time, the last one, marked as over', () => {
    const found = ruleFor([early], { scope: 'project', instrument: 'erdf', today: '2026-11-24' })
    expect(found && split(100, found, '2026-11-24')?.expired).toBe(true)
  })

  test('none for an instrument that no rule names', () => {
    expect(
      ruleFor([early, late], { scope: 'project', instrument: 'jtf', today: '2026-11-24' }),
    ).toBeUndefined()
  })
})
