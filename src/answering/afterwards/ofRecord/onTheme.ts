import type { Context } from '../../../command.ts'
import { asksWhoElseMay } from '../../../domain/carriedOn/ofBodies/whoElseMay.ts'
import { kindOnThat } from '../../../domain/carriedOn/words.ts'
import { themesIn } from '../../../presentation/matches/matching.ts'
import type { Reply } from '../../../reply.ts'
import { idIn, isOf } from '../../../topic.ts'
import { areaLastShown } from '../../queried/listFor.ts'

/**
 * “Which projects are on that?”, “vilka bolag är med i det?” after a card of a focus area or a word looked for: those on
 * its theme. Nothing where it has none, or where somebody was named, who is meant by “there”.
 */
export async function onTheme(context: Context, question: string): Promise<Reply | undefined> {
  const { topic, question: before } = context.conversation ?? {}
  const kind = isOf(topic, 'card', 'mention') ? kindOnThat(question) : undefined
  if (!kind || context.search.names.namedIn(before ?? '')) return undefined
  if (asksWhoElseMay(topic, question)) return undefined
  const isOfMention = isOf(topic, 'mention')
  const area = await areaLastShown(context)
  if (!isOfMention && !area) return undefined
  const words = await themeLastSpokenOf(context)
  const listed = words ? await context.run(`find kind:${kind} ${words}`) : undefined
  if (listed?.outcome === 'answered') return listed
  return area ? context.run(`find kind:${kind} focus:${area}`) : listed
}

/** The word that was looked for, or the theme that the last question names. */
async function themeLastSpokenOf(context: Context): Promise<string | undefined> {
  const { conversation, store, locale } = context
  const { topic, question } = conversation ?? {}
  const sought = await store.mentions.get(idIn(topic, 'mention') ?? '')
  if (sought) return sought[locale].find((word) => !word.endsWith('*'))
  const { themes, words } = await themesIn(context, question ?? '')
  const [theme] = themes
  return theme === undefined ? undefined : words[theme]?.join(' ')
}
