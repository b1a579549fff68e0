import type { Context } from '../../command.ts'
import { fieldsOf, isOnlyBy, lineOf, type Selection } from '../../domain/query/selection.ts'
import type { Reply } from '../../reply.ts'
import { doersBeside } from '../queried/doersOfThem.ts'
import { listOf } from '../queried/listed.ts'

/** The records, or who is in them (“which companies are in the game projects”); where there are none, that is said, before those that come nearest. */
export async function recordsWished(
  context: Context,
  selection: Selection,
  isOfDoers: boolean,
): Promise<Reply | undefined> {
  const { kind, place, ...projects } = selection
  if (isOfDoers && kind !== undefined && place === undefined && fieldsOf(projects).length > 0)
    return doersBeside(context, { ask: { of: 'doers', kind }, selection: { kind: 'project', ...projects } })
  return isOnlyBy(selection, 'words') ? context.run(lineOf(selection)) : listOf(context, selection)
}
