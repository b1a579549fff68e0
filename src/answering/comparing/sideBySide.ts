import type { Context } from '../../command.ts'
import { comparisonIn } from '../../domain/asked/portfolio/comparison.ts'
import { measureSaid } from '../../domain/query/measureSaid.ts'
import type { Measured } from '../../domain/query/query.ts'
import { sensesIn } from '../../domain/query/tagged.ts'
import { regexOf } from '../../domain/regexOf.ts'
import type { Localized } from '../../locale.ts'
import { besideEachOther } from '../../presentation/beside/besideEachOther.ts'
import { type Comparable, lineOf, refOf, wholeName } from '../../presentation/beside/comparable.ts'
import { byMeasure } from '../../presentation/lists/byMeasure.ts'
import { list, type Reply, text } from '../../reply.ts'
import { sameTopic } from '../../topic.ts'
import { ofSome } from './ofSome.ts'
import { sideCalled } from './sideCalled.ts'
import { spokenOfTogether } from './spokenOfTogether.ts'

const them = regexOf(
  String.raw`^\W*(?:(?:no|ja|och|and|ok|okei|okay)\s+)?(?:vertaa|vertaile|jämför|compare)\s+(?:niitä|näitä|noita|ne|nämä|dem|dom|de|dessa|them|these|those|the two|both|de två|båda|molempia|kahta)(?:\s+(?:två|two|kahta|keskenään|projekten|projects|hankkeita|hanketta|organisaatiota|med varandra|to each other|with each other))*\W*$`,
  'i',
)

/** “Compare Aalto and VTT”, “jämför dem”: two of one kind side by side, named or spoken of; nothing where they are anything else. */
export async function sideBySide(
  context: Context,
  question: string,
  typed: string,
): Promise<Reply | undefined> {
  const sides = comparisonIn(question)
  const isOfThem = !sides && them.test(question)
  const found = sides
    ? await Promise.all(sides.map((side) => sideCalled(context, side)))
    : isOfThem
      ? (await spokenOfTogether(context)).sides
      : ((await withAnother(context, question)) ?? (await severalNamed(context, typed)) ?? [])
  const compared = found.filter((one) => one !== undefined)
  if (!isOfOneKind(compared) || compared.length < found.length) return undefined
  const records = compared.filter((one) => one.kind === 'project' || one.kind === 'call')
  const measured = sides ? (measureSaid(question) ?? moneySaid(question)) : undefined
  if (measured && records.length === compared.length) return byMeasure(context, records, [measured])
  return compared.length <= most
    ? besideEachOther(context, compared)
    : isOfThem
      ? tooMany(context, compared)
      : undefined
}

/** “What is the budget of Food Waste Ecosystem vs Challenge Engine?” */
function moneySaid(question: string): Measured | undefined {
  const senses = sensesIn(question)
  if (senses.has('support')) return { by: 'support', isMore: true }
  return senses.has('budget') || senses.has('money') ? { by: 'budget', isMore: true } : undefined
}

/** “And focus area 4?”, “entäs Food waste, miten se vertautuu näihin?” after a comparison: one more beside those. */
async function withAnother(context: Context, question: string): Promise<readonly Comparable[] | undefined> {
  if (context.conversation?.topic !== 'comparison' || question.length > longest) return undefined
  const said = await ofSome(context, question)
  const [one, ...others] = said?.named ?? []
  if (!said || !one || others.length > 0) return undefined
  const isBare = said.opensWithAnd && !said.has(...asking)
  if (!isBare && !said.has('howCompared')) return undefined
  const { sides } = await spokenOfTogether(context)
  const isNew = sides.every((side) => side.kind === one.kind && refOf(side) !== refOf(one))
  return isNew && sides.length > 1 ? [...sides.slice(0, most - 1), one] : undefined
}
const longest = 90
const asking = [
  'whether',
  'who',
  'lead',
  'partake',
  'work',
  'money',
  'budget',
  'support',
  'ends',
  'starts',
  'both',
] as const

/** “Tell me about KauKo, Urban Wellbeing Lab and Circular Buildings.” */
async function severalNamed(context: Context, question: string): Promise<readonly Comparable[] | undefined> {
  if (!question.includes(',')) return undefined
  const said = await ofSome(context, question)
  return said?.isNamesOnly && said.named.length > 2 ? said.named : undefined
}

/** More than can be read side by side: which of them is to be said. */
function tooMany(context: Context, compared: readonly Comparable[]): Reply {
  const items = compared.map((one) => ({
    ref: refOf(one),
    title: wholeName(context, one),
    command: lineOf(one),
  }))
  return {
    outcome: 'offered',
    topic: sameTopic(context),
    parts: [text(context.t(words.tooMany(compared.length, most))), list(...items)],
  }
}

/** More are no longer read side by side. */
const most = 4

export function isOfOneKind(compared: readonly Comparable[]): boolean {
  const [first] = compared
  return new Set(compared.map(refOf)).size > 1 && compared.every(({ kind }) => kind === first?.kind)
}

const words = {
  tooMany: (count: number, atMost: number): Localized => ({
    fi: `Niitä on ${count}; vierekkäin mahtuu ${atMost}. Sano mitkä, esimerkiksi: vertaa ensimmäistä ja kolmatta.`,
    sv: `De är ${count}; bredvid varandra ryms ${atMost}. Säg vilka, till exempel: jämför den första och den tredje.`,
    en: `There are ${count} of them; ${atMost} fit side by side. Say which, for example: compare the first and the third.`,
  }),
}
