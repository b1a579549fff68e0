import type { Context } from '../../command.ts'
import type { Query } from '../../domain/query/query.ts'
import { recordList } from '../../presentation/recordList.ts'
import { kindsOf, type OrganisationRow, type ProjectRow } from '../../presentation/records.ts'
import { doersOf } from '../../presentation/saidOf.ts'
import { note, type Reply, text } from '../../reply.ts'
import { lastListed, projectsIn } from '../lastListed.ts'

/** “Which companies are in them?” after projects: the organisations of that kind, and what each is in. Nothing where no projects were listed. */
export async function doersOfThem(context: Context, { selection }: Query): Promise<Reply | undefined> {
  const { t, conversation } = context
  const kind = selection.kind ?? 'organisation'
  const projects = projectsIn(await lastListed(context))
  if (projects.length === 0) return undefined
  const topic = conversation?.topic ? { topic: conversation.topic } : {}
  const all = await partaking(context, projects)
  const found = [...all.values()].filter(({ row }) => kind === 'organisation' || isOfKind(row, kind))
  if (found.length === 0) return { outcome: 'answered', ...topic, parts: [text(t(words.none))] }
  const listed = found
    .slice(0, most)
    .map((one) => ({ ...one, subject: { kind: 'organisation' as const, row: one.row } }))
  const left = found.length - listed.length
  return {
    outcome: 'answered',
    ...topic,
    parts: [
      ...(await recordList(context, listed, ({ projects: theirs }) =>
        theirs.map(({ name }) => t(name)).join('; '),
      )),
      ...(left > 0 ? [note(t(words.others(left)))] : []),
      note(t(words.ofKnown)),
    ],
  }
}
const most = 20

interface Doer {
  row: OrganisationRow
  projects: ProjectRow[]
}

/** Whoever leads one of the projects, takes part in it or is named by it. */
async function partaking(context: Context, projects: readonly ProjectRow[]): Promise<Map<string, Doer>> {
  const all = new Map<string, Doer>()
  for (const project of projects)
    for (const row of await doersOf(context, project)) {
      const doer = all.get(row.id) ?? { row, projects: [] }
      doer.projects.push(project)
      all.set(row.id, doer)
    }
  return all
}

const higherEducation = ['university', 'university-of-applied-sciences']
const isOfKind = (row: OrganisationRow, kind: string) =>
  kind === 'higher-education' ? higherEducation.includes(row.kind) : kindsOf(row).includes(kind)

const words = {
  none: {
    fi: 'Tietojeni mukaan niissä ei ole mukana yhtään sellaista.',
    sv: 'Enligt mina uppgifter är ingen sådan med i dem.',
    en: 'By my records none such takes part in them.',
  },
  others: (count: number) => ({
    fi: `Lisäksi ${count} muuta.`,
    sv: `Dessutom ${count} andra.`,
    en: `And ${count} more.`,
  }),
  ofKnown: {
    fi: 'Lähteet eivät aina nimeä kaikkia osallistujia.',
    sv: 'Källorna nämner inte alltid alla deltagare.',
    en: 'The sources do not always name all participants.',
  },
}
