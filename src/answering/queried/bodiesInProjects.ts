import type { Context } from '../../command.ts'
import type { Query } from '../../domain/query/query.ts'
import { isOnlyBy } from '../../domain/query/selection.ts'
import { recordList } from '../../presentation/lists/recordList.ts'
import { note, type Reply, text } from '../../reply.ts'
import { sameTopic } from '../../topic.ts'
import { lastListed, projectsIn } from '../afterwards/ofList/lastListed.ts'
import { inBrief } from './inBrief.ts'
import { recordsChosen } from './recordsChosen.ts'

/** “Which of them are in HEVi projects?”, “onko niillä hankkeita?” after organisations: each that is in one, and in which. Nothing where none were listed. */
export async function bodiesInProjects(context: Context, query: Query): Promise<Reply | undefined> {
  const { ask, scope, selection, isOwn } = query
  const isOfThem =
    scope === 'them' &&
    (ask.of === 'list' || ask.of === 'count') &&
    selection.kind === 'project' &&
    isOnlyBy(selection, 'status', 'in')
  const listed = isOfThem ? await lastListed(context) : []
  const rows = listed.flatMap((one) => (one.kind === 'organisation' ? [one.row] : []))
  if (rows.length === 0 || rows.length < listed.length) return undefined
  const { t, conversation } = context
  const chosen = { ...selection, ...(isOwn ? { in: 'programme' } : {}) }
  const each = await Promise.all(
    rows.map(async (row) => ({
      subject: { kind: 'organisation' as const, row },
      projects: projectsIn(await recordsChosen(context, { ...chosen, with: row.id })),
    })),
  )
  const found = each
    .filter(({ projects }) => projects.length > 0)
    .toSorted((one, other) => other.projects.length - one.projects.length)
  const said = words.found(found.length, rows.length, isOwn)
  return {
    outcome: found.length > 0 ? 'answered' : 'unknown',
    topic: sameTopic({ conversation }),
    parts: [
      text(t(said)),
      ...(await recordList(context, found.slice(0, most), ({ projects }) =>
        inBrief(projects.map(({ name }) => t(name))),
      )),
      note(t(words.partly)),
    ],
  }
}
const most = 20

const words = {
  found: (count: number, all: number, isOwn: boolean) =>
    count === 0
      ? {
          fi: `Tietojeni mukaan mikään niistä ei ole mukana ${isOwn ? 'HEVi-hankkeissa' : 'hankkeissa, jotka tunnen'}.`,
          sv: `Enligt mina uppgifter är ingen av dem med i ${isOwn ? 'HEVi-projekt' : 'de projekt som jag känner till'}.`,
          en: `According to my records, none of them is in ${isOwn ? 'a HEVi project' : 'the projects I know of'}.`,
        }
      : {
          fi: `${isOwn ? 'HEVi-hankkeissa' : 'Hankkeissa'} on mukana ${count}/${all}:`,
          sv: `${count} av ${all} är med i ${isOwn ? 'HEVi-projekt' : 'projekt'}:`,
          en: `${count} of ${all} ${count === 1 ? 'is' : 'are'} in ${isOwn ? 'HEVi projects' : 'projects'}:`,
        },
  partly: {
    fi: 'Lähteet eivät aina nimeä kaikkia osallistujia.',
    sv: 'Källorna nämner inte alltid alla deltagare.',
    en: 'The sources do not always name all participants.',
  },
}
