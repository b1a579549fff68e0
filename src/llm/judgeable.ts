import { randomUUID } from 'node:crypto'

import type { Context } from '../command.ts'
import { plain } from '../plain.ts'
import { buttons, itemsOf, type Reply } from '../reply.ts'

/** With buttons to say what one thinks of the answer, where there is somebody to say it. */
export async function judgeable(
  question: string,
  reply: Reply,
  { store, person, locale, now, t }: Context,
): Promise<Reply> {
  if (!person) return reply
  const id = randomUUID()
  await store.questions.remember({
    id,
    text: question,
    locale,
    outcome: 'answered',
    nearest: itemsOf(reply).flatMap(({ command }) => command ?? []),
    at: now,
    status: 'given',
    said: plain(reply, locale).slice(0, 2_000),
  })
  const marks = buttons(
    { label: `👍 ${t(words.good)}`, command: `feedback mark:up answer:${id}` },
    { label: `👎 ${t(words.bad)}`, command: `feedback mark:down answer:${id}`, form: true },
  )
  return { ...reply, parts: [...reply.parts, marks] }
}

const words = {
  good: { fi: 'Hyvä vastaus', sv: 'Bra svar', en: 'Good answer' },
  bad: { fi: 'Huono vastaus', sv: 'Dåligt svar', en: 'Bad answer' },
}
