import { sensesIn } from '../../query/tagged.ts'

const areas = ['1', '2', '3', '4'] as const

/** “The health area”, “terveysteknologian painopiste”: the one focus area that is called by its name and as one. */
export function areaNamed(question: string): string | undefined {
  const senses = sensesIn(question)
  const [named, ...others] = areas.filter((area) => senses.has(`area${area}`))
  return senses.has('area') && others.length === 0 ? named : undefined
}
