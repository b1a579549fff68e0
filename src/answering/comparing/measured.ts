import type { Context } from '../../command.ts'
import { ordinalsIn } from '../../domain/asked/ordinals.ts'
import { asksWhich, sidesOf } from '../../domain/asked/portfolio/sides.ts'
import { besideQuery, measureSaid } from '../../domain/query/measureSaid.ts'
import { byMeasure } from '../../presentation/lists/byMeasure.ts'
import { recordOf, type Subject } from '../../presentation/records/aboutRecord.ts'
import type { Reply } from '../../reply.ts'
import { isRecordRef, openedBy } from '../../topic.ts'
import { ofOneKind } from '../afterwards/ofList/lastListed.ts'

/** “Kumpi päättyy ensin, KauKo vai Haastemoottori?”: of the two that are named its figure, the first in order first. */
export async function measured(context: Context, question: string): Promise<Reply | undefined> {
  const measure = asksWhich(question) ? measureSaid(question) : undefined
  const refs = measure && refsIn(context, question)
  if (!refs) return undefined
  const found = await Promise.all(refs.map((ref) => recordOf(context, ref)))
  const subjects = found.filter((one): one is Subject => one !== undefined && one.kind !== 'organisation')
  const two = ofOneKind(subjects)
  return two.length > 1 ? byMeasure(context, two, [measure]) : undefined
}

function refsIn({ conversation, search }: Context, question: string): readonly string[] | undefined {
  const shown = (conversation?.shown ?? []).map((line) => openedBy(line))
  const named = sidesOf(question)?.map((side) => {
    const [nth] = ordinalsIn(side)
    const whole = search.names.namedIn(side)?.id ?? search.names.namedByPart(besideQuery(side))
    return whole ?? (nth === undefined ? undefined : shown[nth])
  })
  const refs = named?.filter((ref) => ref !== undefined && isRecordRef(ref)) as string[] | undefined
  return refs && refs.length === named?.length && refs[0] !== refs[1] ? refs : undefined
}
