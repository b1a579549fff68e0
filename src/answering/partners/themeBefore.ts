import type { Context } from '../../command.ts'
import { said, wordsOf } from '../../domain/carriedOn/ofBodies/partners.ts'
import { hasTheme } from '../../presentation/matches/matching.ts'
import { cardShown, lineIn } from '../../topic.ts'
import { areaLastShown } from '../queried/listFor.ts'

/** What was spoken of before, where it names a theme. */
export async function themeBefore(context: Context): Promise<string> {
  const { question, topic } = context.conversation ?? {}
  const listed = lineIn(topic, 'partners', 'match', 'consortium', 'find')
  const before = (listed && wordsOf(listed)) || said(question ?? '')
  return before && (await hasTheme(context, before)) ? before : ''
}

/** The same; where nobody named it, the theme of the statement that was told, if it is of a focus area. What the rules say has none. */
export async function themeShown(context: Context): Promise<string> {
  const card = cardShown(context)
  if (card !== undefined && !(await areaLastShown(context))) return ''
  const before = await themeBefore(context)
  const row = card && !before ? await context.store.cards.get(card) : undefined
  const title = row ? said(context.t(row.title)) : ''
  return before || (title && (await hasTheme(context, title)) ? title : '')
}
