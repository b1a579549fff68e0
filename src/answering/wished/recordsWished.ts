import type { Context } from '../../command.ts'
import { isOnlyBy, lineOf, type Selection } from '../../domain/query/selection.ts'
import type { Reply } from '../../reply.ts'
import { listed } from '../queried/listed.ts'

/** The records, listed or counted; where there are none, that is said, before those that come nearest. */
export async function recordsWished(
  context: Context,
  selection: Selection,
  isCount: boolean,
): Promise<Reply | undefined> {
  const line = lineOf(selection)
  if (isOnlyBy(selection, 'words')) return context.run(line)
  return listed(
    context,
    {
      ask: { of: isCount ? 'count' : 'list' },
      scope: 'named',
      selection,
      carriesOn: false,
      isOnly: false,
      isOwn: false,
      isAll: false,
      isAsked: true,
      isOfBudget: false,
      isOne: false,
    },
    { selection, topic: `command:${line}`, isNarrowed: false },
  )
}
