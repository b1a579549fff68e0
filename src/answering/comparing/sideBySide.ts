import type { Context } from '../../command.ts'
import { comparisonIn } from '../../domain/asked/comparison.ts'
import { regexOf } from '../../domain/regexOf.ts'
import { besideEachOther } from '../../presentation/beside/besideEachOther.ts'
import { type Comparable, refOf } from '../../presentation/beside/comparable.ts'
import type { Reply } from '../../reply.ts'
import { sideCalled } from './sideCalled.ts'
import { spokenOfTogether } from './spokenOfTogether.ts'

const them = regexOf(
  String.raw`^\W*(?:(?:no|ja|och|and|ok|okei|okay)\s+)?(?:vertaa|vertaile|jämför|compare)\s+(?:niitä|näitä|noita|ne|nämä|dem|dom|de|dessa|them|these|those|the two|both|de två|båda|molempia|kahta)(?:\s+(?:två|two|kahta|keskenään|projekten|projects|hankkeita|hanketta|organisaatiota|med varandra|to each other|with each other))*\W*$`,
  'i',
)

/** “Compare Aalto and VTT”, “jämför dem”: two of one kind side by side, named or spoken of; nothing where they are anything else. */
export async function sideBySide(context: Context, question: string): Promise<Reply | undefined> {
  const sides = comparisonIn(question)
  const found = sides
    ? await Promise.all(sides.map((side) => sideCalled(context, side)))
    : them.test(question)
      ? (await spokenOfTogether(context)).sides
      : []
  const compared = found.filter((one) => one !== undefined)
  return isOfOneKind(compared) && compared.length === found.length && compared.length <= most
    ? besideEachOther(context, compared)
    : undefined
}
/** More are no longer read side by side. */
const most = 4

export function isOfOneKind(compared: readonly Comparable[]): boolean {
  const [first] = compared
  return new Set(compared.map(refOf)).size > 1 && compared.every(({ kind }) => kind === first?.kind)
}
