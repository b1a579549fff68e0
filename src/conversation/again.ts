import type { Command } from '../command.ts'
import { parseLine } from '../parse.ts'
import type { Reply } from '../reply.ts'
import type { Conversation } from '../store/conversations.ts'
import { isOf, isRecordRef } from '../topic.ts'

/** The line that gives the same answer once more: a question, or a command that only reads. What does something is never repeated. */
export function repeatable(line: string, { outcome }: Reply, commands: readonly Command[]): string | null {
  const [ask] = commands
  const command = parseLine(line, commands)?.command
  const reads = !command || command === ask || command.reads
  return reads && outcome !== 'done' ? line.slice(0, longest) : null
}
const longest = 500

/**
 * The conversation as a question leans on it: a command before it is no question, unless it asked something of a record, or
 * only begins like one (“who signed for the state?”) and a statement answered it; a part of the same message is none yet.
 */
export function asAsked(
  conversation: Conversation,
  commands: readonly Command[],
  isSameMessage: boolean,
): Conversation {
  const { question, topic } = conversation
  const [ask] = commands
  const command = question ? parseLine(question, commands)?.command : undefined
  const isQuestion =
    !command ||
    (command.asks && isRecordRef(topic)) ||
    (!isSameMessage && command !== ask && isOf(topic, 'card'))
  return { ...conversation, question: isQuestion ? question : null }
}
