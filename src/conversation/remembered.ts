import { awaitedBy } from '../domain/carriedOn/awaited.ts'
import { isRecordRef } from '../domain/recordFact/kinds.ts'
import { buttonsOf, choicesOf, itemsOf, type Reply } from '../reply.ts'
import type { Conversation } from '../store/conversations.ts'

type Remembered = Pick<Conversation, 'choices' | 'shown' | 'topic' | 'earlier'>

/** What “the second one”, a number and “it” mean after a reply. */
export function rememberedOf(given: Reply, before: Conversation | undefined): Remembered {
  const topic = topicAfter(given, before?.topic)
  const listed = itemsOf(given).map(({ command, title }) => command ?? `ask ${title}`)
  const isKept = before && (isOf(before.shown, given.topic ?? null) || isStillSpokenOf(given, before, listed))
  const shown = isKept ? before.shown : listed.length > 0 ? listed : besideEachOther(given)
  return { choices: choicesOf(given), shown, topic, earlier: earlierOf(topic, before) }
}

/** The conversation as it stands once a question is answered, before anything is written down. */
export const conversationAfter = (
  before: Conversation | undefined,
  question: string | undefined,
  given: Reply,
): Conversation => ({
  id: '',
  person: null,
  at: new Date(0),
  ...before,
  ...rememberedOf(given, before),
  question: given.asked ?? question ?? null,
})

/** What was opened from a list leaves the list in place: “and the third?” is its third line. */
const isOf = (list: readonly string[], topic: string | null) =>
  topic !== null && list.length > 1 && list.includes(topic.replace(':', ' '))

/** Two told beside each other are spoken of as a list of two. */
const besideEachOther = (given: Reply): string[] =>
  given.topic === 'comparison' ? buttonsOf(given).map(({ command }) => command) : []

/** What was spoken of before: two told one after the other can be compared, and a list that was left can be gone back to. */
function earlierOf(topic: string | null, before: Remembered | undefined): string | null {
  if (!before) return null
  if (topic === before.topic) return before.earlier
  if (isList(topic)) return isFound(topic) && isFound(before.topic) ? before.topic : null
  if (isArea(topic) && isArea(before.topic)) return before.topic
  if (isRecordRef(topic) && isRecordRef(before.topic)) return before.topic
  return isList(before.topic) ? before.topic : isList(before.earlier) ? before.earlier : null
}
const isFound = (topic: string | null) => topic?.startsWith('command:find kind:project ') === true
const isArea = (topic: string | null) => topic?.startsWith('focus:') === true
const isList = (topic: string | null) =>
  /^command:(?:(?:find|partners|match) .+|project|calls|focus)$/u.test(topic ?? '')

/** Where a list was narrowed to nothing, or something was told of it, it is still what was spoken of. */
const isStillSpokenOf = ({ outcome, topic }: Reply, before: Remembered, listed: readonly string[]) =>
  topic !== undefined &&
  topic === before.topic &&
  before.shown.length > 0 &&
  (outcome === 'unknown' || (listed.length === 0 && topic.startsWith('command:')))

/** Thanks, and what could not be answered, change no subject; what the bot asks for itself does. */
function topicAfter({ outcome, topic }: Reply, before: string | null | undefined): string | null {
  const isAwaiting =
    awaitedBy(topic) !== undefined || /^command:(?:(?:introduce|edit-profile)$|subscribe)/u.test(topic ?? '')
  const isKept = outcome !== 'answered' && isRecordRef(before) && !isRecordRef(topic) && !isAwaiting
  return (isKept ? before : topic) ?? null
}
