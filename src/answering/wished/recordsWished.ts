import type { Context } from '../../command.ts'
import { fieldsOf, isOnlyBy, lineOf, type Selection } from '../../domain/query/selection.ts'
import type { Reply } from '../../reply.ts'
import { doersBeside } from '../queried/doersOfThem.ts'
import { listed } from '../queried/listed.ts'

/** What is asked of the records. */
interface Asked {
  isCount: boolean
  /** “Which companies are in the game projects”: of projects, organisations. */
  isOfDoers: boolean
}

/** The records, listed or counted; where there are none, that is said, before those that come nearest. */
export async function recordsWished(
  context: Context,
  selection: Selection,
  { isCount, isOfDoers }: Asked,
): Promise<Reply | undefined> {
  const { kind, place, ...projects } = selection
  if (isOfDoers && kind !== undefined && place === undefined && fieldsOf(projects).length > 0)
    return doersBeside(context, { ask: { of: 'doers', kind }, selection: { kind: 'project', ...projects } })
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
