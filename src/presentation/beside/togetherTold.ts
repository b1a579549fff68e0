import type { Context } from '../../command.ts'
import { isOwn } from '../../domain/status.ts'
import { buttons, heading, note, type Reply, text } from '../../reply.ts'
import { inSentence } from '../inSentence.ts'
import { recordList } from '../lists/recordList.ts'
import { type OrganisationRow, projectItem, type ProjectRow } from '../records/records.ts'
import { doersOf } from '../records/saidOf.ts'
import { briefName } from './comparable.ts'
import { inAll } from './sideFacts.ts'
import { words } from './togetherWords.ts'

/** Whether the two are in a project together, first; then in which. Those that only name a project in their own record are told apart. */
export async function togetherTold(
  context: Context,
  two: readonly [OrganisationRow, OrganisationRow],
): Promise<Reply> {
  const { t, store } = context
  const ids = two.map(({ id }) => id)
  const names = two.map((row) => briefName(context, { kind: 'organisation', row }))
  const projects = await store.projects.all()
  const sure = new Set(inAll(projects, ids))
  const found: { subject: { kind: 'project'; row: ProjectRow }; detail: string }[] = []
  for (const row of projects) {
    const doers = await doersOf(context, row)
    if (!sure.has(row) && !ids.every((id) => doers.some((doer) => doer.id === id))) continue
    const byName = two.filter(({ id }) => row.lead !== id && !row.partners.includes(id))
    const told = byName.map((body) => t(words.named(briefName(context, { kind: 'organisation', row: body }))))
    const detail = [projectItem(context, row).detail, ...told].join('; ')
    found.push({ subject: { kind: 'project', row }, detail })
  }
  const shown = found.toSorted((one, other) => place(one.subject.row) - place(other.subject.row))
  return {
    outcome: 'answered',
    topic: found.length > 0 ? `command:find kind:project with:${ids.join(',')}` : undefined,
    asked: t(words.ask.together(names[0] ?? '', names[1] ?? '')),
    parts: [
      heading(names.join(' – ')),
      text(found.length > 0 ? t(words.yes(found.length)) : t(words.no(inSentence(context.locale, names)))),
      ...(found.length > 0 ? await recordList(context, shown, ({ detail }) => detail) : []),
      note(t(words.ofKnown)),
      ...(found.length > 0
        ? []
        : [buttons(...two.map(({ id }, at) => ({ label: names[at] ?? id, command: `organisation ${id}` })))]),
    ],
  }
}

const place = (project: ProjectRow) => (isOwn(project) ? 0 : 1)
