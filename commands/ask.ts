import { z } from 'zod'

import { answerTo } from '../src/answering/answerTo.ts'
import { courtesyReturned, repeatedIn, shortened } from '../src/answering/courtesies.ts'
import { passedOn } from '../src/answering/passedOn.ts'
import { withoutSlips } from '../src/answering/withoutSlips.ts'
import { type Context, defineCommand } from '../src/command.ts'
import { Refusal } from '../src/errors.ts'
import { cardReply } from '../src/presentation/cards/card.ts'
import { whoKnows } from '../src/presentation/cards/whoKnows.ts'
import { type Reply, text } from '../src/reply.ts'
import { hasWords } from '../src/text.ts'

export default defineCommand({
  name: 'ask',
  aliases: { fi: ['kysy'], sv: ['fråga'], en: [] },
  help: {
    fi: 'Kysy omin sanoin',
    sv: 'Fråga med egna ord',
    en: 'Ask in your own words',
  },
  examples: {
    fi: ['kysy kuka päättää hankkeista', 'Saako startup tästä rahaa?'],
    sv: ['fråga vem som beslutar om projekten', 'Kan en startup få pengar?'],
    en: ['ask who decides on projects', 'Can a start-up get this money?'],
  },
  args: z.object({ question: z.string().optional() }),
  fields: { question: { fi: 'kysymys', sv: 'fråga', en: 'question' } },

  async run({ question = '' }, context) {
    const [, kind, id = ''] = /^(card|pass):(\S+)$/.exec(question) ?? []
    if (kind === 'card') return openCard(context, id)
    if (kind === 'pass') return passOn(context, id)
    if (!hasWords(question)) throw new Refusal(words.nothingAsked)
    return (
      (await courtesyReturned(context, question)) ??
      (await repeatedIn(context, question)) ??
      (await shortened(context, question)) ??
      (await passedOn(context, question)) ??
      answerTo(context, await withoutSlips(context, question))
    )
  },
})

async function openCard(context: Context, id: string): Promise<Reply> {
  const card = await context.store.cards.get(id)
  if (!card) throw new Refusal(words.noCard)
  return cardReply(context, card)
}

async function passOn(context: Context, id: string): Promise<Reply> {
  const { store, person, t } = context
  const passed = await store.questions.passOn(id, person ?? 'local:nobody')
  if (!passed) return { outcome: 'done', parts: [text(t(words.passedBefore))] }
  const question = await store.questions.get(id)
  const isReached = person !== undefined && (await store.places.of(person)) !== undefined
  return {
    outcome: 'done',
    parts: [
      text(t(words.passed(question?.text ?? ''))),
      ...(isReached ? [text(t(words.answerComes))] : await whoKnows(context, 'coordination-project')),
    ],
  }
}

const words = {
  nothingAsked: {
    fi: 'Kirjoita kysymys sanoin, esimerkiksi: Mitkä haut ovat auki? Komennot näet sanalla: ohje',
    sv: 'Skriv frågan med ord, till exempel: Vilka utlysningar är öppna? Kommandona ser du med: hjälp',
    en: 'Write your question in words, for example: Which calls are open? To see the commands, type: help',
  },
  noCard: {
    fi: 'Tätä vastausta ei enää ole. Kysy uudelleen omin sanoin.',
    sv: 'Det svaret finns inte längre. Fråga på nytt med egna ord.',
    en: 'That answer is no longer there. Ask again in your own words.',
  },
  passed: (question: string) => ({
    fi: `Kysymys on nyt koordinaattorien listalla: ”${question}”`,
    sv: `Frågan finns nu på samordnarnas lista: ”${question}”`,
    en: `The question is now on the coordinators’ list: “${question}”`,
  }),
  answerComes: {
    fi: 'Kun joku heistä vastaa, lähetän vastauksen sinulle yksityisviestinä.',
    sv: 'När någon av dem svarar skickar jag svaret till dig i ett privat meddelande.',
    en: 'When one of them answers, I send you the answer in a private message.',
  },
  passedBefore: {
    fi: 'Kysymys on jo koordinaattorien listalla.',
    sv: 'Frågan finns redan på samordnarnas lista.',
    en: 'The question is already on the coordinators’ list.',
  },
}
