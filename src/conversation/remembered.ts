import { awaitedBy } from '../domain/carriedOn/awaited.ts'
import { buttonsOf, choicesOf, itemsOf, type Reply } from '../reply.ts'
import type { Conversation } from '../store/conversations.ts'
import { isOf, isRecordRef, onTopic, openingOf, type Topic } from '../topic.ts'

type Remembered = Pick<Conversation, 'choices' | 'shown' | 'topic' | 'earlier'>

/** What “the second one”, a number and “it” mean after a reply. */
export function rememberedOf(given: Reply, before: Conversation | undefined): Remembered {
  const topic = topicAfter(given, before?.topic)
  const listed = itemsOf(given).map(({ command, title }) => command ?? `ask ${title}`)
  const isKept =
    before && (isAmong(before.shown, given.topic ?? null) || isStillSpokenOf(given, before, listed))
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
const isAmong = (list: readonly string[], topic: string | null) =>
  topic !== null && list.length > 1 && list.includes(openingOf(topic))

/** Two told beside each other are spoken of as a list of two. */
const besideEachOther = (given: Reply): string[] =>
  given.topic === 'comparison' ? buttonsOf(given).map(({ command }) => command) : []

/** What was spoken of before: two told one after the other can be compared, and a list that was left can be gone back to. */
function earlierOf(topic: Topic | null, before: Remembered | undefined): Topic | null {
  if (!before) return null
  if (topic === before.topic) return before.earlier
  if (isList(topic)) return isFound(topic) && isFound(before.topic) ? before.topic : null
  if (isOf(topic, 'focus') && isOf(before.topic, 'focus')) return before.topic
  if (isRecordRef(topic) && isRecordRef(before.topic)) return before.topic
  return isList(before.topic) ? before.topic : isList(before.earlier) ? before.earlier : null
}
const isFound = onTopic({ command: 'find kind:project .*' })
const isList = onTopic({ command: '(?:find|partners|match) .+|project|calls|focus' })

/** Where a list was narrowed to nothing, or something was told of it, it is still what was spoken of. */
const isStillSpokenOf = ({ outcome, topic }: Reply, before: Remembered, listed: readonly string[]) =>
  topic !== undefined &&
  topic === before.topic &&
  before.shown.length > 0 &&
  (outcome === 'unknown' || (listed.length === 0 && isOf(topic, 'command')))

/** Thanks, and what could not be answered, change no subject; what the bot asks for itself does. */
function topicAfter({ outcome, topic }: Reply, before: Topic | null | undefined): Topic | null {
  const isAwaiting = awaitedBy(topic) !== undefined || isAsking(topic)
  const isKept = outcome !== 'answered' && isRecordRef(before) && !isRecordRef(topic) && !isAwaiting
  return (isKept ? before : topic) ?? null
}
const isAsking = onTopic({ command: 'introduce|edit-profile|subscribe.*' })
