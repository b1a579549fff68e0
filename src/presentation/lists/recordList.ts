import type { Context } from '../../command.ts'
import { list, type Part, sources } from '../../reply.ts'
import { type Subject, titleOf } from '../records/aboutRecord.ts'
import type { ProjectRow } from '../records/records.ts'
import { cite } from '../sources.ts'

/** Records below each other, each with a detail, and where the first of them stand. */
export async function recordList<Listed extends { subject: Subject }>(
  context: Context,
  records: readonly Listed[],
  detailOf: (record: Listed) => string,
): Promise<Part[]> {
  const cited = await Promise.all(
    records.map(({ subject }) => cite(context, `${subject.kind}:${subject.row.id}`, subject.row)),
  )
  const items = records.map((record) => ({
    ref: `${record.subject.kind}:${record.subject.row.id}`,
    title: context.t(titleOf(record.subject)),
    detail: detailOf(record),
    command: `${record.subject.kind} ${record.subject.row.id}`,
  }))
  return [list(...items), sources(...cited.flatMap(([first]) => first ?? []).slice(0, mostSources))]
}
const mostSources = 3

/** Projects below each other, each with a detail. */
export const projectList = (
  context: Context,
  projects: readonly ProjectRow[],
  detailOf: (project: ProjectRow) => string,
): Promise<Part[]> =>
  recordList(
    context,
    projects.map((row) => ({ subject: { kind: 'project' as const, row } })),
    ({ subject }) => detailOf(subject.row),
  )
