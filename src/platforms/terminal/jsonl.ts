import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

import { z } from 'zod'

import type { Answer } from '../../answer.ts'
import { locales } from '../../locale.ts'
import type { Message } from '../../message.ts'
import { plain } from '../../plain.ts'
import { buttonsOf, itemsOf, sourcesOf } from '../../reply.ts'

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  locale: z.enum(locales).optional(),
  person: z.string().min(1).optional(),
  conversation: z.string().min(1).optional(),
})

type Receive = (message: Message) => Promise<Answer>

/** One JSON object a line in, one a line out, in order. A malformed line is answered and never stops the run. */
export async function talkJsonl(input: Readable, output: Writable, receive: Receive) {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (!line.trim()) continue
    output.write(`${JSON.stringify(await answerLine(line, receive))}\n`)
  }
}

async function answerLine(line: string, receive: Receive) {
  const parsed = lineSchema.safeParse(parseJson(line))
  if (!parsed.success) return malformed(line, parsed.error)
  const { id, ...message } = parsed.data
  const answer = await receive(message)
  return {
    id,
    outcome: answer.outcome,
    locale: answer.locale,
    text: plain(answer, answer.locale),
    sources: sourcesOf(answer),
    items: itemsOf(answer).flatMap(({ ref, title, score, because }) =>
      ref ? [{ ref, title, ...(score === undefined ? {} : { score }), ...(because ? { because } : {}) }] : [],
    ),
    buttons: buttonsOf(answer),
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function malformed(line: string, error: z.ZodError) {
  const given = parseJson(line)
  const id = typeof given === 'object' && given !== null && 'id' in given ? String(given.id) : null
  const problem = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('; ')
  const text = `Each line must be one JSON object such as {"id":"1","text":"…"}: ${problem}`
  return { id, outcome: 'failed', locale: 'en', text, sources: [], items: [], buttons: [] }
}
