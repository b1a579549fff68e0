import { locales, type Localized } from '../../locale.ts'
import type { Entry } from '../search/search.ts'
import { type LeaningAsk, leaningAsks } from './asks.ts'
import en from './en.json' with { type: 'json' }
import fi from './fi.json' with { type: 'json' }
import sv from './sv.json' with { type: 'json' }

const said: Record<keyof Localized, Record<LeaningAsk, readonly string[]>> = { fi, sv, en }

/** What people say for each, as entries of a search of their own; `ref` is the ask. */
export const leaningEntries: readonly Entry[] = leaningAsks.map((ask) => ({
  ref: ask,
  line: ask,
  title: { fi: ask, sv: ask, en: ask },
  texts: Object.fromEntries(
    locales.map((locale) => [locale, { body: '', said: said[locale][ask] }]),
  ) as Entry['texts'],
}))
