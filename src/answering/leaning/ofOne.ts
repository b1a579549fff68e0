import type { Context } from '../../command.ts'
import type { LeaningAsk } from '../../domain/leaning/asks.ts'
import { factFor } from '../../domain/leaning/factsFor.ts'
import type { Subject } from '../../presentation/records/aboutRecord.ts'
import { contactReply } from '../../presentation/records/contact.ts'
import type { Reply } from '../../reply.ts'
import { tell } from '../facts/factTold.ts'
import { doersIn } from '../queried/doersOfThem.ts'

/** What is asked of one record that was shown; nothing where such a record has nothing of the kind. */
export async function ofOne(
  context: Context,
  subject: Subject,
  ask: LeaningAsk,
  question: string,
): Promise<Reply | undefined> {
  const { kind, row } = subject
  if (ask === 'about' || ask === 'more') return context.run(`${kind} ${row.id}`)
  if (ask === 'link') return contactReply(context, subject, false)
  if (subject.kind === 'project' && (ask === 'companies' || ask === 'universities'))
    return doersIn(context, [subject.row], bodyKinds[ask])
  const fact = factFor(ask, kind)
  return fact && tell(context, { subject, asked: { kinds: [fact], rest: '' }, question })
}

export const bodyKinds = { companies: 'company', universities: 'university' } as const
