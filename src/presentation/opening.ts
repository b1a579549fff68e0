import { type Part, type Reply, text } from '../reply.ts'

/** The reply with a sentence before all that it says. */
export const opening = (reply: Reply, sentence: string): Reply => ({
  ...reply,
  parts: [...reply.parts.slice(0, 1), text(sentence), ...reply.parts.slice(1)],
})

/** The same, where what stands below may say it again in nearly these words: it is said once. */
export const openingOnce = (reply: Reply, sentence: string): Reply =>
  opening({ ...reply, parts: reply.parts.map((part) => without(part, wordsOf(sentence))) }, sentence)

function without(part: Part, said: readonly string[]): Part {
  if (part.kind !== 'text') return part
  const sentences = part.text.split(sentenceEnd)
  const others = sentences.filter((one) => !wordsOf(one).every((word) => said.includes(word)))
  return others.length > 0 && others.length < sentences.length ? text(others.join(' ')) : part
}

const sentenceEnd = /(?<=[.!?])\s+(?=\p{Lu})/u
const wordsOf = (sentence: string) =>
  (sentence.toLocaleLowerCase('fi').match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !connecting.has(word))
/** “So”. */
const connecting = new Set(['siis', 'alltså', 'so'])
