import { wordCount } from '../../text.ts'
import { regexOf } from '../regexOf.ts'
import { beginning } from '../said/beginning.ts'

const and = regexOf(String.raw`\s*,?\s+(?:and|ja|och|å|sekä|samt)(?: that| että| et| att)?\s+`, 'i')
const opening = regexOf(beginning, 'i')
/** “Helsinki and Espoo” are no two claims. */
const fewest = 3

/** The clauses that a claim joins by “and”; nothing where it says but one thing. */
export function partsOf(claim: string): string[] {
  const parts = claim.split(and).map((part) => part.replace(opening, ''))
  return parts.length > 1 && parts.every((part) => wordCount(part) >= fewest) ? parts : []
}
