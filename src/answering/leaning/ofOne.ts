import type { Context } from '../../command.ts'
import type { LeaningAsk } from '../../domain/leaning/asks.ts'
import { factFor } from '../../domain/leaning/factsFor.ts'
import type { Subject } from '../../presentation/records/aboutRecord.ts'
import { contactReply } from '../../presentation/records/contact.ts'
import type { Reply } from '../../reply.ts'
import { tell } from '../facts/factTold.ts'
import { doersIn } from '../queried/doersOfThem.ts'
import { bodyKinds, kindAsked } from './bodyKinds.ts'
import { ofBodies } from './ofBodies.ts'
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
  if (ask === 'about' || ask === 'more') return context.run(`${kind} ${row.id}`)
  if (ask === 'link') return contactReply(context, subject, false)
  if (subject.kind === 'project' && kindAsked(ask)) return doersIn(context, [subject.row], bodyKinds[ask])
  const fact = factFor(ask, kind)
  if (fact) return tell(context, { subject, asked: { kinds: [fact], rest: '' }, question })
  return subject.kind === 'organisation' ? ofBodies(context, [subject.row], ask) : undefined
}
