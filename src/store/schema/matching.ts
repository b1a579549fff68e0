import type { CapabilityRecord, RecordFacets } from '../../pack/schema.ts'
import { json, table, text } from '../dialect.ts'
import { localized, packed } from './columns.ts'

/** The vocabulary of offers and needs, and the words for it; what stands empty belongs to another kind. */
export const capabilities = table('capabilities', {
  ...packed(),
  kind: text().$type<CapabilityRecord['kind']>().notNull(),
  label: localized().notNull(),
  fi: json<string[]>().notNull(),
  sv: json<string[]>().notNull(),
  en: json<string[]>().notNull(),
  focusAreas: json<string[]>(),
  near: json<Record<string, number>>(),
  way: text().$type<Extract<CapabilityRecord, { kind: 'function' }>['way']>(),
  door: text().$type<Extract<CapabilityRecord, { kind: 'beyond' }>['door']>(),
  region: text().$type<'inside' | 'outside'>(),
})

/** What a record is about, gives and looks for, as reviewed by people; `id` is its ref, such as `project:cityam`. */
export const facets = table('facets', {
  ...packed(),
  themes: json<RecordFacets['themes']>().notNull(),
  offers: json<RecordFacets['offers']>().notNull(),
  needs: json<RecordFacets['needs']>().notNull(),
  serves: json<RecordFacets['serves']>().notNull(),
  size: text().$type<NonNullable<RecordFacets['size']>>(),
  role: text().$type<NonNullable<RecordFacets['role']>>(),
  place: text(),
  languages: json<RecordFacets['languages']>().notNull(),
  says: localized(),
})

/** What people for whom a record is right would type; `id` is its ref. */
export const wishes = table('wishes', {
  ...packed(),
  fi: json<string[]>().notNull(),
  sv: json<string[]>().notNull(),
  en: json<string[]>().notNull(),
})
