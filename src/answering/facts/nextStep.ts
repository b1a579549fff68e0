import type { Context } from '../../command.ts'
import { callsSpokenOf } from '../../domain/carriedOn/callsSpokenOf.ts'
import { asksForNextStep, asksWhatNow } from '../../domain/partnering/nextStep.ts'

/** What comes next for an idea is its way to a project; of a call it is asked otherwise. */
export function nextStep({ conversation }: Context, question: string): string | undefined {
  const topic = conversation?.topic
  if (callsSpokenOf(topic) && asksWhatNow(question)) return 'ask card:project-path'
  const isElsewhere = callsSpokenOf(topic) || topic === 'card:project-path'
  return !isElsewhere && asksForNextStep(question) ? 'ask card:project-path' : undefined
}
