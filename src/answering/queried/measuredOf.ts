import type { Context } from '../../command.ts'
import type { Query } from '../../domain/query/query.ts'
import { isOnlyBy, lineOf, type Selection } from '../../domain/query/selection.ts'
import { projectStatus } from '../../domain/status.ts'
import { callTotals } from '../../presentation/counts/callTotals.ts'
import { countOf } from '../../presentation/counts/countOf.ts'
import { projectTotals } from '../../presentation/counts/projectTotals.ts'
import { words } from '../../presentation/counts/totalWords.ts'
import { inSentence } from '../../presentation/inSentence.ts'
import { byMeasure, foremostBy, foremostOf, measurable } from '../../presentation/lists/byMeasure.ts'
import { timeLeft } from '../../presentation/lists/timeLeft.ts'
import { opening } from '../../presentation/opening.ts'
import type { Subject } from '../../presentation/records/aboutRecord.ts'
import { buttons, note, type Reply, text } from '../../reply.ts'
import { projectsIn } from '../afterwards/ofList/lastListed.ts'
import { type Meant, recordsOf } from './meant.ts'

/** “Mikä on kallein hanke?”, “which of those ends first?” */
export async function foremostTold(context: Context, { ask, ...query }: Query, meant: Meant) {
  if (ask.of !== 'foremost') return undefined
  const { nth, isOfEnded } = ask
  const own = ofProgramme(query, meant)
  const all = (await recordsOf(context, own)).filter(({ kind }) => kind !== 'organisation')
  const isEnded = (one: Subject) =>
    one.kind === 'project' && projectStatus(one.row, context.today) === 'ended'
  const measured = measurable(all, ask.measured)
  const isOfCalls = measured !== ask.measured
  const inTime = measured.by === 'end' && !isOfCalls ? all.filter((one) => isEnded(one) === isOfEnded) : all
  const subjects = all.length > 2 && inTime.length > 1 ? inTime : all
  if (subjects.length < 2 || subjects.length <= nth) return undefined
  const told = await byMeasure(context, subjects, [measured], nth)
  const first = foremostBy(context, subjects, measured)
  const isSo = first.some(({ kind, row }) => `${kind}:${row.id}` === query.held)
  const said = query.held && first.length > 0 ? [text(context.t(isSo ? words.yes : words.no))] : []
  const isOfHevi = own.selection?.in === 'programme' && meant.selection?.in === undefined
  const only = isOfHevi ? [note(context.t(words.onlyOwn))] : []
  return { ...told, topic: own.topic, parts: [...said, ...told.parts, ...only] }
}

/** “Listaa tuen mukaan.” */
export async function orderTold(context: Context, { ask, ...query }: Query, meant: Meant) {
  if (ask.of !== 'order') return undefined
  const own = ofProgramme(query, meant)
  const projects = projectsOnly(await recordsOf(context, own))
  return projects.length > 1
    ? { ...(await byMeasure(context, projects, [ask.measured])), topic: own.topic }
    : undefined
}

/** “How much money altogether?”, “mikä on niiden keskikoko?” */
export async function totalTold(context: Context, query: Query, meant: Meant): Promise<Reply | undefined> {
  const { ask } = query
  if (ask.of !== 'total' && ask.of !== 'average') return undefined
  if (query.scope !== 'named' && ask.what === 'money' && context.conversation?.topic === 'command:calls')
    return callTotals(context)
  const own = ofProgramme(query, meant)
  const all = await recordsOf(context, own)
  const projects = projectsIn(ask.top ? foremostOf(context, all, ask.top) : all)
  if (projects.length < 2) return undefined
  const told = await projectTotals(context, projects, { of: ask.what, how: ask.of }, own.topic)
  const { status, led } = own.selection ?? {}
  const leaders = led?.includes(',') ? await namesOf(context, led) : undefined
  if (leaders) return opening(told, context.t(words.wholeLedBySome(leaders)))
  const city = await cityIn(context, own.selection ?? {})
  if (status && !city) return ofSomeOnly(context, told, status, projects.length)
  return city ? opening(told, context.t((city.isLed ? words.wholeLed : words.whole)(city.name))) : told
}

/** “How much money in total?” after those that run: only of these, and where all are told. */
function ofSomeOnly(context: Context, told: Reply, status: string, count: number): Reply {
  const { t } = context
  const said = opening(told, t(words.onlySome(t(countOf({ kind: 'project', status }, count)))))
  return {
    ...said,
    parts: [...said.parts, buttons({ label: t(words.allOwn), command: `ask ${t(words.askAll)}` })],
  }
}

/** “City of Espoo and City of Vantaa” */
async function namesOf({ store, t, locale }: Context, ids: string) {
  const rows = await Promise.all(ids.split(',').map((id) => store.organisations.get(id)))
  return inSentence(
    locale,
    rows.flatMap((row) => (row ? [t(row.name)] : [])),
  )
}

async function cityIn({ store, t }: Context, { led, with: partner }: Selection) {
  const row = await store.organisations.get(led ?? partner ?? '')
  return row && { name: t(row.name), isLed: led !== undefined }
}

/** “How long do the running ones still have left?”: to the end of each, from today, the one that ends first first. */
export async function leftTold(context: Context, query: Query, meant: Meant): Promise<Reply | undefined> {
  const own = ofProgramme(query, meant)
  const running = projectsIn(await recordsOf(context, own)).filter(
    (row) => projectStatus(row, context.today) === 'ongoing',
  )
  return running.length > 0 ? timeLeft(context, running, own.topic) : undefined
}

/** Of all projects the programme's own are measured. */
function ofProgramme({ scope, isOwn }: Pick<Query, 'scope' | 'isOwn'>, meant: Meant): Meant {
  const { selection } = meant
  if (selection?.kind !== 'project' || selection.in) return meant
  const { led, with: partner, focus } = selection
  const isOfAll = scope === 'named' && !meant.isNarrowed && !(led ?? partner ?? focus)
  if (!isOfAll && !isOwn) return meant
  const own = { ...selection, in: 'programme' }
  const isBare = isOnlyBy(own, 'in')
  return { ...meant, selection: own, topic: isBare ? 'command:project' : `command:${lineOf(own)}` }
}

const projectsOnly = (subjects: readonly Subject[]) => subjects.filter(({ kind }) => kind === 'project')
