import type { Context } from '../../command.ts'
import { spanIn } from '../../domain/asked/portfolio/dateWish.ts'
import type { Grouping } from '../../domain/query/query.ts'
import { isOwn, projectStatus } from '../../domain/status.ts'
import { heading, type Item, list, note, type Part, type Reply, text } from '../../reply.ts'
import { idIn, topicOfCounts } from '../../topic.ts'
import { briefName } from '../beside/comparable.ts'
import { areaItem, isOfKind, isUnconfirmed, organisationItem, type ProjectRow } from '../records/records.ts'
import { sourcesPart } from '../sources.ts'
import { words } from './countWords.ts'
import { startedByCalls } from './startedByCalls.ts'

/** By what they are counted, which group is asked for, and whether only those count that run. */
interface Counting {
  by: Grouping
  of: 'most' | 'fewest' | 'each' | 'none'
  running: boolean
  /** Of organisations those of the kind. */
  kind?: string | undefined
  /** Only HEVi's own, not the others. */
  isOnlyOwn?: boolean
  /** 1 is the second most. */
  nth?: number | undefined
}

interface Group {
  item: Item
  own: number
  /** Of its own those whose link to HEVi is not confirmed. */
  unconfirmed: number
  running: number
  others: number
  /** What its own are called. */
  names: readonly string[]
}

/** How many projects each group has, HEVi's own first; who has most or fewest, and who has none. */
export async function countByGroup(
  context: Context,
  { by, of, running, kind, nth = 0, isOnlyOwn = false }: Counting,
): Promise<Reply> {
  const all = await groupsOf(context, by, kind)
  const groups = all.filter(
    ({ own, others }) =>
      by === 'area' || by === 'city' || by === 'year' || own + others > 0 === (of !== 'none'),
  )
  const figure = (group: Group) => (running ? group.running : group.own)
  const first = of === 'most' || of === 'fewest' ? groupsAt(groups, { of, nth, figure }) : []
  const said =
    of === 'none'
      ? noneSaid(context, groups, running)
      : of === 'each'
        ? []
        : firstSaid(context, groups, first, { of, running, nth, figure })
  const order = of === 'most' ? -1 : of === 'fewest' || of === 'none' ? 1 : 0
  const sorted = groups.toSorted(
    (one, other) => order * (figure(one) - figure(other) || one.own - other.own || one.others - other.others),
  )
  const [only] = nth > 0 && first.length === 1 ? first : []
  const topic = topicOfCounts({ by, kind, who: idIn(only?.item.ref, 'organisation', 'focus') })
  return { ...(await countsReply(context, by, said, sorted, isOnlyOwn)), topic }
}

/** The focus areas without a HEVi project, or without one that runs. */
export async function gapsTold(context: Context): Promise<Reply> {
  const groups = await groupsOf(context, 'area')
  const none = groups.filter(({ own }) => own === 0)
  const idle = groups.filter(({ own, running }) => own > 0 && running === 0)
  const { t } = context
  const said = [
    ...(none.length > 0 ? [text(t(words.noneOwn(namesOf(none))))] : []),
    ...(idle.length > 0 ? [text(t(words.noneRunning(namesOf(idle))))] : []),
    ...(none.length + idle.length === 0 ? [text(t(words.noGaps))] : []),
  ]
  return countsReply(context, 'area', said, groups)
}

async function countsReply(
  context: Context,
  by: Grouping,
  said: readonly Part[],
  groups: readonly Group[],
  isOnlyOwn = false,
): Promise<Reply> {
  const { t, store, pack } = context
  const items = groups.slice(0, most).map(({ item, others, names, ...counts }) => ({
    ...item,
    detail: [
      t(words.counts(counts, isOnlyOwn ? undefined : others)),
      ...(by === 'city' && names.length > 0 ? [`HEVi: ${names.join('; ')}`] : []),
    ].join(' – '),
  }))
  const projects = await store.projects.all()
  const own = projects.filter(isOwn)
  const isOfAll = by === 'area' || by === 'year'
  const undated =
    by === 'year' ? projects.length - groups.reduce((count, group) => count + group.own + group.others, 0) : 0
  const unnamed = by === 'area' && groups.some((group) => group.own === 0)
  const common = own.filter(({ focusArea }) => focusArea === 'coordination').length
  return {
    outcome: 'answered',
    topic: `counts:${by}`,
    parts: [
      heading(t(words.titles[by])),
      ...(isOfAll && !isOnlyOwn ? [text(t(words.total(own.length, projects.length - own.length)))] : []),
      ...said,
      list(...items),
      ...(undated > 0 ? [note(t(words.undated(undated)))] : []),
      ...(by === 'year' || unnamed ? await startedByCalls(context) : []).map((one) => note(one)),
      ...(by === 'area' && common > 0 ? [note(t(words.coordination(common)))] : []),
      ...(!isOfAll && own.some(({ leadConfirmed }) => leadConfirmed === false)
        ? [note(t(words.inferred))]
        : []),
      note(t(words.missing)),
      await sourcesPart(context, 'command:project', { sources: [pack.url], asOf: pack.asOf }),
    ],
  }
}
const most = 10

