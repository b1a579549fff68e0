import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { afterQuiet, nextDigest } from '../../../src/domain/calendar/digest.ts'
import { dayAfter, instantAt, instantFrom, wallClock } from '../../../src/domain/calendar/helsinki.ts'
import { dueReminder, nextReminder, remindersOf } from '../../../src/domain/calendar/reminders.ts'
import { whenToTell } from '../../../src/domain/subscriptions/timing.ts'

const decade = {
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2033-12-31T23:59:59Z'),
  noInvalidDate: true,
}
const someTime = fc.date(decade)
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))

/** Finland's clock as the platform itself knows it, apart from the library that the code uses. */
const shown = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  dateStyle: 'short',
  timeStyle: 'short',
})

describe('Finland’s clock', () => {
  test('winter and summer time', () => {
    expect(instantAt('2026-01-15', '16:15')?.toISOString()).toBe('2026-01-15T14:15:00.000Z')
    expect(instantAt('2026-07-15', '16:15')?.toISOString()).toBe('2026-07-15T13:15:00.000Z')
  })
  test('a time that clocks skip in spring does not exist', () => {
    expect(instantAt('2027-03-28', '03:30')).toBeUndefined()
    expect(instantFrom('2027-03-28', '03:30').toISOString()).toBe('2027-03-28T01:30:00.000Z')
  })
  test('a time that they show twice in autumn is the first', () => {
    expect(instantAt('2026-10-25', '03:30')?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
  })
  test('a day that no calendar has does not exist', () =>
    expect(instantAt('2026-02-30', '12:00')).toBeUndefined())

  test('over ten years every instant is found again from what the clock shows, or an hour before it', () => {
    fc.assert(
      fc.property(someTime, (at) => {
        const minute = new Date(Math.floor(at.getTime() / 60_000) * 60_000)
        const { day, time } = wallClock(minute)
        expect(`${day} ${time}`).toBe(shown.format(minute))
        const back = instantAt(day, time)?.getTime() ?? Number.NaN
        expect([0, 3_600_000]).toContain(minute.getTime() - back)
      }),
      { numRuns: 2_000, seed: 1 },
    )
  })
})

describe('reminders', () => {
  const deadline = { day: '2027-04-01', at: '09:00' }

  test('30, 7 and 1 days before, at the same wall-clock time on both sides of a clock change', () => {
    expect(remindersOf(deadline).map(({ at }) => at.toISOString())).toEqual([
      '2027-03-02T07:00:00.000Z',
      '2027-03-25T07:00:00.000Z',
      '2027-03-31T06:00:00.000Z',
    ])
  })
  test('of those missed while the bot was away only the latest is sent', () => {
    const due = dueReminder(deadline, [30, 7, 1], new Date('2027-02-01'), new Date('2027-03-26T12:00:00Z'))
    expect(due?.daysBefore).toBe(7)
  })
  test('on the day itself none is sent any more', () => {
    expect(
      dueReminder(deadline, [30, 7, 1], new Date('2027-02-01'), new Date('2027-04-01T05:00:00Z')),
    ).toBeUndefined()
  })

  test('over ten years each is sent once, never late, however often one looks', () => {
    fc.assert(
      fc.property(
        someTime,
        clock,
        fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 20 * 24 * 60 }), { minLength: 1, maxLength: 40 }),
        (start, at, days, steps) => {
          const { day } = wallClock(new Date(start.getTime() + 45 * 86_400_000))
          const call = { day, at }
          let now = start
          let sentUpTo = start
          const sent: number[] = []
          for (const minutes of steps) {
            now = new Date(now.getTime() + minutes * 60_000)
            const due = dueReminder(call, days, sentUpTo, now)
            if (!due) continue
            expect(due.at.getTime()).toBeLessThanOrEqual(now.getTime())
            expect(now.getTime()).toBeLessThan(instantFrom(day, '00:00').getTime())
            sent.push(due.daysBefore)
            sentUpTo = due.at
          }
          expect(sent).toEqual([...new Set(sent)].toSorted((one, other) => other - one))
        },
      ),
      { numRuns: 500, seed: 2 },
    )
  })

  test('the next one is the first after now', () => {
    expect(nextReminder(deadline, [30, 7, 1], new Date('2027-03-10'))?.daysBefore).toBe(7)
    expect(nextReminder(deadline, [30, 7, 1], new Date('2027-04-01'))).toBeUndefined()
  })
})

