import { randomUUID } from 'node:crypto'

import type { Context } from '../command.ts'
import type { Locale } from '../locale.ts'
import { languageOf } from '../presentation/questions.ts'
import { heading, note, type Reply, text } from '../reply.ts'
import type { Outgoing } from '../store/outbox.ts'
import type { Question } from '../store/questions.ts'

/** An answer that comes later than this helps nobody. */
const worthwhileMs = 14 * 24 * 60 * 60_000

/** What the askers of questions are told, each in their language where they alone hear the bot; and how many can't be reached. */
export async function tellAskers(
  { store, now }: Pick<Context, 'store' | 'now'>,
  questions: readonly Question[],
  answerIn: (locale: Locale) => Pick<Reply, 'parts'>,
): Promise<{ told: Outgoing[]; unreachable: number }> {
  const told: Outgoing[] = []
  let unreachable = 0
  for (const question of questions) {
    if (!question.askedBy) continue
    const address = await store.places.of(question.askedBy)
    const chosen = (await store.people.get(question.askedBy)).chosenLocale
    const locale = chosen ?? languageOf(question)
    if (!address) {
      unreachable++
      continue
    }
    const parts = [
      heading(words.title[locale]),
      text(`“${question.text}”`),
      ...answerIn(locale).parts,
      note(words.by[locale]),
    ]
    told.push({
      id: randomUUID(),
      key: `question ${question.id} answered`,
      lane: 'answer',
      address,
      answer: { outcome: 'done', locale, parts },
      until: new Date(now.getTime() + worthwhileMs),
    })
  }
  return { told, unreachable }
}

const words = {
  title: { fi: 'Vastaus kysymykseesi', sv: 'Svar på din fråga', en: 'An answer to your question' },
  by: {
    fi: 'Vastauksen antoi koordinaattori.',
    sv: 'Svaret gavs av en samordnare.',
    en: 'The answer was given by a coordinator.',
  },
}
