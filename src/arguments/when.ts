import { z } from 'zod'

import { saying } from './said.ts'

/** `28.3.2027` or `2027-03-28`; an ISO day. */
export const day = () =>
  z
    .string()
    .transform((typed, context) => {
      const [, date = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed.trim()) ?? []
      const iso = year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : typed.trim()
      if (isDay(iso)) return iso
      context.addIssue(saying(words.noDay(typed)))
      return z.NEVER
    })
    .meta({ input: 'day' })

/** `16:15`, `16.15` or `klo 16`; hours and minutes. */
export const time = () =>
  z.string().transform((typed, context) => {
    const [, hour = '', minute = '00'] =
      /^(?:klo|kl\.?|at)?\s*(\d{1,2})(?:[.:](\d{2}))?$/i.exec(typed.trim()) ?? []
    if (hour && Number(hour) < 24 && Number(minute) < 60) return `${hour.padStart(2, '0')}:${minute}`
    context.addIssue(saying(words.noTime(typed)))
    return z.NEVER
  })

const isDay = (iso: string) => {
  const at = Date.parse(`${iso}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso)
}

const words = {
  noDay: (typed: string) => ({
    fi: `”${typed}” ei ole päivämäärä. Kirjoita näin: 28.3.2027`,
    sv: `”${typed}” är inget datum. Skriv så här: 28.3.2027`,
    en: `“${typed}” is not a date. Write it like this: 28.3.2027 or 2027-03-28`,
  }),
  noTime: (typed: string) => ({
    fi: `”${typed}” ei ole kellonaika. Kirjoita näin: 16.15`,
    sv: `”${typed}” är inget klockslag. Skriv så här: 16.15`,
    en: `“${typed}” is no time of day. Write it like this: 16:15`,
  }),
}
