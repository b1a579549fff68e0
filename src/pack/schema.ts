import { z } from 'zod'

import { expectedKinds } from '../domain/asked/expected.ts'
import { aspects } from '../domain/aspects/aspects.ts'
import { focusArea, focusNumber, id, line, localized } from './fields.ts'
import { localitySchema } from './localities.ts'
import { matchingSchemas } from './matching.ts'
import { shortAnswerSchema } from './shortAnswers.ts'

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day like 2027-12-31')
  .refine(isRealDay, 'is not a real day')
const partialDay = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a day, month or year')
  .refine((value) => value.length < 10 || isRealDay(value), 'is not a real day')
/** The usual one first. */
const words = z.array(line).min(1)
/** A name nobody translates stays as it is in the languages that lack it. */
const name = z
  .object({ fi: line, sv: line.optional(), en: line.optional() })
  .transform(({ fi, sv, en }) => ({ fi, sv: sv ?? fi, en: en ?? fi }))
const sectionId = z.string().regex(/^(\d(\.[\dS])?|A1(\.\d)?)$/, 'is not a section like 4.2 or A1.3')
const source = z
  .string()
  .regex(/^(https?:\/\/\S+|agreement#\S+)$/, 'is neither an address nor a section like agreement#5')
const sourced = { sources: z.array(source).min(1), asOf: day }
const method = z.enum(['testbeds-and-innovative-procurement', 'rdi-hubs', 'incubators-and-business-services'])
const instrument = z.string()
export const packSchema = z.object({
  id,
  name: localized,
  agreement: localized,
  signed: day,
  ends: day,
  url: z.url(),
  asOf: day,
})

export const recordSchemas = {
  sections: z.object({ id: sectionId, title: localized }),
  'focus-areas': z.object({
    id: focusArea,
    name: localized,
    idea: localized,
    sources: z.array(source).min(1),
  }),
  organisations: z.object({
    id,
    name,
    alsoCalled: words.optional(),
    kind: z.enum([
      'city',
      'university',
      'university-of-applied-sciences',
      'research-institute',
      'company',
      'city-company',
      'cluster-or-network',
      'public-authority',
      'vocational-institution',
      'other',
    ]),
    businessId: z
      .string()
      .refine(isBusinessId, 'is not a Finnish business id with a right check digit')
      .optional(),
    city: line.optional(),
    website: z.url().optional(),
    competences: localized,
    focusAreas: z.array(focusNumber).min(1),
    ...sourced,
  }),
  projects: z.object({
    id,
    name,
    acronym: line.optional(),
    formerName: line.optional(),
    alsoCalled: words.optional(),
    summary: localized,
    focusArea: z.union([focusNumber, z.literal('coordination')]),
    methods: z.array(method).min(1),
    lead: id.optional(),
    partners: z.array(id),
    partnerRoles: z
      .record(id, z.enum(['implementer', 'cooperation', 'funder', 'coordinator', 'candidate-lead']))
      .optional(),
    start: partialDay.optional(),
    end: partialDay.optional(),
    periodText: localized.optional(),
    status: z.enum(['planned', 'ongoing', 'ended']),
    programme: z.enum(['HEVi', 'related', 'predecessor']),
    programmeConfirmed: z.boolean().optional(),
    leadConfirmed: z.boolean().optional(),
    totalBudgetEur: z.number().positive().optional(),
    budgetApproximate: z.boolean().optional(),
    euFundingEur: z.number().positive().optional(),
    euFundingNote: localized.optional(),
    grantEur: z.number().positive().optional(),
    subProjectBudgets: z
      .array(
        z.object({
          organisation: id,
          year: z.number().int().optional(),
          budgetEur: z.number().positive(),
          supportEur: z.number().positive().optional(),
          note: localized,
        }),
      )
      .optional(),
    euRecord: z
      .object({
        totalEur: z.number().positive(),
        euEur: z.number().positive(),
        rate: z.number(),
        note: localized,
      })
      .optional(),
    instrument: instrument.optional(),
    funding: localized.optional(),
    fundingAuthority: id.optional(),
    url: z.url().optional(),
    openTo: localized.optional(),
    note: localized.optional(),
    ...sourced,
  }),
  calls: z.object({
    id,
    title: localized,
    summary: localized,
    focusAreas: z.array(focusNumber),
    instrument,
    authority: id,
    announced: day.optional(),
    opens: day.optional(),
    closes: day.optional(),
    closesText: localized.optional(),
    status: z.enum(['upcoming', 'open', 'closed']),
    budgetEur: z.number().positive().optional(),
    minShareOwn: z.number().min(0).max(1).optional(),
    whoCanApply: localized,
    scope: z.literal('coordination').optional(),
    specificObjectives: z.array(line).optional(),
    applicationsReceived: z.number().int().optional(),
    projectsStarted: z.number().int().optional(),
    url: z.url(),
    note: localized.optional(),
    ...sourced,
  }),
  instruments: z.object({
    id,
    kind: z.enum(['rule', 'programme']).optional(),
    abbreviation: localized.optional(),
    name: localized,
    agreementSays: localized,
    facts: localized.optional(),
    sections: z.array(sectionId),
    ...sourced,
  }),
  governance: z.object({
    id,
    type: line,
    name: localized,
    role: localized,
    organisation: id.optional(),
    appointedBy: z.array(id).optional(),
    composition: z.array(z.object({ organisation: id, roleTitle: localized })).optional(),
    projects: z.array(id).optional(),
    note: localized.optional(),
    ...sourced,
  }),
  milestones: z.object({ id, date: day, what: localized, planned: z.boolean().optional(), ...sourced }),
  topics: z.object({ id, focusArea: focusNumber, title: localized, section: sectionId, ...sourced }),
  glossary: z.object({
    id,
    fi: line,
    sv: line,
    en: line,
    definition: localized.optional(),
    usage: z.enum(['official-usage', 'translation']),
    ...sourced,
  }),
  values: z.object({
    id,
    unit: z.enum(['date', 'year', 'years', 'percent', 'euros', 'count', 'name']),
    value: z.union([z.string(), z.number(), localized]),
    sources: z.array(source).min(1),
  }),
  rules: z.object({
    id,
    scope: z.enum(['agreement', 'project', 'network']),
    nature: z.enum(['indicative', 'maximum', 'not-given']),
    euAndState: id.optional(),
    local: id.optional(),
    from: day,
    until: day,
    instruments: z.array(instrument).min(1),
    says: localized,
    sources: z.array(source).min(1),
    asOf: day.optional(),
  }),
  cards: z.object({
    id,
    kind: z.enum(['fact', 'gap']),
    title: localized,
    text: localized,
    sections: z.array(sectionId).default([]),
    sources: z.array(source).default([]),
    asOf: day.optional(),
    gives: z.array(z.enum([...expectedKinds, ...aspects])).default([]),
    who: id.optional(),
    command: line.optional(),
    related: z.array(id).default([]),
  }),
  'short-answers': shortAnswerSchema,
  concepts: z.object({ id, fi: z.array(line), sv: z.array(line), en: z.array(line) }),
  localities: localitySchema,
  mentions: z.object({ id, fi: words, sv: words, en: words, sections: z.array(line) }),
  ...matchingSchemas,
  phrasings: z.object({ ref: line, fi: z.array(line), sv: z.array(line), en: z.array(line) }),
} as const

export type RecordKind = keyof typeof recordSchemas
type PackRecord<Kind extends RecordKind> = z.infer<(typeof recordSchemas)[Kind]>
export type Pack = z.infer<typeof packSchema> & { records: { [Kind in RecordKind]: PackRecord<Kind>[] } }

export type Organisation = PackRecord<'organisations'>
export type Project = PackRecord<'projects'>
export type Call = PackRecord<'calls'>
export type GovernanceBody = PackRecord<'governance'>
export type Value = PackRecord<'values'>
export type FundingRule = PackRecord<'rules'>
export type Card = PackRecord<'cards'>
export type CapabilityRecord = PackRecord<'capabilities'>
export type RecordFacets = PackRecord<'facets'>

function isRealDay(value: string) {
  const instant = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value)
}

/** Finnish Patent and Registration Office's check digit: weights 7 9 10 5 8 4 2, modulo 11, remainder 1 is never given out. */
function isBusinessId(value: string) {
  const [, digits = '', check] = /^(\d{7})-(\d)$/.exec(value) ?? []
  const remainder =
    [7, 9, 10, 5, 8, 4, 2].reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11
  return digits !== '' && remainder !== 1 && Number(check) === (11 - remainder) % 11
}
