import type { Context } from '../command.ts'
import { claimHeld } from '../domain/asker/held.ts'
import { notSoIn } from '../domain/asker/notSo.ts'
import { whoDoes } from '../domain/asker/whoDoes.ts'
import { notSoWords, toldBelow, whoWords } from '../presentation/heldWords.ts'
import { opening } from '../presentation/opening.ts'
import type { Reply } from '../reply.ts'

/**
 * “Eikö Business Finland päätä?”, “was it signed by the prime minister?”, “is it legally binding?”: a plain yes or no, and
 * what the sources say of it. Nothing where they do not settle it.
 */
export async function heldTold(context: Context, question: string): Promise<Reply | undefined> {
  const claim = claimHeld(question)
  if (claim === undefined) return undefined
  const verdict = whoDoes(claim)
  if (verdict) {
    const { deed, isSo } = verdict
    return opening(await context.run(toldBelow[deed]), context.t(whoWords[deed][isSo ? 'yes' : 'no']))
  }
  const notSo = notSoIn(claim)
  return notSo && opening(await context.run(toldBelow[notSo]), context.t(notSoWords[notSo]))
}
