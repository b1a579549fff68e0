import type { Context } from '../../command.ts'
import { callMeant } from '../../domain/asked/calls/callMeant.ts'
import { ordinalsIn } from '../../domain/asked/ordinals.ts'
import { saidBeside } from '../../domain/query/besideNames.ts'
import { besideQuery } from '../../domain/query/measureSaid.ts'
import { selectionOf } from '../../domain/query/selection.ts'
import { regexOf } from '../../domain/regexOf.ts'
import { type Comparable, comparableAt } from '../../presentation/beside/comparable.ts'
import { lastSubject, recordOf } from '../../presentation/records/aboutRecord.ts'
import { isRecordRef } from '../../topic.ts'
import { callWithNumber } from '../facts/callOf.ts'
import { organisationCalled } from '../named/organisationCalled.ts'
import { recordCalled } from '../named/recordCalled.ts'

/** “Jämför det med Urban Wellbeing Lab”: the last one is one of the two. */
const it = regexOf(
  String.raw`^(?:se|sitä|sen|siihen|tämä|tätä|tuota|det|den|det här|detta|it|this|that|this one|that one)$`,
  'i',
)

/** The record or focus area that one side of a comparison names, and nothing else. */
export async function sideCalled(context: Context, side: string): Promise<Comparable | undefined> {
  if (it.test(side)) return (await lastSubject(context, '')) ?? ownerOfList(context)
  const [area, ...more] = areasSaid(side)
  if (area && more.length === 0 && saidBeside(side, []).gaps.length === 0)
    return comparableAt(context, `focus ${area}`)
  return (await callSaid(context, side)) ?? (await recordSaid(context, side)) ?? nthShown(context, side)
}

/** Whose projects were listed. */
async function ownerOfList(context: Context): Promise<Comparable | undefined> {
  const { led, with: partner } = selectionOf(context.conversation?.topic ?? '') ?? {}
  const row = await context.store.organisations.get(led ?? partner ?? '')
  return row && { kind: 'organisation', row }
}

/** “The third call”, and nothing else. */
async function callSaid(context: Context, side: string): Promise<Comparable | undefined> {
  const meant = callMeant(side)
  if (!meant || saidBeside(meant.rest, []).gaps.length > 0) return undefined
  const row = await callWithNumber(context, meant.number)
  return row && { kind: 'call', row }
}

async function recordSaid(context: Context, side: string): Promise<Comparable | undefined> {
  const { names } = context.search
  const whole = names.namedIn(side)
  const ref =
    (whole?.rest === '' ? whole.id : undefined) ??
    (await recordCalled(context, side)) ??
    names.namedByPart(side) ??
    names.namedByPart(besideQuery(side) || side) ??
    withoutEnding(names, side)
  if (ref && isRecordRef(ref)) return recordOf(context, ref)
  // “VTT:hen”.
  const row =
    (await organisationCalled(context, side)) ??
    (await organisationCalled(context, side.replace(/:\p{L}+$/u, '')))
  return row && { kind: 'organisation', row }
}

/** “Urban Wellbeing Labista”: a short foreign word takes a Finnish ending that its name does not show. */
function withoutEnding({ namedIn }: Context['search']['names'], side: string): string | undefined {
  const stem = side.replace(ending, '')
  const found = stem === side || !stem.includes(' ') ? undefined : namedIn(stem)
  return found?.rest === '' ? found.id : undefined
}
const ending = regexOf(String.raw`(?<=\p{L}{3})i(?:n|a|in|ssa|sta|lla|lta|lle)$`, 'i')

/** “The third” of those that were listed. */
async function nthShown(context: Context, side: string): Promise<Comparable | undefined> {
  const [nth, ...others] = ordinalsIn(side)
  const line = nth === undefined || others.length > 0 ? undefined : context.conversation?.shown[nth]
  const isNone = saidBeside(side, []).gaps.length > 0
  return line && !isNone ? comparableAt(context, line) : undefined
}

const byName = ['area1', 'area2', 'area3', 'area4'] as const
const byNumber = ['n1', 'n2', 'n3', 'n4'] as const

/** The focus areas that a text names, by number or by what they are about, as they stand. */
export function areasSaid(text: string): readonly string[] {
  const { spans, has } = saidBeside(text, [])
  const isOfAreas = has('area')
  const said = spans.flatMap(({ senses }) => {
    const at = byName.findIndex(
      (name, nth) => senses.includes(name) || (isOfAreas && senses.includes(byNumber[nth] ?? name)),
    )
    return at < 0 ? [] : [String(at + 1)]
  })
  return [...new Set(said)]
}
