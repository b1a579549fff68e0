import type { Context } from '../../command.ts'
import { dateFilters } from '../../domain/asked/portfolio/dateWish.ts'
import type { Query } from '../../domain/query/query.ts'
import {
  fieldsOf,
  isByAbsence,
  isOnlyBy,
  lineOf,
  type Selection,
  selectionOf,
} from '../../domain/query/selection.ts'
import type { Subject } from '../../presentation/records/aboutRecord.ts'
import { bodyIn, countsIn, isOf, isRecordRef, type Topic } from '../../topic.ts'
import { ofOneKind, spokenOf } from '../afterwards/ofList/lastListed.ts'
import { isOfAllProjects } from './ofAllProjects.ts'
import { recordsChosen } from './recordsChosen.ts'

/** The records that a query is about. */
export interface Meant {
  /** What they were chosen by; nothing where they are just those that were shown. */
  selection?: Selection
  /** The topic of a reply about them. */
  topic: Topic
  /** Whether they are part of what was listed before. */
  isNarrowed: boolean
}

/** Which records a query means: all of a kind, those just listed, or those but of another; nothing where it speaks of none. */
export async function meantBy(context: Context, query: Query): Promise<Meant | undefined> {
  const { conversation } = context
  const topic = conversation?.topic ?? ''
  const { scope, selection } = query
  // “How many of them” after one of a list was shown.
  // An offer that was not taken leaves the list before it.
  const isBeside = topic === '' || isOf(topic, 'project')
  const earlier = isBeside ? selectionOf(conversation?.earlier ?? '') : undefined
  const isOfEarlier =
    earlier?.kind === 'project' && (scope === 'them' || (query.carriesOn && !isListed(query)))
  const last = isOfEarlier
    ? earlier
    : (selectionOf(topic) ?? (scope === 'them' ? (countedOf(topic) ?? ofBody(topic, query)) : undefined))
  const isOfRecord = isRecordRef(topic) && !last
  if (isOfRecord && (isOrganisation(selection.kind) || (scope === 'them' && isListed(query))))
    return undefined
  if (last && isOtherKind(query) && (isOf(topic, 'focus') || isOfLast(query, last)))
    return ofAll(ofOtherKind(last, selection, await citiesOf(context)))
  const isOfOtherLead = last !== undefined && asksOfOtherLead(query, last)
  if (scope === 'named' && !narrows(query, last) && !isOfOtherDoers(query, last) && !isOfOtherLead)
    return ofAll({ kind: 'project', ...selection })
  if (last && last.kind !== 'project' && !isOfAnyKind(query)) return undefined
  if (last) {
    const isOther =
      ((scope === 'open' || isOfOtherLead) && (!isPart(query) || countsOfOther(query, last))) ||
      isOfOtherTheme(query, last)
    const line = isOther ? otherwise(last, query) : within(last, query)
    return { selection: line, topic: `command:${lineOf(line)}`, isNarrowed: true }
  }
  if ((selection.ends ?? selection.starts) !== undefined && isOnlyBy(selection, 'ends', 'starts', 'status'))
    return ofAll({ kind: 'project', ...selection })
  if (fieldsOf(selection).length > 0)
    return isOfProjects(query, topic) ? ofAll({ kind: 'project', ...selection }) : undefined
  if (isOfAllProjects(query, conversation ?? {}))
    return ofAll({ kind: 'project', ...(topic === '' ? {} : { in: 'programme' }) })
  return { topic: topic && isOf(topic, 'command') ? topic : 'comparison', isNarrowed: true }
}

/** “Which ones does Aalto lead?”, though none were spoken of. */
const isOfProjects = ({ scope, selection }: Query, topic: string) =>
  scope === 'them' &&
  (selection.kind === 'project' || (topic === '' && (selection.led ?? selection.with) !== undefined))

/** After projects were counted “those” are the programme's own, or those of whom was told of. */
function countedOf(topic: string): Selection | undefined {
  const { by, who } = countsIn(topic) ?? {}
  if (!by || by === 'share') return undefined
  return { kind: 'project', in: 'programme', ...(who ? { [whose[by] ?? 'led']: who } : {}) }
}

