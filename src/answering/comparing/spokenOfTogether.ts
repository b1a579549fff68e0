import type { Context } from '../../command.ts'
import { selectionOf } from '../../domain/query/selection.ts'
import { type Comparable, comparableAt, refOf } from '../../presentation/beside/comparable.ts'
import { areaIn } from '../../topic.ts'
import { spokenOf } from '../afterwards/ofList/lastListed.ts'

export interface SpokenOf {
  sides: readonly Comparable[]
  /** Whether of organisations the projects were spoken of that they lead. */
  isOfLed: boolean
}

/** Those that were compared; whose lists, cards or focus areas came one after the other; else those of the last list. */
export async function spokenOfTogether(context: Context): Promise<SpokenOf> {
  const { topic, earlier, shown = [] } = context.conversation ?? {}
  if (topic === 'comparison') return { sides: await allAt(context, shown), isOfLed: false }
  const owners = [...ownersOf(earlier), ...ownersOf(topic)]
  const sides = await allAt(context, owners)
  if (sides.length > 1) return { sides, isOfLed: selectionOf(topic ?? '')?.led !== undefined }
  return { sides: await spokenOf(context), isOfLed: false }
}

async function allAt(context: Context, lines: readonly string[]): Promise<readonly Comparable[]> {
  const found = await Promise.all(lines.map((line) => comparableAt(context, line)))
  const all = found.filter((one) => one !== undefined)
  return [...new Map(all.map((one) => [refOf(one), one])).values()]
}

/** Whose projects a list holds, or which area was told: the lines that open them. */
function ownersOf(topic: string | null | undefined): string[] {
  const area = areaIn(topic)
  if (area) return [`focus ${area}`]
  const { kind, led, with: partners, focus } = selectionOf(topic ?? '') ?? {}
  if (kind !== 'project') return []
  const ids = `${led ?? ''},${partners ?? ''}`.split(/[,|]/u).filter((id) => id !== '' && !id.startsWith('!'))
  if (ids.length > 0) return ids.map((id) => `organisation ${id}`)
  return (focus ?? '').split(',').flatMap((id) => (id ? [`focus ${id}`] : []))
}
