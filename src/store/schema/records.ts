import type { Call, GovernanceBody, Project } from '../../pack/schema.ts'
import { flag, integer, json, real, table, text, time } from '../dialect.ts'
import { localized, packed, sources } from './columns.ts'

export const packs = table('packs', {
  id: text().primaryKey(),
  name: localized().notNull(),
  agreement: localized().notNull(),
  signed: text().notNull(),
  ends: text().notNull(),
  url: text().notNull(),
  asOf: text().notNull(),
  /** Of all the pack's files together: equal means there is nothing to load. */
  hash: text().notNull(),
  loadedAt: time().notNull(),
})

export const sections = table('sections', { ...packed(), title: localized().notNull() })

export const focusAreas = table('focus_areas', {
  ...packed(),
  name: localized().notNull(),
  idea: localized().notNull(),
  sources: sources(),
})

export const organisations = table('organisations', {
  ...packed(),
  name: localized().notNull(),
  alsoCalled: json<string[]>(),
  kind: text().notNull(),
  businessId: text(),
  city: text(),
  website: text(),
  competences: localized().notNull(),
  focusAreas: json<string[]>().notNull(),
  sources: sources(),
  asOf: text().notNull(),
})

export const projects = table('projects', {
  ...packed(),
  name: localized().notNull(),
  acronym: text(),
  formerName: text(),
  alsoCalled: json<string[]>(),
  summary: localized().notNull(),
  focusArea: text().notNull(),
  methods: json<Project['methods']>().notNull(),
  lead: text(),
  partners: json<string[]>().notNull(),
  partnerRoles: json<NonNullable<Project['partnerRoles']>>(),
  start: text(),
  end: text(),
  periodText: localized(),
  status: text().$type<Project['status']>().notNull(),
  programme: text().$type<Project['programme']>().notNull(),
  programmeConfirmed: flag(),
  /** False where no source names the lead and it is inferred; the note says from what. */
  leadConfirmed: flag(),
  totalBudgetEur: real(),
  budgetApproximate: flag(),
  euFundingEur: real(),
  euFundingNote: localized(),
  grantEur: real(),
  subProjectBudgets: json<NonNullable<Project['subProjectBudgets']>>(),
  euRecord: json<NonNullable<Project['euRecord']>>(),
  instrument: text(),
  funding: localized(),
  fundingAuthority: text(),
  url: text(),
  openTo: localized(),
  note: localized(),
  sources: sources(),
  asOf: text().notNull(),
})

export const calls = table('calls', {
  ...packed(),
  title: localized().notNull(),
  summary: localized().notNull(),
  focusAreas: json<string[]>().notNull(),
  instrument: text().notNull(),
  authority: text().notNull(),
  announced: text(),
  opens: text(),
  closes: text(),
  /** Wall-clock time in Finland on the closing day. */
  closesAt: text(),
  closesText: localized(),
  status: text().$type<Call['status']>().notNull(),
  /** Since then it is no call any more, and why, as it was written. */
  withdrawnAt: time(),
  withdrawnWhy: text(),
  budgetEur: real(),
  minShareOwn: real(),
  whoCanApply: localized().notNull(),
  scope: text(),
  specificObjectives: json<string[]>(),
  applicationsReceived: integer(),
  projectsStarted: integer(),
  url: text().notNull(),
  note: localized(),
  sources: sources(),
  asOf: text().notNull(),
})

export const instruments = table('instruments', {
  ...packed(),
  kind: text(),
  abbreviation: localized(),
  name: localized().notNull(),
  agreementSays: localized().notNull(),
  facts: localized(),
  sections: json<string[]>().notNull(),
  sources: sources(),
  asOf: text().notNull(),
})

export const governance = table('governance', {
  ...packed(),
  type: text().notNull(),
  name: localized().notNull(),
  role: localized().notNull(),
  organisation: text(),
  appointedBy: json<string[]>(),
  composition: json<NonNullable<GovernanceBody['composition']>>(),
  projects: json<string[]>(),
  note: localized(),
  sources: sources(),
  asOf: text().notNull(),
})

export const milestones = table('milestones', {
  ...packed(),
  date: text().notNull(),
  what: localized().notNull(),
  planned: flag(),
  sources: sources(),
  asOf: text().notNull(),
})

export const topics = table('topics', {
  ...packed(),
  focusArea: text().notNull(),
  title: localized().notNull(),
  section: text().notNull(),
  sources: sources(),
  asOf: text().notNull(),
})

export const glossary = table('glossary', {
  ...packed(),
  fi: text().notNull(),
  sv: text().notNull(),
  en: text().notNull(),
  definition: localized(),
  usage: text().$type<'official-usage' | 'translation'>().notNull(),
  sources: sources(),
  asOf: text().notNull(),
})