const whose: Readonly<Record<string, keyof Selection>> = { partner: 'with', area: 'focus' }

/** “Which of these ends last?” after the card of an organisation: of the projects on it. */
function ofBody(topic: string, { ask }: Query): Selection | undefined {
  const body = bodyIn(topic)
  return body && ['foremost', 'order', 'left'].includes(ask.of) ? { kind: 'project', with: body } : undefined
}

const isOrganisation = (kind: string | undefined) =>
  kind !== undefined && kind !== 'project' && kind !== 'call'

/** What other records than projects can be chosen by. */
const isOfAnyKind = ({ selection, city }: Query) =>
  isOnlyBy(selection, 'focus', 'place', 'words', 'in', ...(city ? (['with'] as const) : []))

const isListed = ({ ask }: Query) => ask.of === 'list' || ask.of === 'count'

/** “And companies?”, “the companies only”; after organisations “how many of them are companies?”, “which company?” */
const isOfLast = ({ carriesOn, isOnly, isAll, scope, selection }: Query, { kind }: Selection) =>
  carriesOn ||
  isOnly ||
  (isOrganisation(kind) &&
    isOrganisation(selection.kind) &&
    (scope === 'them' || (!isAll && (kind === 'organisation' || kind === selection.kind))))

/** “Entä yritykset?”, “and ended projects?” */
const isOtherKind = ({ selection, ask }: Query) =>
  (ask.of === 'list' || (ask.of === 'count' && isOrganisation(selection.kind))) &&
  selection.kind !== undefined &&
  isOnlyBy(selection, 'in', 'status')

const citiesOf = async ({ store }: Context) =>
  new Set((await store.organisations.all()).flatMap(({ kind, id }) => (kind === 'city' ? [id] : [])))

/** Organisations are of an area, a theme or a place, not of those that lead or are in projects. */
function ofOtherKind(last: Selection, selection: Selection, cities: ReadonlySet<string>): Selection {
  if (!isOrganisation(selection.kind)) return { ...last, status: undefined, ...selection }
  const { kind, focus, words, place, in: within, ...others } = last
  const city = [others.with, others.led].find((id) => id !== undefined && cities.has(id))
  return {
    kind,
    focus,
    words,
    place: place ?? city,
    ...(kind === 'project' ? {} : { in: within }),
    ...selection,
  }
}

const ofAll = (selection: Selection): Meant => ({
  selection,
  topic: `command:${lineOf(selection)}`,
  isNarrowed: false,
})

/** “Only those in Espoo”, “and without Helsinki”; a question of the whole list. */
const isPart = ({ carriesOn, isOnly, isOne, selection }: Query) =>
  !carriesOn || isOnly || isOne || isByAbsence(selection)

/** “Hur många har Helsingfors?” after those that somebody else leads. */
const countsOfOther = ({ ask, isOnly, selection }: Query, last: Selection) =>
  ask.of === 'count' &&
  !isOnly &&
  (selection.with ?? selection.led) !== undefined &&
  (last.with ?? last.led) !== undefined

/** “And led by cities?” after projects of some other choice. */
const isOfOtherDoers = ({ carriesOn, ask, selection }: Query, last: Selection | undefined) =>
  carriesOn &&
  ask.of === 'list' &&
  last?.kind === 'project' &&
  (selection.leadkind ?? selection.withkind) !== undefined &&
  isOnlyBy(selection, 'leadkind', 'withkind')

/** “And led by Vantaa?” after the projects on a theme: of that theme. */
const asksOfOtherLead = ({ carriesOn, isOnly, ask, selection }: Query, last: Selection) =>
  (carriesOn || isOnly) &&
  ask.of === 'list' &&
  last.kind === 'project' &&
  (last.words ?? last.focus) !== undefined &&
  selection.kind === undefined &&
  selection.led !== undefined &&
  isOnlyBy(selection, 'led')

/** After a list of somebody's projects, “which projects are running?” asks of those. */
const narrows = ({ selection, isAll, isOwn, ask }: Query, last: Selection | undefined) =>
  last?.kind === 'project' &&
  !isAll &&
  !isOwn &&
  ask.of === 'list' &&
  selection.status !== undefined &&
  isOnlyBy(selection, 'status') &&
  !isOnlyBy(last, 'status', 'in')

