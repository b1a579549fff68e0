import type { Context } from '../../command.ts'
import { isOnlyBy, lineOf, type Selection } from '../../domain/query/selection.ts'
import { isOwn } from '../../domain/status.ts'
import { organisationFound } from '../../presentation/lists/noProjects.ts'
import { ownProject } from '../../presentation/records/ownProject.ts'
import type { Reply } from '../../reply.ts'
import { projectsIn } from '../afterwards/ofList/lastListed.ts'
import { recordsChosen } from './recordsChosen.ts'

/**
 * “Is Hanken in anything?”, “does Aalto lead any?”: where an organisation has no such project, that is said, and in what it is; of
 * two that are in none together, of each. Nothing where something else than whose they are is asked.
 */
export async function noneOfTheirs(context: Context, selection: Selection): Promise<Reply | undefined> {
  const { led, with: partner, status } = selection
  const ids = (led ?? partner ?? '').split(/[,|]/u).filter(Boolean)
  const isOfThem =
    selection.kind === 'project' &&
    isOnlyBy(selection, 'led', 'with', 'status', 'in') &&
    (led === undefined || partner === undefined) &&
    status === undefined &&
    ids.length > 0 &&
    !ids.some((id) => id.startsWith('!'))
  if (!isOfThem) return undefined
  const rows = await Promise.all(ids.map((id) => context.store.organisations.get(id)))
  const known = await Promise.all(
    rows
      .filter((row) => row !== undefined)
      .map(async (row) => {
        const theirs = { kind: 'project', with: row.id, in: selection.in }
        const projects = projectsIn(await recordsChosen(context, theirs))
        const its = ownProject(row, await context.store.projects.all())
        const isSo = its && (!selection.in || (selection.in === 'programme' && isOwn(its)))
        return { row, projects: isSo ? [...projects, its] : projects }
      }),
  )
  return known.length === ids.length
    ? organisationFound(context, known, {
        topic: `command:${lineOf(selection)}`,
        isLed: led !== undefined,
        within: selection.in,
      })
    : undefined
}
