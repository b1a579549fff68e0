import type { Context } from '../../../command.ts'
import { ruleAsked, saysOfRule } from '../../../domain/carriedOn/ofStatement/ruleAsked.ts'
import { cardText } from '../../../presentation/cards/card.ts'
import { whoKnows } from '../../../presentation/cards/whoKnows.ts'
import { citeCard } from '../../../presentation/sources.ts'
import { type Reply, sources, text } from '../../../reply.ts'
import { sentencesOf } from '../../../text.ts'
import { cardShown } from '../../../topic.ts'

/** “Men e det ett krav?”, “kostar det nåt?” of what was just told: what stands there of it, or that the sources do not say. */
export async function ruleOfCard(context: Context, question: string): Promise<Reply | undefined> {
  const asked = ruleAsked(question)
  const id = cardShown(context)
  const card = asked && id ? await context.store.cards.get(id) : undefined
  if (!asked || !card) return undefined
  const { locale, t } = context
  const said = sentencesOf(await cardText(context, card), locale).filter((one) =>
    saysOfRule[asked.of].test(one),
  )
  if (said.length === 0 && !asked.bare) return undefined
  return {
    outcome: said.length > 0 ? 'answered' : 'unknown',
    topic: `card:${card.id}`,
    parts: [
      text(said.length > 0 ? said.join(' ') : t(words[asked.of](t(card.title)))),
      ...(said.length > 0 ? [] : await whoKnows(context, 'coordination-project')),
      sources(...(await citeCard(context, card))),
    ],
  }
}

const words = {
  duty: (title: string) => ({
    fi: `Lähteeni eivät kerro, onko se pakollista (${title}).`,
    sv: `Mina källor säger inte om det är ett krav (${title}).`,
    en: `My sources do not say whether it is required (${title}).`,
  }),
  cost: (title: string) => ({
    fi: `Lähteeni eivät kerro, maksaako se jotakin (${title}).`,
    sv: `Mina källor säger inte om det kostar något (${title}).`,
    en: `My sources do not say whether it costs anything (${title}).`,
  }),
}