describe('digests', () => {
  test('over ten years the next one is in the future, at its time and day, and none lies between', () => {
    fc.assert(
      fc.property(
        someTime,
        clock,
        fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
        (after, at, weekday) => {
          const next = nextDigest({ at, weekday }, after)
          expect(next.getTime()).toBeGreaterThan(after.getTime())
          const clockThen = wallClock(next)
          if (instantAt(clockThen.day, at)) expect(clockThen.time).toBe(at)
          if (weekday) expect(clockThen.weekday).toBe(weekday)
          const longest = (weekday ? 7 : 1) * 86_400_000 + 3_600_000
          expect(next.getTime() - after.getTime()).toBeLessThanOrEqual(longest)
        },
      ),
      { numRuns: 1_000, seed: 3 },
    )
  })
})

describe('quiet hours', () => {
  test('over midnight, in the person’s own time', () => {
    const quiet = { from: '20:00', to: '07:00' }
    const at = (iso: string) => afterQuiet(quiet, new Date(iso)).toISOString()
    expect(at('2026-11-24T17:59:00Z')).toBe('2026-11-24T17:59:00.000Z')
    expect(at('2026-11-24T18:00:00Z')).toBe('2026-11-25T05:00:00.000Z')
    expect(at('2026-11-25T04:59:00Z')).toBe('2026-11-25T05:00:00.000Z')
    expect(at('2026-11-25T05:00:00Z')).toBe('2026-11-25T05:00:00.000Z')
  })

  test('over ten years nothing is said in them, and nothing waits longer than they last', () => {
    fc.assert(
      fc.property(someTime, clock, clock, (at, from, to) => {
        const said = afterQuiet({ from, to }, at)
        expect(said.getTime()).toBeGreaterThanOrEqual(at.getTime())
        expect(said.getTime() - at.getTime()).toBeLessThanOrEqual(25 * 3_600_000)
        const { day, time } = wallClock(said)
        if (said > at && instantAt(day, to)) expect(time).toBe(to)
        if (from === to) expect(said).toEqual(at)
      }),
      { numRuns: 1_000, seed: 4 },
    )
  })

  test('a day ahead is a day on the calendar, whatever the clocks do', () => {
    expect(dayAfter('2027-03-27', 1)).toBe('2027-03-28')
    expect(dayAfter('2028-03-01', -1)).toBe('2028-02-29')
  })
})

describe('when something is told', () => {
  const timing = {
    rhythm: 'daily' as const,
    digestAt: '09:00',
    weekday: 1,
    quiet: { from: '20:00', to: '07:00' },
    pausedUntil: null,
  }
  const at = new Date('2026-11-24T19:00:00Z')
  const told = (change: Partial<Parameters<typeof whenToTell>[0]>, urgent?: boolean) =>
    whenToTell({ ...timing, ...change }, at, urgent).toISOString()

  test('in the next digest', () => expect(told({})).toBe('2026-11-25T07:00:00.000Z'))
  test('on the day of the week', () => {
    expect(told({ rhythm: 'weekly', weekday: 1 })).toBe('2026-11-30T07:00:00.000Z')
  })
  test('at once, but not in quiet hours', () => {
    expect(told({ rhythm: 'instant' })).toBe('2026-11-25T05:00:00.000Z')
    expect(told({ rhythm: 'instant', quiet: null })).toBe(at.toISOString())
  })
  test('what is urgent waits for neither', () => expect(told({}, true)).toBe(at.toISOString()))
  test('nothing before a pause is over', () => {
    const pausedUntil = new Date('2026-12-01T10:00:00Z')
    expect(told({ pausedUntil }, true)).toBe('2026-12-01T10:00:00.000Z')
    expect(told({ pausedUntil })).toBe('2026-12-02T07:00:00.000Z')
  })
})
