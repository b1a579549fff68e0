import type { Command, Context } from '../command.ts'
import type { Quotable } from '../domain/grounding/check.ts'
import { redact } from '../domain/redact.ts'
import { Declined, Refusal } from '../errors.ts'
import { parseArgs, parseLine } from '../parse.ts'
import { passagesFor } from '../passages.ts'
import { cardReply } from '../presentation/cards/card.ts'
import { passageLine, sourceOf } from '../presentation/cards/passage.ts'
import { type Part, type Reply, type Source, sourcesOf } from '../reply.ts'
import type { Topic } from '../topic.ts'

/** A published text, what it is cited as, and the line that opens it. */
export interface Material extends Quotable {
  line: string
  cited: readonly Source[]
  gap: boolean
  /** The body that may know what a gap does not say. */
  whoKnows?: string | null
  topic?: Topic | undefined
}

const mostPassages = 8

/** The bot as a stranger meets it: no name, no roles, nothing said before, nothing that writes. */
export function publicly(context: Context): Context {
  const stranger: Context = {
    ...context,
    person: undefined,
    roles: new Set(),
    conversation: undefined,
    assistant: undefined,
    async run(line) {
      const parsed = parseLine(line, context.commands)
      if (!parsed) throw new Declined()
      return runReading(parsed.command, parsed.rest, stranger)
    },
  }
  return stranger
}

export const isReading = ({ reads, role }: Command) => reads === true && !role

async function runReading(command: Command, rest: string, stranger: Context): Promise<Reply> {
  if (!isReading(command)) throw new Declined()
  return command.run(parseArgs(command, rest, stranger.locale), stranger)
}

/** The texts behind lines, each once. */
export async function materialOf(lines: readonly string[], stranger: Context): Promise<Material[]> {
  const found = await Promise.all([...new Set(lines)].map((line) => materialAt(line, stranger)))
  return found.filter((one) => one !== undefined)
}

/** What stands behind a line that anyone may run; nothing when there is nothing to read. */
export async function materialAt(line: string, stranger: Context): Promise<Material | undefined> {
  const [, id = ''] = /^ask card:(\S+)$/.exec(line) ?? []
  const card = id ? await stranger.store.cards.get(id) : undefined
  try {
    const reply = card ? await cardReply(stranger, card) : await stranger.run(line)
    if (reply.outcome !== 'answered' && !card) return undefined
    const gap = card?.kind === 'gap'
    const ofCard = card && { gives: card.gives, whoKnows: gap ? card.who : undefined }
    return { ...readable(reply, stranger), id: line, line, gap, ...ofCard }
  } catch (error) {
    if (error instanceof Declined || error instanceof Refusal) return undefined
    throw error
  }
}

/** Passages of published documents that hold the question's words. */
export async function passageMaterial(question: string, stranger: Context): Promise<Material[]> {
  const found = await passagesFor(question, stranger)
  return found.slice(0, mostPassages).map(({ passage: { passage, document } }) => {
    const line = passageLine(passage)
    const title = [document.title, ...passage.heading.slice(-1)].join(': ')
    const cited = [sourceOf(stranger, { passage, document })]
    return { id: line, line, title, text: redact(passage.text), cited, locale: document.language, gap: false }
  })
}

/** The first heading is the title: it says what a text is about, and nothing that could be quoted. */
function readable({ parts, topic, ...reply }: Reply, { locale }: Context) {
  const title = parts.find((part) => part.kind === 'heading')
  const body = parts.filter((part) => part !== title)
  return {
    title: title?.text ?? '',
    text: redact(body.map(textOf).filter(Boolean).join('\n')),
    cited: sourcesOf({ ...reply, parts }),
    locale,
    topic,
  }
}

function textOf(part: Part): string {
  switch (part.kind) {
    case 'heading':
    case 'text':
    case 'note':
      return part.text
    case 'facts':
      return part.facts.map(({ label, value }) => `${label}: ${value}`).join('\n')
    case 'list':
      return part.items
        .map(({ title, detail, because = [] }) => [title, detail, ...because].filter(Boolean).join(' – '))
        .join('\n')
    case 'sources':
    case 'buttons':
      return ''
  }
}
