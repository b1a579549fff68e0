import type { Context } from '../../command.ts'
import type { Query } from '../../domain/query/query.ts'
import { countsOf } from '../../presentation/countsOf.ts'
import { shareLed } from '../../presentation/shareLed.ts'
import type { Reply } from '../../reply.ts'

/** “Which focus area has fewest projects?”, “what share of projects is led by Helsinki?” */
export async function grouped(context: Context, { ask, selection }: Query): Promise<Reply | undefined> {
  if (ask.of === 'groups')
    return countsOf(context, { by: ask.by, of: ask.way, running: selection.status === 'ongoing' })
  const ids = (selection.led ?? selection.with ?? '').split(',')
  const rows = await Promise.all(ids.map((id) => context.store.organisations.get(id)))
  return rows.every((row) => row !== undefined) ? shareLed(context, rows) : undefined
}
