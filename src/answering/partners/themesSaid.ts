import type { Context } from '../../command.ts'
import { themesIn } from '../../presentation/matches/matching.ts'

/** Whoever is a start-up or wants to grow has not told yet of what. */
const general: ReadonlySet<string> = new Set([
  'startups',
  'business-services',
  'incubation-hub',
  'soft-landing',
  'internationalisation',
  'talent',
])

/** The themes that a text is about or asks for. */
export const themesSaid = async (context: Context, text: string): Promise<string[]> =>
  (await themesIn(context, text)).themes.filter((id) => !general.has(id))
