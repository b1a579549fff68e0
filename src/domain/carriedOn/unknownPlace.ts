import { ordinalsIn, withoutOrdinals } from '../asked/ordinals.ts'
import { factAsked } from '../recordFact/factAsked.ts'
import type { FactKind } from '../recordFact/kinds.ts'

/** Of statements and terms nobody asks these. */
const ofProjects: ReadonlySet<FactKind> = new Set(['lead', 'partners', 'budget', 'end', 'start', 'join'])

const asksOf = (text: string) => factAsked(text, 'project')

/** “Kuka vetää tokaa?”: a fact of one project, by its place in a list, and nothing else. */
export function asksOfNth(text: string): boolean {
  if (ordinalsIn(text).length !== 1) return false
  const asked = asksOf(withoutOrdinals(text))
  return asked?.rest === '' && asked.kinds.some((kind) => ofProjects.has(kind))
}

/** “Vilka partner har den, och när slutar den?”: the agreement has an end, too, but no partners. */
export function asksPartnersAndTime(text: string): boolean {
  const asked = asksOf(text)
  return (
    asked?.rest === '' &&
    asked.kinds.includes('partners') &&
    asked.kinds.some((kind) => kind === 'end' || kind === 'start')
  )
}
