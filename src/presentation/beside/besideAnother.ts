import type { Context } from '../../command.ts'
import type { Localized } from '../../locale.ts'
import { buttons, type Part, type Reply } from '../../reply.ts'
import { isOf, isRecordRef, lineIn, openingOf } from '../../topic.ts'

const mostItems = 3
/** A list of one more is not cut. */
const mostWhole = 4
const mostFacts = 3

/**
 * Answers to what was asked in one message, one below the other and each with its sources. Nothing where two tell of the
 * same, or nothing is known: what answers the whole message goes before.
 */
export function besideAnother(context: Context, replies: readonly Reply[]): Reply | undefined {
  const told: Reply[] = []
  for (const reply of replies) {
    const at = told.findIndex(({ topic }) => topic !== undefined && topic === reply.topic)
    const joined = told[at] && ofSame(told[at], reply)
    if (at >= 0 && !joined) return undefined
    told.splice(at < 0 ? told.length : at, 1, joined ?? reply)
  }
  const [only, ...others] = told
  if (only && others.length === 0) return only
  return {
    outcome: told.some(({ outcome }) => outcome === 'answered') ? 'answered' : 'unknown',
    topic: told.at(-1)?.topic,
    parts: [...told.flatMap(inBrief), ...wholes(context, told)],
  }
}

/** What is told of each on a list stands for the list, below what was said of it; what is told of a record goes on from what it is. */
function ofSame(before: Reply, reply: Reply): Reply | undefined {
  const ofEach = isOf(before.topic, 'command') ? withBoth(before, reply) : undefined
  if (ofEach) return ofEach
  if (isOf(before.topic, 'command'))
    return JSON.stringify(before.parts) === JSON.stringify(reply.parts) ? undefined : above(before, reply)
  if (isWholeCard(reply)) return undefined
  if (!isWholeCard(before)) return isRecordRef(before.topic) ? bothOf(before, reply) : undefined
  const [title, said] = inBrief(before)
  const more = reply.parts.filter(({ kind }) => kind !== 'heading')
  return { ...reply, parts: [...(title ? [title] : []), ...(said ? [said] : []), ...more] }
}

/** “When do they end, and who leads each?”: of each on the same list both. */
function withBoth(before: Reply, reply: Reply): Reply | undefined {
  const [first] = before.parts
  const [list, ...others] = reply.parts
  if (first?.kind !== 'list' || list?.kind !== 'list') return undefined
  const isSame =
    first.items.length === list.items.length &&
    first.items.every(({ ref }, at) => ref === list.items[at]?.ref)
  if (!isSame) return undefined
  const items = list.items.map((item, at) => ({
    ...item,
    detail: [...new Set([first.items[at]?.detail, item.detail])].filter(Boolean).join(', '),
  }))
  return { ...reply, parts: [{ ...list, items }, ...others] }
}

/** “I know of no open call” stays above when those that have closed did so. */
function above({ parts: before }: Reply, reply: Reply): Reply {
  const again = new Set(reply.parts.map((part) => JSON.stringify(part)))
  const end = before.findIndex(({ kind }) => kind === 'list')
  const said = before
    .slice(0, end < 0 ? before.length : end)
    .filter((part) => part.kind === 'heading' || part.kind === 'text')
  return { ...reply, parts: [...said.filter((part) => !again.has(JSON.stringify(part))), ...reply.parts] }
}

/** Two things asked of one record, each once, with its sources once. */
function bothOf(before: Reply, reply: Reply): Reply {
  const told = before.parts.filter(({ kind }) => kind !== 'buttons' && kind !== 'sources')
  const labels = new Set(
    told.flatMap((part) => (part.kind === 'facts' ? part.facts : [])).map(({ label }) => label),
  )
  const more = reply.parts
    .filter(({ kind }) => kind !== 'heading')
    .map((part) =>
      part.kind === 'facts' ? { ...part, facts: part.facts.filter(({ label }) => !labels.has(label)) } : part,
    )
    .filter((part) => part.kind !== 'facts' || part.facts.length > 0)
  return { ...reply, outcome: before.outcome, parts: [...told, ...more] }
}

/** A record's card tells more than what is asked of it. */
const isWholeCard = ({ topic, parts }: Reply) =>
  isRecordRef(topic) &&
  parts.some(({ kind }) => kind === 'text') &&
  parts.some((part) => part.kind === 'facts' && part.facts.length > mostFacts)

/** What it says first, the beginning of a list, and its sources. */
function inBrief(reply: Reply): Part[] {
  const parts = reply.parts.filter(({ kind }) => kind !== 'buttons')
  if (isWholeCard(reply)) {
    const said = parts.find(({ kind }) => kind === 'text')
    return parts.filter((part) => part === said || part.kind === 'heading' || part.kind === 'sources')
  }
  return parts.map((part) =>
    part.kind === 'list' && part.items.length > mostWhole
      ? { ...part, items: part.items.slice(0, mostItems) }
      : part,
  )
}

/** Where answers were cut, all of each. */
function wholes({ t }: Context, told: readonly Reply[]): Part[] {
  const links = told.flatMap((reply) => {
    const { topic, parts } = reply
    const title = parts.find((part) => part.kind === 'heading')?.text
    const isCut = parts.some((part) => part.kind === 'list' && part.items.length > mostWhole)
    const line = topic && isRecordRef(topic) ? openingOf(topic) : lineIn(topic)
    return line && title && (isWholeCard(reply) || isCut)
      ? [{ label: t(words.all(title)), command: line }]
      : []
  })
  return links.length > 0 ? [buttons(...links)] : []
}

const words = {
  all: (title: string): Localized => ({ fi: `Kaikki: ${title}`, sv: `Allt: ${title}`, en: `All: ${title}` }),
}
