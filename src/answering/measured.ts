import type { Context } from '../command.ts'
import {
  asksOfLasting,
  besideMeasure,
  type Measured,
  measuredIn,
  measuresAlone,
  sidesOf,
} from '../domain/asked/measured.ts'
import { orderSaid } from '../domain/asked/orderSaid.ts'
import { ordinalsIn } from '../domain/asked/ordinals.ts'
import { isRecordRef } from '../domain/recordFact/kinds.ts'
import { projectStatus } from '../domain/status.ts'
import { recordOf, type Subject } from '../presentation/aboutRecord.ts'
import { byMeasure } from '../presentation/byMeasure.ts'
import type { Reply } from '../reply.ts'
import { lastListed, ofOneKind } from './lastListed.ts'
import { ofTheirKind } from './ofTheirKind.ts'

/** “Which one is bigger?”, “kumpi päättyy ensin, KauKo vai Haastemoottori?”: of each its figure, the first in order first. */
export async function measured(context: Context, question: string): Promise<Reply | undefined> {
  const order = orderSaid(question)
  if (order) return ordered(context, order)
  const measure = measuredIn(question)
  if (!measure) return extremes(context, question)
  const compared = await comparable(context, question)
  if (!compared || compared.length < 2) return undefined
  const lasting = asksOfLasting(question, measure) ? compared.filter((one) => isLasting(context, one)) : []
  return byMeasure(context, compared.length > 2 && lasting.length > 1 ? lasting : compared, [measure])
}

/** “Listaa tuen mukaan”: those last listed, or the programme's own. */
async function ordered(context: Context, measure: Measured): Promise<Reply> {
  const listed = ofOneKind(await lastListed(context))
  if (listed[0]?.kind === 'project') return byMeasure(context, listed, [measure])
  const all = (await context.store.projects.all()).filter(({ programme }) => programme === 'HEVi')
  const own = all.map((row): Subject => ({ kind: 'project', row }))
  return { ...(await byMeasure(context, own, [measure])), topic: 'command:project' }
}

/** “The biggest? And the smallest?” of those last listed. */
async function extremes(context: Context, question: string): Promise<Reply | undefined> {
  const measures = measuresAlone(question)
  const subjects = measures.length > 0 ? ofOneKind(await lastListed(context)) : []
  return subjects.some(({ kind }) => kind !== 'organisation')
    ? byMeasure(context, subjects, measures)
    : undefined
}

/** Those named or last shown, where they are of one kind; or all that are asked for. */
async function comparable(context: Context, question: string): Promise<readonly Subject[] | undefined> {
  if (!sidesOf(question) && besideMeasure(question) === '' && !lastTwo(context.conversation)) {
    const listed = ofOneKind(await lastListed(context))
    const isOfHevi = (await ofTheirKind(context, question, 'dearest'))?.topic === 'command:project'
    const [first] = listed
    if (first && first.kind !== 'organisation' && !(isOfHevi && /hevi/iu.test(question))) return listed
  }
  const refs = refsIn(context, question)
  const found = await Promise.all((refs ?? []).map((ref) => recordOf(context, ref)))
  const subjects = found.filter((one) => one !== undefined && one.kind !== 'organisation') as Subject[]
  const named = ofOneKind(subjects)
  return named.length > 1 ? named : ofAll(context, question)
}

const isLasting = ({ today }: Context, { kind, row }: Subject) =>
  kind !== 'project' || projectStatus(row, today) !== 'ended'

/** “Which project ends first?” of all the programme's. */
const ofAll = async (context: Context, question: string) =>
  besideMeasure(question) === '' && !sidesOf(question)
    ? (await ofTheirKind(context, question, 'dearest'))?.subjects
    : undefined

/** The two that are named, or those last shown. */
function refsIn({ conversation, search }: Context, question: string): readonly string[] | undefined {
  const shown = (conversation?.shown ?? []).map((line) => line.replace(' ', ':'))
  const sides = sidesOf(question)
  if (!sides && besideMeasure(question) !== '') return undefined
  if (!sides) return lastTwo(conversation) ?? (shown.length > 1 ? shown : undefined)
  const named = sides.map((side) => {
    const [nth] = ordinalsIn(side)
    const whole = search.names.namedIn(side)?.id ?? search.names.namedByPart(besideMeasure(side))
    return whole ?? (nth === undefined ? undefined : shown[nth])
  })
  return named.every((ref) => ref !== undefined) && named[0] !== named[1] ? named : undefined
}

/** Those told one after the other. */
const lastTwo = (conversation: Context['conversation']) =>
  conversation?.topic && isRecordRef(conversation.earlier) && isRecordRef(conversation.topic)
    ? [conversation.earlier!, conversation.topic]
    : undefined
