import type { Context } from '../../command.ts'
import type { Query } from '../../domain/query/query.ts'
import { isOnlyBy } from '../../domain/query/selection.ts'
import { countByGroup } from '../../presentation/counts/byGroup.ts'
import { shareLed } from '../../presentation/counts/shareLed.ts'
import type { Reply } from '../../reply.ts'
import { onTopic } from '../../topic.ts'

const ofProjects = onTopic({ counts: '.*', command: '(?:find kind:)?project.*' })

/** “Which focus area has fewest projects?”, “what share of projects is led by Helsinki?”; nothing of those that ended, or of some only. */
export async function grouped(
  context: Context,
  { ask, selection, carriesOn }: Query,
): Promise<Reply | undefined> {
  if (ask.of === 'groups') {
    const { status } = selection
    // “And by year?” of money counts no projects.
    const isCarriedOn = ask.by === 'year' && carriesOn
    if (isCarriedOn && !ofProjects(context.conversation?.topic)) return undefined
    if (!isOnlyBy(selection, 'status') || (status !== undefined && status !== 'ongoing')) return undefined
    return countByGroup(context, {
      by: ask.by,
      of: ask.way,
      running: status === 'ongoing',
      kind: ask.kind,
      nth: ask.nth,
    })
  }
  if (!isOnlyBy(selection, 'led', 'with')) return undefined
  const ids = (selection.led ?? selection.with ?? '').split(',')
  const rows = await Promise.all(ids.map((id) => context.store.organisations.get(id)))
  return rows.every((row) => row !== undefined) ? shareLed(context, rows) : undefined
}