const namesOf = (groups: readonly Group[]) => groups.map(({ item }) => item.title).join('; ')

interface Ranked {
  of: 'most' | 'fewest'
  nth: number
  figure: (group: Group) => number
}

/** Those with the most, or the second or third most; none where there are not so many unlike figures, or where who comes after a tie is the last. */
function groupsAt(groups: readonly Group[], { of, nth, figure }: Ranked): readonly Group[] {
  const order = of === 'most' ? -1 : 1
  const figures = [...new Set(groups.map(figure))].toSorted((one, other) => order * (one - other))
  const those = groups.filter((group) => figure(group) === figures[nth])
  const isLast = nth === figures.length - 1 && groups.length - those.length > nth
  return nth > 0 && (isLast || (of === 'most' && figures[nth] === 0)) ? [] : those
}

function firstSaid(
  { t }: Context,
  groups: readonly Group[],
  first: readonly Group[],
  { of, running, nth, figure }: Ranked & Pick<Counting, 'running'>,
): Part[] {
  const [one] = first
  const count = one ? figure(one) : 0
  if (!one && nth > 0) return [text(t(words.noSuchPlace[nth === 1 ? 1 : 2]))]
  if (of === 'most' && count === 0 && !running && nth === 0) return mostOthers(t, groups)
  return [text(t(words.ranked(namesOf(first), count, { of, running, nth })))]
}

/** Where none has one of HEVi's own, who has most of the others. */
function mostOthers(t: Context['t'], groups: readonly Group[]): Part[] {
  const count = Math.max(0, ...groups.map(({ others }) => others))
  const names = namesOf(groups.filter(({ others }) => others === count))
  return count > 0 ? [text(t(words.mostOthers(names, count)))] : []
}

function noneSaid({ t }: Context, groups: readonly Group[], running: boolean): Part[] {
  const none = groups.filter((group) => (running ? group.running : group.own) === 0)
  if (none.length === 0) return running ? [text(t(words.noGaps))] : []
  return [text(t((running ? words.noneRunning : words.noneOwn)(namesOf(none))))]
}

async function groupsOf(context: Context, by: Grouping, kind?: string): Promise<Group[]> {
  const { store, today } = context
  const projects = await store.projects.all()
  const counted = (item: Item, rows: readonly ProjectRow[]): Group => {
    const own = rows.filter(isOwn)
    const running = own.filter((row) => projectStatus(row, today) === 'ongoing').length
    const unconfirmed = own.filter((row) => isUnconfirmed(row)).length
    const names = own.map((row) => briefName(context, { kind: 'project', row }))
    return { item, names, own: own.length, unconfirmed, running, others: rows.length - own.length }
  }
  if (by === 'area') {
    const areas = await store.focusAreas.all()
    return areas.map((area) => {
      const item = areaItem(context, area)
      return counted(
        { ...item, title: context.t(words.area(area)) },
        projects.filter(({ focusArea }) => focusArea === area.id),
      )
    })
  }
  if (by === 'year') {
    const yearOf = ({ start, periodText }: ProjectRow) =>
      (start ?? (periodText && spanIn(periodText.en).start))?.slice(0, 4)
    const years = [...new Set(projects.flatMap((row) => yearOf(row) ?? []))].toSorted().toReversed()
    return years.map((year) =>
      counted(
        { title: year, command: `find kind:project starts:${year}` },
        projects.filter((row) => yearOf(row) === year),
      ),
    )
  }
  const bodies = (await store.organisations.all()).filter((body) =>
    by === 'city' ? body.kind === 'city' : !kind || isOfKind(body, kind),
  )
  return bodies.map((body) =>
    counted(
      organisationItem(context, body),
      projects.filter(
        ({ lead, partners }) => lead === body.id || (by === 'partner' && partners.includes(body.id)),
      ),
    ),
  )
}
