import { type Reply, text } from '../reply.ts'

/** The reply with a sentence before all that it says. */
export const opening = (reply: Reply, sentence: string): Reply => ({
  ...reply,
  parts: [...reply.parts.slice(0, 1), text(sentence), ...reply.parts.slice(1)],
})
