import type { Context } from '../../command.ts'
import { pointsBack } from '../../domain/asked/pointing.ts'
import { awaitedBy, describes } from '../../domain/carriedOn/awaited.ts'
import { said } from '../../domain/carriedOn/partners.ts'
import { read } from '../../domain/match/read.ts'
import { fitWish, withoutFitWish } from '../../domain/partnering/fitWish.ts'
import { vocabularyOf } from '../../presentation/matching.ts'

/** “We make drones. Is there something for us?”, “I look for projects with sensors”: the line that matches them; nothing where it is not said what they do. */
export async function projectsFitting(context: Context, question: string): Promise<string | undefined> {
  const wish = fitWish(question)
  if (!wish) return undefined
  const rest = withoutFitWish(question)
  if ((await themesIn(context, rest)).length > 0) return `match first:projects ${said(rest)}`
  const before = context.conversation?.question
  const isBare = wish === 'fits' && !/\p{L}{3}/u.test(rest)
  const isTold = wish === 'fits' && before && (describes(before) || pointsBack(question))
  if (isTold && (await themesIn(context, before)).length > 0) return `match first:projects ${said(before)}`
  return isBare ? 'match' : undefined
}

/** After the bot asked to be told something in their own words, what tells anything is that. */
export async function toldAsInvited(context: Context, typed: string): Promise<string | undefined> {
  const awaiting = awaitedBy(context.conversation?.topic)
  if (!awaiting || !describes(typed)) return undefined
  const isTelling =
    typed.split(/\s+/u).length >= fewWords || (await themesIn(context, typed, everyTheme)).length > 0
  return isTelling ? `${awaiting} ${awaiting === 'match' ? 'first:projects ' : ''}${typed}` : undefined
}
const fewWords = 4

/** Whoever is a start-up or wants to grow has not told yet of what. */
const general: ReadonlySet<string> = new Set([
  'startups',
  'business-services',
  'incubation-hub',
  'soft-landing',
  'internationalisation',
  'talent',
])
const everyTheme: ReadonlySet<string> = new Set()

async function themesIn({ store }: Context, text: string, besides = general): Promise<string[]> {
  const { about, wants } = read(text, await vocabularyOf(store)).seeker
  return Object.keys({ ...about, ...wants }).filter((id) => !besides.has(id))
}
