import type { Context } from '../../command.ts'
import { isOnlyBy, lineOf, type Selection } from '../../domain/query/selection.ts'
import { isOwn } from '../../domain/status.ts'
import { organisationFound } from '../../presentation/lists/noProjects.ts'
import { ownProject } from '../../presentation/records/ownProject.ts'
import type { Reply } from '../../reply.ts'
import { projectsIn } from '../afterwards/lastListed.ts'
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
        const projects = [...projectsIn(await recordsChosen(context, { kind: 'project', with: row.id }))]
        const its = ownProject(row, await context.store.projects.all())
        if (its) projects.push(its)
        const own = selection.in ? projects.filter(isOwn) : projects
        return { row, projects: own }
      }),
  )
  return known.length === ids.length
    ? organisationFound(context, known, {
        topic: `command:${lineOf(selection)}`,
        isLed: led !== undefined,
        isOwn: selection.in === 'programme',
      })
    : undefined
}
