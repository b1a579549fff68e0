import { json, table } from '../dialect.ts'
import { packed } from './columns.ts'

/** What people look for in the agreement, and which sections name it. */
export const mentions = table('mentions', {
  ...packed(),
  fi: json<string[]>().notNull(),
  sv: json<string[]>().notNull(),
  en: json<string[]>().notNull(),
  sections: json<string[]>().notNull(),
})