/** Those of the list that are also so. */
function within(last: Selection, { selection, city, ask, isOwn, scope }: Query): Selection {
  const dated = scope === 'them' ? selection : ofOtherYear(last, selection)
  const chosen = isOwn ? { ...dated, in: 'programme' } : dated
  const isThere = city && ask.of === 'list' && !last.led && !last.with
  if (isThere) return { ...last, ...chosen, with: undefined, place: city }
  const isDated = chosen.ends ?? chosen.starts ?? chosen.during
  const isSaid = last.words?.toLowerCase().includes(chosen.words?.toLowerCase() ?? '')
  return {
    ...last,
    ...(isDated ? { status: undefined } : {}),
    ...chosen,
    ...(isOneOf(last.led, chosen.with) ? { led: chosen.with, with: last.with } : {}),
    ...(last.with && chosen.with ? { with: bothOf(last.with, chosen.with) } : {}),
    ...(chosen.with !== undefined && chosen.with === last.led && !chosen.led ? { with: last.with } : {}),
    ...(chosen.led !== undefined && chosen.led === last.with ? { with: undefined } : {}),
    ...ofSize(chosen),
    ...(last.words && chosen.words ? { words: isSaid ? last.words : `${last.words} ${chosen.words}` } : {}),
  }
}

/** “How many of them are Espoo's?” after those that Espoo or Vantaa leads. */
const isOneOf = (several: string | undefined, one: string | undefined) =>
  one !== undefined && several?.includes(',') === true && several.split(',').includes(one)

const bothOf = (one: string, other: string) => (one.split(',').includes(other) ? one : `${one},${other}`)

/** Another size takes the place of both bounds. */
const ofSize = ({ over, under }: Selection): Selection =>
  over === undefined && under === undefined ? {} : { over, under }

/** The same list, of another: “and Espoo?”, “and focus area 2?” */
function otherwise(last: Selection, { selection, city, isOwn }: Query): Selection {
  const dated = ofOtherYear(last, selection)
  const chosen = isOwn ? { ...dated, in: 'programme' } : dated
  const { led, with: partner, place, ...others } = last
  const who = chosen.with ?? chosen.led
  if (who === undefined)
    return { ...(chosen.place ? others : last), ...ofTheme(chosen), ...chosen, ...ofSize(chosen) }
  if (place && last.kind !== 'project') return { ...others, place: who }
  if (city && led === undefined && partner === undefined) return { ...others, place: city }
  // Whose role is not said has the role of whom it stands for.
  if (chosen.led !== undefined && chosen.with !== undefined) return { ...others, ...chosen }
  const isLed = chosen.led !== undefined || (led !== undefined && partner === undefined)
  return { ...others, ...chosen, led: undefined, with: undefined, [isLed ? 'led' : 'with']: who }
}

/** “And in 2025?” after those that began in 2023: those that began then. */
function ofOtherYear(last: Selection, chosen: Selection): Selection {
  const years = chosen.ends ?? chosen.starts ?? chosen.during
  if (years === undefined) return chosen
  const same = chosen.during === undefined ? undefined : dateFilters.find((filter) => last[filter])
  const rest = { ...chosen, ends: undefined, starts: undefined, during: undefined }
  return same ? { ...rest, [same]: years } : { ...rest, ...chosen }
}

/** Another theme or focus area takes the place of both. */
const ofTheme = ({ focus, words }: Selection): Selection =>
  focus === undefined && words === undefined ? {} : { focus: undefined, words: undefined }

/** “And which of them on health?” after those on recycling: of what these were chosen from. */
const isOfOtherTheme = ({ carriesOn, scope, selection }: Query, last: Selection) =>
  carriesOn &&
  scope === 'them' &&
  isOnlyBy(selection, 'focus', 'words') &&
  (selection.focus ?? selection.words) !== undefined &&
  (last.focus ?? last.words) !== undefined

/** The records themselves. */
export async function recordsOf(context: Context, { selection }: Meant): Promise<readonly Subject[]> {
  return selection ? recordsChosen(context, selection) : ofOneKind(await spokenOf(context))
}
