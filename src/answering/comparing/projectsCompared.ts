import type { Context } from '../../command.ts'
import type { Sides } from '../../domain/asked/comparison.ts'
import { regexOf } from '../../domain/regexOf.ts'
import { lastSubject, recordOf, type Subject } from '../../presentation/aboutRecord.ts'
import { besideEachOther } from '../../presentation/besideEachOther.ts'
import type { ProjectRow } from '../../presentation/records.ts'
import type { Reply } from '../../reply.ts'
import { ofOneKind, spokenOf } from '../afterwards/lastListed.ts'
import { recordCalled } from '../named/recordCalled.ts'

/** “Jämför det med Urban Wellbeing Lab”: the last one is one of the two. */
const it = regexOf(
  String.raw`^(?:se|sitä|sen|siihen|tämä|tätä|tuota|det|den|det här|detta|it|this|that|this one|that one)$`,
  'i',
)
const them = regexOf(
  String.raw`^\W*(?:vertaa|vertaile|jämför|compare)\s+(?:niitä|näitä|noita|ne|nämä|dem|dom|de|dessa|them|these|those|the two|both|de två|båda|molempia|kahta)(?:\s+(?:två|two|kahta|keskenään|projekten|projects|hankkeita))?\W*$`,
  'i',
)

/** Two projects side by side, named or spoken of; nothing where either is something else. */
export async function projectsCompared(
  context: Context,
  question: string,
  sides: Sides | undefined,
): Promise<Reply | undefined> {
  const two = sides
    ? await Promise.all(sides.map((side) => sideIn(context, side)))
    : them.test(question)
      ? ofOneKind(await spokenOf(context))
      : []
  const [one, other, ...more] = two.flatMap((subject): ProjectRow[] =>
    subject?.kind === 'project' ? [subject.row] : [],
  )
  if (!one || !other || more.length > 0 || one.id === other.id) return undefined
  return besideEachOther(context, [one, other])
}

async function sideIn(context: Context, side: string): Promise<Subject | undefined> {
  if (it.test(side)) return lastSubject(context, '')
  const { names } = context.search
  const whole = names.namedIn(side)
  const ref =
    (whole?.rest === '' ? whole.id : undefined) ??
    (await recordCalled(context, side)) ??
    names.namedByPart(side)
  return ref?.startsWith('project:') ? recordOf(context, ref) : undefined
}
