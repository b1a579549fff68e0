/** What was last told was of calls: one of them, their list, or when the next comes. */
export const callsSpokenOf = (topic: string | null | undefined): boolean => ofCalls.test(topic ?? '')
const ofCalls = /^(?:call:|command:calls|card:gap-(?:next-call|esf-calls|success-rate))/u
