import { z } from 'zod'

import { choice } from '../arguments/choice.ts'
import { saying } from '../arguments/said.ts'
import { time } from '../arguments/when.ts'
import type { Quiet } from '../domain/calendar/digest.ts'
import { rhythms, weekdays } from '../presentation/announcements/rhythms.ts'

const isNone = (typed: string) => /^(ei|ei koskaan|inte|aldrig|nej|no|none|never|off|-)$/i.test(typed.trim())

/** `20–7` or `20:30-07:00`: hours in which nothing is said; `none` for no such hours. */
const quiet = () =>
  z.string().transform((typed, context): Quiet | null => {
    if (isNone(typed)) return null
    const [from, to] = typed.split(/\s*[–—-]\s*/u).map((part) => time().safeParse(part).data)
    if (from && to) return { from, to }
    context.addIssue(saying(words.noHours(typed)))
    return z.NEVER
  })

const mostDaysAhead = 365

/** `30, 7, 1`: days before a deadline; `none` for no reminders. */
const remindDays = () =>
  z.string().transform((typed, context): number[] => {
    if (isNone(typed)) return []
    const days = typed.split(/[\s,;]+/u).flatMap((part) => (part ? [Number(part)] : []))
    if (
      days.length > 0 &&
      days.length <= 10 &&
      days.every((day) => Number.isInteger(day) && day > 0 && day <= mostDaysAhead)
    )
      return [...new Set(days)].toSorted((one, other) => other - one)
    context.addIssue(saying(words.noDays(typed)))
    return z.NEVER
  })

/** When a subscription is told. */
export const timingFields = {
  rhythm: choice(rhythms).optional(),
  at: time().optional(),
  weekday: choice(weekdays).optional(),
  quiet: quiet().optional(),
  remind: remindDays().optional(),
}
export const timingLabels = {
  rhythm: { fi: 'milloin', sv: 'när', en: 'rhythm' },
  at: { fi: 'kello', sv: 'klockslag', en: 'at' },
  weekday: { fi: 'viikonpäivä', sv: 'veckodag', en: 'weekday' },
  quiet: { fi: 'hiljaista', sv: 'tyst', en: 'quiet' },
  remind: { fi: 'muistuta', sv: 'påminn', en: 'remind' },
}

const words = {
  noHours: (typed: string) => ({
    fi: `En saanut selvää hiljaisista tunneista ”${typed}”. Kirjoita näin: 20–7, tai: ei`,
    sv: `Jag kunde inte tyda de tysta timmarna ”${typed}”. Skriv så här: 20–7, eller: nej`,
    en: `I could not read the quiet hours “${typed}”. Write: 20–7, or: none`,
  }),
  noDays: (typed: string) => ({
    fi: `En saanut selvää, monta päivää ennen muistutan: ”${typed}”. Kirjoita näin: 30, 7, 1, tai: ei`,
    sv: `Jag kunde inte tyda hur många dagar före jag ska påminna: ”${typed}”. Skriv så här: 30, 7, 1, eller: nej`,
    en: `I could not read how many days ahead to remind: “${typed}”. Write: 30, 7, 1, or: none`,
  }),
}
