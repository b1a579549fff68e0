import type { Context } from '../../../command.ts'
import { noneOfWhat } from '../../../domain/carriedOn/corrections/concludedNone.ts'
import { cardAfter, cardAtOnce } from '../../../domain/carriedOn/ofStatement/afterCard.ts'
import { asksIfNothing, asksOfAim, asksWhatInstead } from '../../../domain/carriedOn/ofStatement/ofCard.ts'
import { asksWhichArea } from '../../../domain/carriedOn/ofStatement/whichArea.ts'
import { cardText } from '../../../presentation/cards/card.ts'
import { holdsWords } from '../../../presentation/cards/sentencesOn.ts'
import { opening } from '../../../presentation/opening.ts'
import { type Part, type Reply, text } from '../../../reply.ts'
import { sentencesOf } from '../../../text.ts'
import { cardShown } from '../../../topic.ts'
import { areaLastShown } from '../../queried/listFor.ts'

/** “Who decides that?”, “which focus area is that?”, “by when?”, “what came instead?” of the statement that was just told; nothing where anything else is asked. */
export async function afterCard(context: Context, question: string): Promise<Reply | undefined> {
  const next = cardAfter(context.conversation?.topic ?? '', question)
  if (next === 'signatories' && cardShown(context) !== next)
    return opening(await context.run(`ask card:${next}`), context.t(agreedInIt))
  if (next) return context.run(`ask card:${next}`)
  const area = asksWhichArea(question) ? await areaLastShown(context) : undefined
  if (area) return context.run(`focus ${area}`)
  const card = cardShown(context)
  if (card === 'akke' && asksWhatInstead(question))
    return opening(await context.run('ask card:coordination-funding'), context.t(erdf))
  const isNothing =
    card !== undefined && (asksIfNothing(question) || (await deniesItsTopic(context, card, question)))
  if (isNothing) return inBrief(context, await context.run(`ask card:${card}`))
  const aim = card === undefined ? undefined : asksOfAim(question)
  const row = aim && card ? await context.store.cards.get(card) : undefined
  if (!row || !(aim === 'figure' ? /\d\s?%/u : time).test(await cardText(context, row))) return undefined
  return context.run(`ask card:${card}`)
}

/** “So no results at all?” after what is known of the results. */
async function deniesItsTopic(context: Context, card: string, question: string): Promise<boolean> {
  const what = noneOfWhat(question)
  const row = what === undefined ? undefined : await context.store.cards.get(card)
  return row !== undefined && holdsWords(what ?? '', context.t(row.title))
}

/** “Which ones?”, “so can we apply on our own?”: the line of the card, where that goes before what the words alone would ask. */
export function cardToldAtOnce({ conversation }: Context, question: string): string | undefined {
  const card = cardAtOnce(conversation?.topic ?? '', question)
  return card && `ask card:${card}`
}

/** A year, or the end of a term. */
const time = /\b20\d\d\b|loppuun mennessä|slut(?:et)?\b|end of/u

/** The beginning of what a card says. */
function inBrief({ locale }: Context, card: Reply): Reply {
  const at = card.parts.findIndex(({ kind }) => kind === 'text')
  const brief = (part: Part) =>
    part.kind === 'text' ? text(sentencesOf(part.text, locale).slice(0, mostBrief).join(' ')) : part
  return { ...card, parts: card.parts.map((part, index) => (index === at ? brief(part) : part)) }
}
const mostBrief = 3

const agreedInIt = {
  fi: 'Siitä sovittiin itse sopimuksessa.',
  sv: 'Det kom man överens om i själva avtalet.',
  en: 'It was agreed in the agreement itself.',
}

const erdf = {
  fi: 'Sen jälkeen raha on tullut EU:lta, EAKR:stä.',
  sv: 'Därefter har pengarna kommit från EU, ur ERUF.',
  en: 'After that the money has come from the EU, from the ERDF.',
}
