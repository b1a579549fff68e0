import type { Context } from '../../command.ts'
import { asksByWhenToApply, asksForOpenCall } from '../../domain/asked/openCallAsked.ts'
import { askedBesideIntroduction } from '../../domain/asker/introduced.ts'

/** “Is any call open?”, “by when must we apply?”: the line that lists what is open; of one call its own closing day is told. */
export function openCalls({ conversation }: Context, question: string): string | undefined {
  const isCallShown = conversation?.topic?.startsWith('call:') === true
  const beside = askedBesideIntroduction(question) ?? question
  return asksForOpenCall(question) || asksForOpenCall(beside) || (asksByWhenToApply(question) && !isCallShown)
    ? 'calls open'
    : undefined
}
