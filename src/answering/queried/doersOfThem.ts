import type { Context } from '../../command.ts'
import type { Query } from '../../domain/query/query.ts'
import { lineOf, type Selection } from '../../domain/query/selection.ts'
import { isOwn, projectStatus } from '../../domain/status.ts'
import type { Localized } from '../../locale.ts'
import { severalOf } from '../../presentation/counts/countOf.ts'
import { en, fiIn, sv } from '../../presentation/counts/inWords.ts'
import { foundHeading } from '../../presentation/lists/foundHeading.ts'
import { recordList } from '../../presentation/lists/recordList.ts'
import { recordOf } from '../../presentation/records/aboutRecord.ts'
import {
  isOfKind,
  isUnconfirmed,
  type OrganisationRow,
  type ProjectRow,
} from '../../presentation/records/records.ts'
import { doersOf } from '../../presentation/records/saidOf.ts'
import { heading, itemsOf, note, type Reply, text } from '../../reply.ts'
import type { Topic } from '../../topic.ts'
import { lastListed, projectsIn } from '../afterwards/ofList/lastListed.ts'
import { noneOfTheirs } from './noneOfTheirs.ts'
import { filtersOf, recordsChosen } from './recordsChosen.ts'

/** “Which companies are in them?” after projects: the organisations of that kind, and what each is in. Nothing where no projects were listed. */
export async function doersOfThem(context: Context, { selection }: Query): Promise<Reply | undefined> {
  const projects = projectsIn(await lastListed(context))
  const { topic } = context.conversation ?? {}
  return projects.length === 0
    ? undefined
    : doersTold(context, projects, { kind: selection.kind ?? 'organisation', topic })
}

/** Which bodies of a kind are in these projects, as asked right after them. */
export const doersIn = (
  context: Context,
  projects: readonly ProjectRow[],
  kind: string,
  except: readonly string[] = [],
): Promise<Reply> =>
  doersTold(context, projects, { kind, except, topic: context.conversation?.topic ?? undefined })

/** “Who are Metropolia’s most common partners?”: who is in the same projects, those in most of them first. */
export async function doersBeside(
  context: Context,
  query: Pick<Query, 'ask' | 'selection' | 'held'>,
): Promise<Reply | undefined> {
  const { ask, selection } = query
  if (ask.of !== 'doers') return undefined
  if (query.held) return doersOfRecord(context, query.held, ask.kind)
  const projects = projectsIn(await recordsChosen(context, selection))
  const theirs: Selection = { ...selection, kind: 'project' }
  if (projects.length === 0)
    return (
      (await membersOf(context, selection)) ??
      (await noneOfTheirs(context, theirs)) ??
      context.run(lineOf(theirs))
    )
  const ids = `${selection.led ?? ''},${selection.with ?? ''}`.split(/[,|]/u)
  return doersTold(context, projects, {
    kind: ask.kind,
    except: ids,
    topic: `command:${lineOf(selection)}`,
    title: await foundHeading(
      context,
      await filtersOf(context, theirs),
      projects.map((row) => ({
        status: projectStatus(row, context.today),
        inProgramme: isOwn(row),
        isUnconfirmed: isUnconfirmed(row),
      })),
    ),
  })
}

/** “Who belongs to CleverHealth?”: the members of a network stand on its card. */
async function membersOf({ store, run }: Context, { with: id }: Selection): Promise<Reply | undefined> {
  const body = id === undefined ? undefined : await store.organisations.get(id)
  return body?.kind === 'cluster-or-network' ? run(`organisation ${body.id}`) : undefined
}

/** “Which companies took part in Kiertotalot?” */
async function doersOfRecord(context: Context, ref: string, kind: string) {
  const subject = await recordOf(context, ref)
  return subject?.kind === 'project'
    ? doersTold(context, [subject.row], {
        kind,
        topic: `project:${subject.row.id}`,
        title: subject.row.name,
        // How many there were is told by the record, not by those that are named.
        summary: kind === 'company' ? subject.row.summary : undefined,
      })
    : undefined
}

interface Asked {
  kind: string
  topic: Topic | null | undefined
  except?: readonly string[]
  title?: Localized
  summary?: Localized | undefined
}

async function doersTold(context: Context, projects: readonly ProjectRow[], asked: Asked): Promise<Reply> {
  const { kind, topic, except = [], title, summary } = asked
  const { t } = context
  const found = [...(await partaking(context, projects)).values()]
    .filter(({ row }) => !except.includes(row.id) && (kind === 'organisation' || isOfKind(row, kind)))
    .toSorted((one, other) => other.projects.length - one.projects.length)
  const heard = [...(title ? [heading(t(title))] : []), ...(summary ? [text(t(summary))] : [])]
  const none = text(t(words.none(severalOf(kind), projects.length)))
  if (found.length === 0 && kind === 'university') {
    const applied = await doersTold(context, projects, { ...asked, kind: appliedSciences })
    if (itemsOf(applied).length > 0)
      return {
        ...applied,
        parts: [...heard, none, text(t(words.applied)), ...applied.parts.slice(heard.length)],
      }
  }
  if (found.length === 0) return { outcome: 'answered', topic: topic ?? undefined, parts: [...heard, none] }
  const listed = found
    .slice(0, most)
    .map((one) => ({ ...one, subject: { kind: 'organisation' as const, row: one.row } }))
  const left = found.length - listed.length
  return {
    outcome: 'answered',
    topic: topic ?? undefined,
    parts: [
      ...heard,
      ...(await recordList(context, listed, ({ row, projects: theirs }) =>
        projects.length === 1 ? t(row.competences) : theirs.map(({ name }) => t(name)).join('; '),
      )),
      ...(left > 0 ? [note(t(words.others(left)))] : []),
      note(t(words.ofKnown)),
    ],
  }
}
const most = 20
const appliedSciences = 'university-of-applied-sciences'

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

const words = {
  none: (who: Localized, count: number): Localized =>
    count === 1
      ? {
          fi: `Tietoni eivät nimeä hankkeesta ${who.fi}. Lähteet eivät aina kerro kaikkia osallistujia.`,
          sv: `Mina uppgifter nämner inga ${who.sv} i projektet. Källorna anger inte alltid alla deltagare.`,
          en: `My records name no ${who.en} in the project. The sources do not always tell of all participants.`,
        }
      : {
          fi: `Tietojeni mukaan näissä ${fiIn(count)} hankkeessa ei ole ${who.fi}.`,
          sv: `Enligt mina uppgifter finns det inga ${who.sv} i de här ${sv(count)} projekten.`,
          en: `According to my records there are no ${who.en} in these ${en(count)} projects.`,
        },
  others: (count: number) => ({
    fi: `Lisäksi ${count} ${count === 1 ? 'muu' : 'muuta'}.`,
    sv: `Dessutom ${count} ${count === 1 ? 'annan' : 'andra'}.`,
    en: `And ${count} more.`,
  }),
  applied: {
    fi: 'Ammattikorkeakouluja on:',
    sv: 'Yrkeshögskolor är med:',
    en: 'There are universities of applied sciences:',
  },
  ofKnown: {
    fi: 'Lähteet eivät aina nimeä kaikkia osallistujia.',
    sv: 'Källorna nämner inte alltid alla deltagare.',
    en: 'The sources do not always name all participants.',
  },
}
