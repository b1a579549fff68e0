import type { Context } from '../../command.ts'
import type { LeaningAsk } from '../../domain/leaning/asks.ts'
import { factFor } from '../../domain/leaning/factsFor.ts'
import type { Subject } from '../../presentation/records/aboutRecord.ts'
import { contactReply } from '../../presentation/records/contact.ts'
import { notRecorded } from '../../presentation/records/notRecorded.ts'
import { placesOf } from '../../presentation/records/placesOf.ts'
import type { Reply } from '../../reply.ts'
import { tell } from '../facts/factTold.ts'
import { doersIn } from '../queried/doersOfThem.ts'
import { bodyKindOf, kindAsked } from './bodyKinds.ts'
import { ofBodies } from './ofBodies.ts'
import { lineOfCalls } from './ofCalls.ts'
import { partnersToldOf } from './spokenOf.ts'

/** What is asked of one record that was shown; nothing where such a record has nothing of the kind. */
export async function ofOne(
  context: Context,
  subject: Subject,
  ask: LeaningAsk,
  question: string,
): Promise<Reply | undefined> {
  const { kind, row } = subject
  if ((ask === 'all' || ask === 'count') && (await partnersToldOf(context)))
    return tell(context, { subject, asked: { kinds: ['partners', 'lead'], rest: '' }, question })
  if (ask === 'about' || ask === 'more' || (ask === 'hevi' && kind === 'call'))
    return context.run(`${kind} ${row.id}`)
  if (ask === 'link') return contactReply(context, subject, false)
  if (subject.kind === 'project' && kindAsked(ask))
    return doersIn(context, [subject.row], bodyKindOf(ask, question))
  const line = kind === 'call' ? lineOfCalls[ask] : undefined
  if (line) return context.run(line)
  if (ask === 'place' && kind !== 'organisation')
    return kind === 'project' ? placesOf(context, subject.row) : notRecorded(context, subject, '')
  const fact = factFor(ask, kind)
  const told = fact && (await tell(context, { subject, asked: { kinds: [fact], rest: '' }, question }))
  // Where a record gives no figures, the rule is told.
  if (told) return ask === 'own-share' && told.outcome === 'unknown' ? undefined : told
  return subject.kind === 'organisation' ? ofBodies(context, [subject.row], ask, question) : undefined
}
