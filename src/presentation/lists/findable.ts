import type { Context } from '../../command.ts'
import { spanIn } from '../../domain/asked/portfolio/dateWish.ts'
import { type Lackable, lackables } from '../../domain/query/selection.ts'
import { callStatus, isOwn, projectStatus } from '../../domain/status.ts'
import type { Localized } from '../../locale.ts'
import type { Item } from '../../reply.ts'
import { cityIn } from '../cities.ts'
import {
  isUnconfirmed,
  kindsOf,
  ledItem,
  organisationItem,
  type OrganisationRow,
  projectItem,
  type ProjectRow,
} from '../records/records.ts'
import { doersAmong } from '../records/saidOf.ts'
import { callStatuses } from '../vocabulary.ts'

/** A record as a list shows it, with all that it is found by. */
export interface Findable {
  kinds: readonly string[]
  focusAreas: readonly string[]
  status?: string
  item: Item
  texts: readonly string[]
  /** Where an organisation is at home: its names and its city. */
  home?: readonly string[]
  /** Where it has a beginning and an end. */
  span?: { start?: string | null; end?: string | null }
  /** As a list of what somebody leads shows it. */
  ledItem?: Item
  /** Names of whoever leads it. */
  leads?: readonly string[]
  /** Ids of the organisations that lead it and take part. */
  ledBy?: string | null
  partners?: readonly string[]
  /** What kind of organisation leads it. */
  leadKind?: string | undefined
  leadName?: Localized | undefined
  /** Of what kinds those are that lead it and take part. */
  doerKinds?: readonly string[]
  /** Kinds of all that have to do with it, also of those who only name it. */
  linkedKinds?: () => readonly string[]
  /** Total costs in euros. */
  budget?: number | undefined
  /** What is not known of it. */
  lacks?: readonly Lackable[]
  /** Whether it is one of the programme's own projects, or an organisation that takes part in one. */
  inProgramme?: boolean
  /** Whether it counts as one of them, though no source says so. */
  isUnconfirmed?: boolean
  /** Whether it came before the programme, as its predecessor. */
  isPredecessor?: boolean
  sources: readonly string[]
  asOf: string
}

/** All calls, projects, organisations and topics. */
export async function everyRecord(context: Context): Promise<Findable[]> {
  const { store, t, today } = context
  const inAll = (...texts: readonly (Localized | null | undefined)[]) =>
    texts.flatMap((entry) => (entry ? Object.values(entry) : []))
  const calls = (await store.calls.all()).map((call): Findable => ({
    kinds: ['call'],
    focusAreas: call.focusAreas,
    status: callStatus(call, today),
    item: {
      ref: `call:${call.id}`,
      title: t(call.title),
      detail: t(callStatuses[callStatus(call, today)]),
      command: `call ${call.id}`,
    },
    span: { start: call.opens ?? call.announced, end: call.closes },
    texts: inAll(call.title, call.summary),
    sources: call.sources,
    asOf: call.asOf,
  }))
  const bodies = await store.organisations.all()
  const namesOf = new Map(bodies.map(({ id, name }) => [id, inAll(name)]))
  const bodyOf = new Map(bodies.map((body) => [body.id, body]))
  const rows = await store.projects.all()
  const partaking = new Set(rows.filter(isOwn).flatMap(({ lead, partners }) => [lead, ...partners]))
  const projects = rows.map((project): Findable => ({
    kinds: ['project'],
    focusAreas: [project.focusArea],
    item: projectItem(context, project),
    ledItem: ledItem(context, project),
    texts: [
      ...inAll(project.name, project.summary, project.openTo),
      ...(project.alsoCalled ?? []),
      project.acronym ?? '',
      ...[project.lead ?? '', ...project.partners].flatMap((id) => namesOf.get(id) ?? []),
    ],
    span: project.start || project.end ? project : spanIn(project.periodText?.en ?? ''),
    leads: namesOf.get(project.lead ?? '') ?? [],
    ledBy: project.lead,
    partners: project.partners,
    leadKind: bodyOf.get(project.lead ?? '')?.kind,
    leadName: bodyOf.get(project.lead ?? '')?.name,
    doerKinds: [project.lead ?? '', ...project.partners].flatMap((id) => bodyOf.get(id)?.kind ?? []),
    linkedKinds: () => doersAmong(bodies, project).flatMap(kindsOf),
    budget: project.totalBudgetEur ?? undefined,
    lacks: lacksOf(project),
    inProgramme: isOwn(project),
    isUnconfirmed: isUnconfirmed(project),
    isPredecessor: project.programme === 'predecessor',
    sources: project.sources,
    asOf: project.asOf,
    status: projectStatus(project, today),
  }))
  const ofBody = async (row: OrganisationRow): Promise<Findable> => {
    const home = row.city ? inAll(await cityIn(context, row.city)) : []
    return {
      kinds: ['organisation', ...kindsOf(row), ...(isHigherEducation(row.kind) ? ['higher-education'] : [])],
      focusAreas: row.focusAreas,
      inProgramme: partaking.has(row.id),
      item: organisationItem(context, row),
      texts: [...inAll(row.name, row.competences), ...home],
      // Of companies the city is seldom known.
      ...(row.kind === 'company' ? {} : { home: [...inAll(row.name), ...home] }),
      sources: row.sources,
      asOf: row.asOf,
    }
  }
  const organisations = await Promise.all(bodies.map(ofBody))
  const topics = (await store.topics.all()).map((topic): Findable => ({
    kinds: ['topic'],
    focusAreas: [topic.focusArea],
    item: { ref: `topic:${topic.id}`, title: t(topic.title), command: `focus ${topic.focusArea}` },
    texts: inAll(topic.title),
    sources: topic.sources,
    asOf: topic.asOf,
  }))
  return [...calls, ...projects, ...organisations, ...topics]
}

function lacksOf({ totalBudgetEur, start, end, lead }: ProjectRow): Lackable[] {
  const known: Record<Lackable, unknown> = { budget: totalBudgetEur, end, start, lead }
  return lackables.filter((one) => !known[one])
}

const isHigherEducation = (kind: string) => kind === 'university' || kind === 'university-of-applied-sciences'
