import type { Context } from '../../command.ts'
import { contactAsked } from '../../domain/asked/bodies/contactAsked.ts'
import type { LeaningAsk } from '../../domain/leaning/asks.ts'
import { factFor } from '../../domain/leaning/factsFor.ts'
import type { Measured } from '../../domain/query/query.ts'
import { lineOf, selectionOf } from '../../domain/query/selection.ts'
import { sensesIn } from '../../domain/query/tagged.ts'
import { callTotals } from '../../presentation/counts/callTotals.ts'
import { projectTotals } from '../../presentation/counts/projectTotals.ts'
import { byMeasure, measurable } from '../../presentation/lists/byMeasure.ts'
import type { Subject } from '../../presentation/records/aboutRecord.ts'
import { notKept } from '../../presentation/records/contact.ts'
import { type Reply, text } from '../../reply.ts'
import { sameTopic } from '../../topic.ts'
import { projectsIn } from '../afterwards/ofList/lastListed.ts'
import { noMore, shownBefore } from '../afterwards/ofList/listAgain.ts'
import { toldOfEach } from '../afterwards/ofList/ofEach.ts'
import { stateTold } from '../comparing/stateOfSome.ts'
import { doersIn } from '../queried/doersOfThem.ts'
import { whichOfThem } from '../queried/ofAnother.ts'
import { queried } from '../queried/queried.ts'
import { bodyKindOf, kindAsked } from './bodyKinds.ts'
import { ofBodies } from './ofBodies.ts'
import { lineOfCalls } from './ofCalls.ts'
import { ofOne } from './ofOne.ts'

/** What is asked of several records that were shown; nothing where they have nothing of the kind. */
export async function ofSeveral(
  context: Context,
  listed: readonly Subject[],
  ask: LeaningAsk,
  question: string,
): Promise<Reply | undefined> {
  if (ask === 'all') return shownBefore(context)
  if (ask === 'more') return nextPage(context) ?? noMore(context)
  if (ask === 'count') return counted(context)
  const line = listed.every(({ kind }) => kind === 'call') ? lineOfCalls[ask] : undefined
  if (line) return context.run(line)
  const subjects = telling(listed, ask)
  const [one, ...others] = subjects
  if (!one) return undefined
  if (others.length === 0) return ofOne(context, one, ask, question)
  const { topic } = context.conversation ?? {}
  const projects = projectsIn(subjects)
  const bodies = subjects.flatMap((some) => (some.kind === 'organisation' ? [some.row] : []))
  if (bodies.length > 0 && !ofBodiesThemselves.has(ask)) return ofBodies(context, bodies, ask, question)
  const measured = measures[ask]
  if (measured) return byMeasure(context, subjects, [measurable(subjects, measured)])
  if (ask === 'running' || ask === 'ended' || ask === 'hevi') return ofState(context, projects, ask)
  if (kindAsked(ask))
    return projects.length > 0 ? doersIn(context, projects, bodyKindOf(ask, question)) : undefined
  if (ask === 'sum')
    return projects.length > 0
      ? projectTotals(context, projects, { of: sumOf(question), how: 'total' }, topic ?? undefined)
      : callTotals(context)
  const fact = factFor(ask, one.kind)
  if (ask === 'for-us' || ask === 'own-share') return undefined
  const told = fact && (await toldOfEach(context, subjects, [fact]))
  return told && contactAsked(question)?.direct
    ? { ...told, outcome: 'unknown', parts: [text(context.t(notKept)), ...told.parts] }
    : told
}

/** “Summera stödet.” */
const sumOf = (question: string) => (sensesIn(question).has('support') ? 'support' : 'money')

/** What organisations have themselves; who is in most projects is the biggest. */
const ofBodiesThemselves: ReadonlySet<LeaningAsk> = new Set(['place', 'area', 'biggest', 'smallest'])

const measures: Partial<Record<LeaningAsk, Measured>> = {
  biggest: { by: 'budget', isMore: true },
  smallest: { by: 'budget', isMore: false },
  newest: { by: 'start', isMore: true },
  oldest: { by: 'start', isMore: false },
}

/** Those of a mixed list that have what is asked for: projects before calls, and these before bodies. */
const telling = (listed: readonly Subject[], ask: LeaningAsk): readonly Subject[] =>
  (['project', 'call', 'organisation'] as const)
    .map((kind) => listed.filter((one) => one.kind === kind))
    .find((some) => some[0] !== undefined && isTold(ask, some[0].kind)) ?? []

/** What organisations do not have is told of their projects. */
const isTold = (ask: LeaningAsk, kind: Subject['kind']) =>
  kind === 'organisation' || factFor(ask, kind) !== undefined || ask === 'sum' || kindAsked(ask)

const nextPage = ({ conversation, run }: Context) => {
  const next = conversation?.choices.findLast((line) => / from:\d/u.test(line))
  return next === undefined ? undefined : run(next)
}

/** A list's heading counts what was chosen; what fits somebody has none. */
async function counted(context: Context): Promise<Reply | undefined> {
  const { topic, shown = [] } = context.conversation ?? {}
  return topic && selectionOf(topic)
    ? shownBefore(context)
    : {
        outcome: 'answered',
        topic: sameTopic(context),
        parts: [text(context.t(words.count(shown.length)))],
      }
}

const words = {
  count: (count: number) => ({
    fi: `Listallani niitä on ${count}.`,
    sv: `På min lista finns ${count}.`,
    en: `There are ${count} on my list.`,
  }),
}

const states = { running: 'ongoing', ended: 'ended', hevi: 'confirmed' } as const

/** The list narrowed, where it is one that can be; else which of them are so. */
async function ofState(
  context: Context,
  projects: Parameters<typeof stateTold>[1],
  ask: keyof typeof states,
): Promise<Reply | undefined> {
  const selection = selectionOf(context.conversation?.topic ?? '')
  if (selection?.kind === 'call') return context.run('calls')
  if (projects.length === 0) return undefined
  if (selection?.kind !== 'project') return stateTold(context, projects, states[ask])
  if (ask !== 'hevi') return queried(context, context.t(whichOfThem[ask]))
  const own = await context.run(lineOf({ ...selection, in: 'programme' }))
  return own.outcome === 'answered' ? own : stateTold(context, projects, states.hevi)
}
