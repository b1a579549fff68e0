import type { DateFilter } from '../../domain/asked/portfolio/dateWish.ts'
import { type Locale, type Localized, locales } from '../../locale.ts'
import { inSentence } from '../inSentence.ts'

/** “Ending in 2027”, “slut före 2026”, “alkaminen keväällä 2023”: what is said of when they begin, end or last. */
export function yearsSaid(
  asked: Partial<Record<DateFilter, string | undefined>>,
  filter: DateFilter,
  today: string,
): Localized | undefined {
  const typed = asked[filter]
  if (!typed) return undefined
  const [, sign = '', digits = '', season = ''] = /^([<>+-]?)([\d,]+)(?:\/(\w+))?$/u.exec(typed) ?? []
  const isRelative = sign === '+' || sign === '-'
  const years = isRelative ? String(Number(today.slice(0, 4)) + Number(typed)) : digits
  const [fi, sv, en] = locales.map((locale) => {
    const said = inSentence(locale, years.split(','), 'disjunction')
    const when =
      sign === '<' ? before[locale](said) : sign === '>' ? after[locale](said) : at(locale, said, season)
    return `${verbs[filter][locale]} ${when}`.trim()
  })
  return fi && sv && en ? { fi, sv, en } : undefined
}

const verbs: Readonly<Record<DateFilter, Localized>> = {
  ends: { fi: 'päättyminen', sv: 'slut', en: 'ending' },
  starts: { fi: 'alkaminen', sv: 'start', en: 'beginning' },
  during: { fi: 'käynnissä', sv: 'pågår', en: 'running' },
}
const before: Readonly<Record<Locale, (year: string) => string>> = {
  fi: (year) => `ennen vuotta ${year}`,
  sv: (year) => `före ${year}`,
  en: (year) => `before ${year}`,
}
const after: Readonly<Record<Locale, (year: string) => string>> = {
  fi: (year) => `vuoden ${year} jälkeen`,
  sv: (year) => `efter ${year}`,
  en: (year) => `after ${year}`,
}
const at = (locale: Locale, years: string, season: string) =>
  `${seasons[season]?.[locale] ?? inYear[locale]}${years}`
const inYear: Localized = { fi: '', sv: '', en: 'in ' }
const seasons: Readonly<Record<string, Localized>> = {
  winter: { fi: 'talvella ', sv: 'vintern ', en: 'in winter ' },
  spring: { fi: 'keväällä ', sv: 'våren ', en: 'in spring ' },
  summer: { fi: 'kesällä ', sv: 'sommaren ', en: 'in summer ' },
  autumn: { fi: 'syksyllä ', sv: 'hösten ', en: 'in autumn ' },
}
