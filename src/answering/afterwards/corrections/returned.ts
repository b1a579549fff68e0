import type { Context } from '../../../command.ts'
import { returnedTo } from '../../../domain/carriedOn/corrections/returnedTo.ts'
import { factAsked } from '../../../domain/recordFact/factAsked.ts'
import type { Hit } from '../../../domain/search/search.ts'
import { saidNearly } from '../../../domain/thresholds.ts'
import { recordOf } from '../../../presentation/records/aboutRecord.ts'
import type { Reply } from '../../../reply.ts'
import { isOf, isRecordRef } from '../../../topic.ts'
import { tell } from '../../facts/factTold.ts'

/** “Back to the drone thing, who leads it?” after something else: of the record that is called so; nothing where none is. */
export async function returned(context: Context, question: string): Promise<Reply | undefined> {
  const said = context.conversation && returnedTo(question)
  const ref = said && recordCalled(context, said.name)
  const subject = ref ? await recordOf(context, ref) : undefined
  if (!said || !subject) return undefined
  const asked = said.asked === undefined ? undefined : factAsked(said.asked, subject.kind)
  return asked
    ? tell(context, { subject, asked: { ...asked, rest: '' }, question: said.asked ?? question })
    : context.run(`${subject.kind} ${subject.row.id}`)
}

function recordCalled({ search: { names, find } }: Context, said: string): string | undefined {
  const ref = names.namedIn(said)?.id ?? names.namedByPart(said)
  const isSure = ({ entry, score }: Hit) => isOf(entry.ref, 'project') && score >= saidNearly
  return isRecordRef(ref) ? ref : find(said, most).find(isSure)?.entry.ref
}
const most = 3
