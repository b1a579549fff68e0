import type { Answer } from '../answer.ts'
import type { Localized } from '../locale.ts'
import type { Message } from '../message.ts'
import type { Card, Call, FundingRule, GovernanceBody, Project, Value } from '../pack/schema.ts'
import type { Address, PlatformName } from '../platforms/platform.ts'
import type { Role } from '../role.ts'
import { flag, index, integer, json, primaryKey, real, table, text, time, uniqueIndex } from './dialect.ts'

/** What every record of a pack has: its place in the file, and when somebody edited it in the bot, if ever. */
const packed = () => ({ id: text().primaryKey(), position: integer().notNull(), editedAt: time() })
const sources = () => json<string[]>().notNull()
const localized = () => json<Localized>()

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
  closesText: localized(),
  status: text().$type<Call['status']>().notNull(),
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

/** A number, date or name that card texts quote, written once. */
export const values = table('quoted_values', {
  ...packed(),
  unit: text().$type<Value['unit']>().notNull(),
  value: json<Value['value']>().notNull(),
  sources: sources(),
})

export const rules = table('funding_rules', {
  ...packed(),
  scope: text().$type<FundingRule['scope']>().notNull(),
  nature: text().$type<FundingRule['nature']>().notNull(),
  euAndState: text(),
  local: text(),
  from: text().notNull(),
  until: text().notNull(),
  instruments: json<string[]>().notNull(),
  says: localized().notNull(),
  sources: sources(),
  asOf: text(),
})

export const cards = table('cards', {
  ...packed(),
  kind: text().$type<Card['kind']>().notNull(),
  title: localized().notNull(),
  text: localized().notNull(),
  sections: json<string[]>().notNull(),
  sources: sources(),
  asOf: text(),
  gives: json<Card['gives']>().notNull(),
  who: text(),
  command: text(),
  related: json<string[]>().notNull(),
})

/** One meaning and the words for it in each language; `raha*` stands for all words that begin so. */
export const concepts = table('concepts', {
  ...packed(),
  fi: json<string[]>().notNull(),
  sv: json<string[]>().notNull(),
  en: json<string[]>().notNull(),
})

/** What different people say when they mean a record or a card; `id` is its ref, such as `card:company-grants`. */
export const phrasings = table('phrasings', {
  ...packed(),
  fi: json<string[]>().notNull(),
  sv: json<string[]>().notNull(),
  en: json<string[]>().notNull(),
})

export const people = table('people', {
  id: text().primaryKey(),
  /** The language the person chose with `language`. */
  chosenLocale: text(),
  /** The language of what they last wrote, for texts that don't tell, such as “ESR?”. */
  lastLocale: text(),
})

export const conversations = table('conversations', {
  id: text().primaryKey(),
  /** The command lines that the last reply offered, by number. */
  choices: json<string[]>().notNull(),
  /** Refs of what the last reply showed as a list, in its order. */
  shown: json<string[]>().notNull(),
  /** Ref of what the last reply was about. */
  topic: text(),
  /** The last question in its person's words. */
  question: text(),
  at: time().notNull(),
})

export const questions = table(
  'questions',
  {
    id: text().primaryKey(),
    text: text().notNull(),
    locale: text().notNull(),
    outcome: text().notNull(),
    /** Refs that came nearest, best first. */
    nearest: json<string[]>().notNull(),
    /** Who wants an answer from a coordinator; empty until they ask for one. */
    askedBy: text(),
    at: time().notNull(),
  },
  (columns) => [index('questions_asked_by').on(columns.askedBy)],
)

/** Who may do what; `admin` in the configuration needs no row. */
export const roles = table(
  'roles',
  {
    person: text().notNull(),
    role: text().$type<Role>().notNull(),
    grantedBy: text().notNull(),
    at: time().notNull(),
  },
  (columns) => [primaryKey({ columns: [columns.person, columns.role] })],
)

/** Who changed what, and how it was before and after. */
export const audit = table('audit', {
  id: text().primaryKey(),
  who: text().notNull(),
  what: text().notNull(),
  subject: text().notNull(),
  before: json<unknown>(),
  after: json<unknown>(),
  at: time().notNull(),
})

/** What came in, under the platform's own id, until it is handled and a while longer. */
export const arrivals = table(
  'arrivals',
  {
    id: text().primaryKey(),
    /** Whose press of which button. */
    press: text(),
    message: json<Message>().notNull(),
    replyTo: json<Address>().notNull(),
    at: time().notNull(),
    /** How often its handling was begun. */
    attempts: integer().notNull().default(0),
    handledAt: time(),
  },
  (columns) => [
    index('arrivals_handled_at').on(columns.handledAt, columns.at),
    index('arrivals_press').on(columns.press, columns.at),
  ],
)

/** What goes out: each post to one place, and how it went. */
export const deliveries = table(
  'deliveries',
  {
    id: text().primaryKey(),
    /** What is said to whom, which version: the same thing is never queued twice. */
    key: text().notNull(),
    lane: text().$type<'answer' | 'broadcast'>().notNull(),
    platform: text().$type<PlatformName>().notNull(),
    place: text().notNull(),
    address: json<Address>().notNull(),
    answer: json<Answer>().notNull(),
    status: text().$type<'waiting' | 'sending' | 'sent' | 'failed'>().notNull(),
    /** An earlier attempt may have arrived: look before posting again. */
    doubtful: flag().notNull(),
    attempts: integer().notNull().default(0),
    dueAt: time().notNull(),
    /** After this it is not worth sending. */
    until: time().notNull(),
    receipt: text(),
    problem: text(),
    createdAt: time().notNull(),
    sentAt: time(),
  },
  (columns) => [
    uniqueIndex('deliveries_key').on(columns.key),
    index('deliveries_due').on(columns.status, columns.dueAt),
  ],
)

/** Where the bot may post. */
export const places = table('places', {
  id: text().primaryKey(),
  address: json<Address>().notNull(),
  name: text(),
  since: time().notNull(),
})

/** Workspaces that installed the bot; sealed, since it holds their tokens. */
export const installations = table('installations', {
  id: text().primaryKey(),
  sealed: text().notNull(),
  at: time().notNull(),
})

/** Words that are good once and not for long. */
export const oneTimeWords = table('one_time_words', { word: text().primaryKey(), until: time().notNull() })
