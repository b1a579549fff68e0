import type { Context } from '../../../command.ts'
import { saidOfState } from '../../../domain/carriedOn/ofList/stateSaid.ts'
import { lineOf, selectionOf } from '../../../domain/query/selection.ts'
import { factAsked } from '../../../domain/recordFact/factAsked.ts'
import type { Reply } from '../../../reply.ts'
import { recordsChosen } from '../../queried/recordsChosen.ts'
import { isOfEach, severalOfThem, toldOfEach } from './ofEach.ts'

/** “When do the running ones end, and who leads each?”, whatever was spoken of: of each project in that state what is asked. */
export async function ofThoseSo(context: Context, question: string): Promise<Reply | undefined> {
  const said = saidOfState(question)
  const asked = said && factAsked(said.rest, 'project')
  if (!asked || !isOfEach(asked.kinds)) return undefined
  if (asked.rest.replace(severalOfThem, '').trim() !== '') return undefined
  const last = selectionOf(context.conversation?.topic ?? '')
  const before = last?.kind === 'project' ? last : { kind: 'project', in: 'programme' }
  const selection = { ...before, status: said.status }
  const subjects = await recordsChosen(context, selection)
  if (subjects.length === 0) return undefined
  const kinds = asked.kinds.filter((kind) => kind !== 'status')
  return { ...(await toldOfEach(context, subjects, kinds)), topic: `command:${lineOf(selection)}` }
}
