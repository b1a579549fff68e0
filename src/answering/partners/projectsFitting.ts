import type { Context } from '../../command.ts'
import { pointsBack } from '../../domain/asked/pointing.ts'
import { awaitedBy, describes } from '../../domain/carriedOn/awaited.ts'
import { said } from '../../domain/carriedOn/partners.ts'
import { fitWish, withoutFitWish } from '../../domain/partnering/fitWish.ts'
import { whatWeDo } from '../../domain/partnering/whatWeDo.ts'
import { everyTheme, themesSaid } from './themesSaid.ts'

/** “We make drones. Is there something for us?”, “I look for projects with sensors”: the line that matches them; nothing where it is not said what they do. */
export async function projectsFitting(context: Context, question: string): Promise<string | undefined> {
  const own = whatWeDo(question)
  if (own && (await themesSaid(context, own)).length > 0) return `match first:projects ${said(own)}`
  const wish = fitWish(question)
  if (!wish) return undefined
  const rest = withoutFitWish(question)
  if ((await themesSaid(context, rest)).length > 0) return `match first:projects ${said(rest)}`
  const before = context.conversation?.question
  const isBare = wish === 'fits' && !/\p{L}{3}/u.test(rest)
  const isTold = wish === 'fits' && before && (describes(before) || pointsBack(question))
  if (isTold && (await themesSaid(context, before)).length > 0) return `match first:projects ${said(before)}`
  return isBare ? 'match' : undefined
}

/** After the bot asked to be told something in their own words, what tells anything is that. */
export async function toldAsInvited(context: Context, typed: string): Promise<string | undefined> {
  const awaiting = awaitedBy(context.conversation?.topic)
  if (!awaiting || !describes(typed)) return undefined
  const isTelling =
    typed.split(/\s+/u).length >= fewWords || (await themesSaid(context, typed, everyTheme)).length > 0
  return isTelling ? `${awaiting} ${awaiting === 'match' ? 'first:projects ' : ''}${typed}` : undefined
}
const fewWords = 4
