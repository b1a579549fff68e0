import type { Context } from '../../command.ts'
import { read } from '../../domain/match/read.ts'
import { vocabularyOf } from '../../presentation/matches/matching.ts'

/** Whoever is a start-up or wants to grow has not told yet of what. */
const general: ReadonlySet<string> = new Set([
  'startups',
  'business-services',
  'incubation-hub',
  'soft-landing',
  'internationalisation',
  'talent',
])
export const everyTheme: ReadonlySet<string> = new Set()

/** The themes that a text is about or asks for. */
export async function themesSaid({ store }: Context, text: string, besides = general): Promise<string[]> {
  const { about, wants } = read(text, await vocabularyOf(store)).seeker
  return Object.keys({ ...about, ...wants }).filter((id) => !besides.has(id))
}
