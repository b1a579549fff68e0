import { z } from 'zod'

import { choices } from '../choice.ts'
import { longestText, longestTitle } from '../domain/announcing/problems.ts'
import type { Localized } from '../locale.ts'
import { saying } from '../said.ts'

const areas = ['1', '2', '3', '4'] as const
export const focusAreaNames = Object.fromEntries(
  areas.map((area): [string, Localized] => [
    area,
    { fi: `painopiste ${area}`, sv: `prioritering ${area}`, en: `focus area ${area}` },
  ]),
) as Record<(typeof areas)[number], Localized>

const title = () => z.string().max(longestTitle).optional()
const text = () => z.string().max(longestText).meta({ input: 'lines' }).optional()

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

/** Which draft a form changes; a form without them makes a new one. */
export const draftFields = {
  id: z.string().meta({ hidden: true }).optional(),
  revision: z.coerce.number().int().meta({ hidden: true }).optional(),
}
export const draftLabels = {
  id: { fi: 'tunnus', sv: 'id', en: 'id' },
  revision: { fi: 'muutos', sv: 'ändring', en: 'revision' },
}

export const textFields = {
  titleFi: title(),
  textFi: text(),
  titleSv: title(),
  textSv: text(),
  titleEn: title(),
  textEn: text(),
}
export const textLabels = {
  titleFi: { fi: 'otsikko suomeksi', sv: 'rubrik på finska', en: 'title in Finnish' },
  textFi: { fi: 'teksti suomeksi', sv: 'text på finska', en: 'text in Finnish' },
  titleSv: { fi: 'otsikko ruotsiksi', sv: 'rubrik på svenska', en: 'title in Swedish' },
  textSv: { fi: 'teksti ruotsiksi', sv: 'text på svenska', en: 'text in Swedish' },
  titleEn: { fi: 'otsikko englanniksi', sv: 'rubrik på engelska', en: 'title in English' },
  textEn: { fi: 'teksti englanniksi', sv: 'text på engelska', en: 'text in English' },
}

export const aboutFields = {
  source: z.string().max(500).optional(),
  focus: choices(focusAreaNames).optional(),
}
export const aboutLabels = {
  source: {
    fi: 'lähde (verkko-osoite tai agreement#kohta)',
    sv: 'källa (webbadress eller agreement#punkt)',
    en: 'source (web address or agreement#section)',
  },
  focus: { fi: 'painopisteet', sv: 'prioriteringar', en: 'focus areas' },
}

const words = {
  noDay: (typed: string) => ({
    fi: `”${typed}” ei ole päivä. Kirjoita näin: 28.3.2027`,
    sv: `”${typed}” är ingen dag. Skriv så här: 28.3.2027`,
    en: `“${typed}” is no day. Write it like this: 2027-03-28`,
  }),
  noTime: (typed: string) => ({
    fi: `”${typed}” ei ole kellonaika. Kirjoita näin: 16.15`,
    sv: `”${typed}” är inget klockslag. Skriv så här: 16.15`,
    en: `“${typed}” is no time of day. Write it like this: 16:15`,
  }),
}
