import type { Context } from '../../command.ts'
import { pointsBack } from '../../domain/asked/pointing.ts'
import { sideNamed } from '../../domain/asker/askerSide.ts'
import { awaitedBy, describes } from '../../domain/carriedOn/awaited.ts'
import { said, wordsOf } from '../../domain/carriedOn/ofBodies/partners.ts'
import { read } from '../../domain/match/read.ts'
import { asksWhoDidSuch } from '../../domain/partnering/doneBefore.ts'
import { fitWish, withoutFitWish } from '../../domain/partnering/fitWish.ts'
import { partnerWish } from '../../domain/partnering/partnerWish.ts'
import { whatWeDo } from '../../domain/partnering/whatWeDo.ts'
import { vocabularyOf, hasTheme } from '../../presentation/matches/matching.ts'
import { wordCount } from '../../text.ts'
import { lineIn } from '../../topic.ts'
import { profileTold } from './profileTold.ts'
import { themesSaid } from './themesSaid.ts'

/** “We make drones. Is there something for us?”, “I look for projects with sensors”: the line that matches them; nothing where it is not said what they do. */
export async function projectsFitting(context: Context, question: string): Promise<string | undefined> {
  const own = whatWeDo(question)
  if (own && (await themesSaid(context, own)).length > 0) return `match first:projects ${said(own)}`
  const such = asksWhoDidSuch(question) ? soughtBefore(context) : undefined
  if (such) return `match first:projects ${such}`
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

/** What partners were looked for, or projects. */
function soughtBefore({ conversation }: Context): string | undefined {
  const listed = lineIn(conversation?.topic, 'partners', 'match', 'consortium')
  return listed?.includes(' ') ? wordsOf(listed) : undefined
}

/** After the bot asked to be told something in their own words, what tells anything is that. */
export async function toldAsInvited(context: Context, typed: string): Promise<string | undefined> {
  const asking = /^(eligible.*)\?$/u.exec(lineIn(context.conversation?.topic) ?? '')?.[1]
  if (asking && (await tellsOfThem(context, typed))) return `${asking} ${typed}`
  if (asking)
    return describes(typed) && (await themesSaid(context, typed)).length > 0
      ? `match first:projects ${said(typed)}`
      : undefined
  if (context.conversation?.topic === 'command:edit-profile') return profileTold(context, typed)
  const awaiting = awaitedBy(context.conversation?.topic)
  if (!awaiting || !describes(typed)) return undefined
  // Whoever looks for partners all the same is shown those.
  const wish = awaiting === 'match' ? partnerWish(typed) : undefined
  if (wish && wish !== 'kinds') return undefined
  const isTelling = wordCount(typed) >= 4 || (await hasTheme(context, typed))
  return isTelling ? `${awaiting} ${awaiting === 'match' ? 'first:projects ' : ''}${typed}` : undefined
}

/** “Helsinki, 4 of us”, “we just want to test it”: says who they are, where, or what they want to do. */
async function tellsOfThem({ store }: Context, typed: string): Promise<boolean> {
  if (!describes(typed)) return false
  const { seeker } = read(typed, await vocabularyOf(store))
  return (
    seeker.place !== undefined ||
    seeker.intents.length > 0 ||
    seeker.needs['funding'] !== undefined ||
    sideNamed(typed) !== undefined
  )
}
