import type { Locality } from '../../pack/localities.ts'
import { json, table, text } from '../dialect.ts'
import { packed, sources } from './columns.ts'

/** Municipalities and districts by their names. */
export const localities = table('localities', {
  ...packed(),
  kind: text().$type<Locality['kind']>().notNull(),
  fi: text().notNull(),
  sv: text().notNull(),
  en: text().notNull(),
  alsoCalled: json<string[]>(),
  agreement: text().$type<NonNullable<Locality['agreement']>>(),
  with: text(),
  city: text(),
  sources: sources(),
})
