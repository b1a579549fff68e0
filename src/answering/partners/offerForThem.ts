import type { Context } from '../../command.ts'
import { tellsResident } from '../../domain/asked/bodies/gainAsked.ts'
import { sideNamed } from '../../domain/asker/askerSide.ts'
import { asksWhatThisIs, offerAsked } from '../../domain/asker/offerAsked.ts'
import { said } from '../../domain/carriedOn/ofBodies/partners.ts'
import type { ShortAnswer } from '../../domain/claim/shortAnswers.ts'
import type { Side } from '../../domain/match/routes.ts'
import { cardText } from '../../presentation/cards/card.ts'
import { shortAnswer } from '../../presentation/cards/shortAnswer.ts'
import { whoKnows } from '../../presentation/cards/whoKnows.ts'
import { heading, type Part, type Reply, text } from '../../reply.ts'
import { firstSentence } from '../../text.ts'
import { lineIn } from '../../topic.ts'
import { themesSaid } from './themesSaid.ts'

/**
 * “We make sensors in Espoo. What’s in this for us?”: in what way they can take part, the projects that come nearest to what
 * they do, and whom to ask. Whoever lives here hears what residents get. Nothing where they do not tell what they do.
 */
export async function offerForThem(context: Context, _: string, typed: string): Promise<Reply | undefined> {
  const told = offerAsked(typed)
  if (told === undefined) return undefined
  if (tellsResident.test(typed)) return context.run('ask card:citizens-role')
  if ((await themesSaid(context, told)).length === 0) return undefined
  const fitting = await context.run(`match first:projects ${said(told)}`)
  if (lineIn(fitting.topic, 'match') === undefined) return undefined
  const way = await shortAnswer(context, ways[sideNamed(typed) ?? 'company'])
  const parts = fitting.parts.filter(({ kind }) => kind !== 'heading')
  const sources = parts.findIndex(({ kind }) => kind === 'sources')
  const below = sources < 0 ? parts.length : sources
  return {
    ...fitting,
    parts: [
      ...(asksWhatThisIs(typed) ? await whatThisIs(context) : []),
      ...(way ? [text(way.says)] : []),
      heading(context.t(words.nearest)),
      ...parts.slice(0, below),
      ...(await whoKnows(context, 'coordination-project')),
      ...parts.slice(below),
    ],
  }
}

/** In a sentence. */
async function whatThisIs(context: Context): Promise<Part[]> {
  const card = await context.store.cards.get('what-is-this')
  return card ? [text(firstSentence(await cardText(context, card), context.locale))] : []
}

const ways: Record<Side, ShortAnswer> = {
  company: 'offer-company',
  person: 'offer-unsaid',
  association: 'offer-unsaid',
  implementer: 'offer-implementer',
}

const words = {
  nearest: {
    fi: 'Lähimpänä sitä, mitä teette',
    sv: 'Närmast det ni gör',
    en: 'Closest to what you do',
  },
}
