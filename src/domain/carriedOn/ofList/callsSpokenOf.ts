import { onTopic } from '../../../topic.ts'

/** What was last told was of calls: one of them, their list, or when the next comes. */
export const callsSpokenOf = onTopic({
  call: '.*',
  command: 'calls.*',
  card: 'gap-(?:next-call|esf-calls|success-rate).*',
})
