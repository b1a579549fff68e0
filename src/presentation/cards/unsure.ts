import { randomUUID } from 'node:crypto'

import type { Context } from '../../command.ts'
import type { Hit } from '../../domain/search/search.ts'
import type { Locale } from '../../locale.ts'
import {
  buttons,
  firstOfEach,
  type Item,
  list,
  type Part,
  type Reply,
  type Source,
  text,
} from '../../reply.ts'
import { firstSentence } from '../../text.ts'
import { cardIn } from '../../topic.ts'
import { citeCard } from '../sources.ts'
import { entryKinds } from '../vocabulary.ts'
import { cardText } from './card.ts'
import { whoKnows } from './whoKnows.ts'

/** What the question may mean, each with how its answer begins. */
export async function offer(context: Context, question: string, hits: readonly Hit[]): Promise<Reply> {
  const items = await Promise.all(hits.map((hit) => offeredItem(context, hit)))
  return {
    outcome: 'offered',
    parts: [
      text(context.t(words.offered)),
      list(...toldApart(items)),
      firstOfEach(await Promise.all(hits.map((hit) => sourcesOfHit(context, hit)))),
      passButton(context, await rememberQuestion(context, 'offered', hits, question)),
    ],
  }
}

/** With how its card begins, so that one need not open it to see whether it is meant. */
async function offeredItem(context: Context, hit: Hit): Promise<Item> {
  const card = await cardOf(context, hit)
  const item = hitItem(context, hit)
  return card ? { ...item, detail: firstSentence(await cardText(context, card), context.locale) } : item
}

const hitItem = ({ locale }: Context, { entry, score }: Hit): Item => ({
  ref: entry.ref,
  title: entry.title[locale],
  ...kindIn(locale, entry.ref),
  command: entry.line,
  score: Math.round(score * 100) / 100,
})

/** A city is an organisation and has a role in the agreement: both are called the same. */
function kindIn(locale: Locale, ref: string): Pick<Item, 'detail'> {
  const kind = entryKinds[ref.slice(0, ref.indexOf(':'))]
  return kind ? { detail: kind[locale] } : {}
}

/** Nobody can choose between two lines that read the same. */
const toldApart = (items: readonly Item[]): Item[] => {
  const lines = items.map(({ title, detail }) => `${title}\n${detail}`)
  return items.filter((_, at) => lines.indexOf(lines[at]!) === at)
}

/** Says that it is not known, who knows, and what comes nearest. */
export async function unknown(context: Context, question: string, hits: readonly Hit[]): Promise<Reply> {
  const id = await rememberQuestion(context, 'unknown', hits, question)
  return {
    outcome: 'unknown',
    parts: [
      text(context.t(words.unknown)),
      ...(await whoKnows(context, 'coordination-project')),
      ...nearest(context, hits),
      passButton(context, id),
    ],
  }
}

/** What comes nearest, where nothing says what was asked. */
export const nearest = (context: Context, hits: readonly Hit[]): Part[] =>
  hits.length > 0
    ? [text(`${context.t(words.nearest)}:`), list(...toldApart(hits.map((hit) => hitItem(context, hit))))]
    : []

async function sourcesOfHit(context: Context, hit: Hit): Promise<Source[]> {
  const card = await cardOf(context, hit)
  return card ? citeCard(context, card) : []
}

/** Writes down what could not be answered; its id. */
export async function rememberQuestion(
  context: Context,
  outcome: string,
  hits: readonly Hit[],
  question: string,
): Promise<string> {
  const id = randomUUID()
  if (context.tries) return id
  const nearest = hits.slice(0, 3).map(({ entry }) => entry.ref)
  await context.store.questions.remember({
    id,
    text: question,
    locale: context.locale,
    outcome,
    nearest,
    askedBy: null,
    at: context.now,
  })
  return id
}

export const passButton = ({ t }: Context, id: string) =>
  buttons({ label: t(words.pass), command: `ask pass:${id}` })

/** The card that a hit is, where it is one. */
export const cardOf = ({ store }: Context, { entry: { ref } }: Hit) => store.cards.get(cardIn(ref) ?? '')

const words = {
  offered: {
    fi: 'En ole varma, mitä tarkoitat. Tarkoititko jotakin näistä?',
    sv: 'Jag är inte säker på vad du menar. Menade du något av det här?',
    en: 'I am not sure what you mean. Did you mean one of these?',
  },
  unknown: {
    fi: 'Tähän minulla ei ole tietoa.',
    sv: 'Det här har jag inga uppgifter om.',
    en: 'I have no information on this.',
  },
  nearest: { fi: 'Ehkä näistä on apua', sv: 'Det här kan kanske hjälpa', en: 'These may help' },
  pass: {
    fi: 'Välitä kysymys koordinaattorille',
    sv: 'Skicka frågan till en samordnare',
    en: 'Pass the question to a coordinator',
  },
}
