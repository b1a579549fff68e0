import { type Locale, locales } from '../../locale.ts'
import type { Entry } from './search.ts'

/** What people say when they mean an entry; `id` is its ref. */
type Phrasings = { id: string } & Record<Locale, readonly string[]>

/** The entries in their order, each also found by what people say for it. */
export function withPhrasings(entries: readonly Entry[], phrasings: readonly Phrasings[]): Entry[] {
  const said = new Map(phrasings.map((row) => [row.id, row]))
  return entries.map((entry) => {
    const row = said.get(entry.ref)
    if (!row) return entry
    const texts = { ...entry.texts }
    for (const locale of locales)
      texts[locale] = { ...texts[locale], said: [...texts[locale].said, ...row[locale]] }
    return { ...entry, texts }
  })
}
