import type { Context } from '../command.ts'
import { pointsBack } from '../domain/asked/pointing.ts'
import { asksOtherEnd, denials, deniedIn, deniedOfTold } from '../domain/asker/denied.ts'
import { claimDoubted } from '../domain/asker/doubted.ts'
import { claimHeld } from '../domain/asker/held.ts'
import { type Presumed, presumedIn } from '../domain/asker/presumed.ts'
import { callStatus } from '../domain/status.ts'
import { correction } from '../presentation/correction.ts'
import { opening } from '../presentation/opening.ts'
import { endCard } from '../presentation/untilEnd.ts'
import type { Reply } from '../reply.ts'
import { heldTold } from './heldTold.ts'

/**
 * “Since the call is open now, how do I apply?”, “miksi valtio maksaa kaiken?”: what is taken for granted is corrected before what
 * else is asked. Nothing where nothing is, or where it is not known to be false.
 */
export async function premiseTold(context: Context, question: string): Promise<Reply | undefined> {
  const { store, today, pack } = context
  if (asksOtherEnd(question, pack.ends))
    return opening(await context.run(denials['agreement-over']), correction(context, 'agreement-over'))
  const presumed = presumedIn(question) ?? heardIn(question)
  const told = presumed?.claim ?? claimHeld(question)
  if (told === undefined) return undefined
  const claim = ofAgreement(context, told)
  const isCallOpen = (await store.calls.all()).some((call) => callStatus(call, today) === 'open')
  const known = { isCallOpen, ends: pack.ends, signed: pack.signed, today }
  const denied = presumed ? deniedIn(claim, known) : deniedOfTold(claim, known)
  if (!denied) return heldTold(context, question)
  const below = (await askedBeside(context, presumed?.asked)) ?? (await context.run(denials[denied]))
  return opening(below, correction(context, denied))
}

/** “Kuulin et se loppu jo 2025” after the agreement's end. */
const ofAgreement = ({ conversation }: Context, claim: string): string =>
  conversation?.topic === endCard && pointsBack(claim) ? `hevi ${claim}` : claim

/** “I heard that the state pays it all.” */
function heardIn(question: string): Presumed | undefined {
  const claim = claimDoubted(question)
  return claim === undefined ? undefined : { claim, asked: undefined }
}

/** Less like what somebody has said, it may ask of what was just denied. */
const surely = 0.6

/** The answer to what is asked besides, where it is sure by itself. */
async function askedBeside(context: Context, asked: string | undefined): Promise<Reply | undefined> {
  if (!asked || pointsBack(asked)) return undefined
  const [best] = context.search.find(asked, 1)
  if (!best || best.score < surely) return undefined
  const reply = await context.run(`ask ${asked}`)
  return reply.outcome === 'answered' ? reply : undefined
}
