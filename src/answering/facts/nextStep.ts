import type { Context } from '../../command.ts'
import { asksForNextStep } from '../../domain/partnering/nextStep.ts'

/** What comes next for an idea is its way to a project; of a call it is asked otherwise. */
export function nextStep({ conversation }: Context, question: string): string | undefined {
  const isElsewhere = elsewhere.test(conversation?.topic ?? '')
  return !isElsewhere && asksForNextStep(question) ? 'ask card:project-path' : undefined
}
const elsewhere = /^(?:call:|command:calls|card:project-path)/u
