import type { Context } from '../../command.ts'
import type { Query } from '../../domain/query/query.ts'
import { isOnlyBy, lineOf, type Selection } from '../../domain/query/selection.ts'
import { isOwn } from '../../domain/status.ts'
import type { Localized } from '../../locale.ts'
import { severalOf } from '../../presentation/counts/countOf.ts'
import { words as found } from '../../presentation/lists/findWords.ts'
import type { Filters } from '../../presentation/lists/fits.ts'
import { foundHeading } from '../../presentation/lists/foundHeading.ts'
import { recordList } from '../../presentation/lists/recordList.ts'
import { isOfKind, type OrganisationRow, type ProjectRow } from '../../presentation/records/records.ts'
import { doersOf } from '../../presentation/records/saidOf.ts'
import { buttons, heading, note, type Part, type Reply, text } from '../../reply.ts'
import { capitalised } from '../../text.ts'
import { inBrief } from './inBrief.ts'
import { recordsChosen } from './recordsChosen.ts'

/** “Which companies take part?”: those in HEVi's projects, those that only have to do with one, and those in other projects. */
export async function takingPart(
  context: Context,
  { ask }: Pick<Query, 'ask'>,
  selection: Selection,
): Promise<Reply | undefined> {
  const { kind } = selection
  const isOfKinds =
    (ask.of === 'list' || ask.of === 'count') &&
    selection.in === 'programme' &&
    isOnlyBy(selection, 'in', 'focus', 'words') &&
    kind !== undefined &&
    divided.has(kind)
  if (!isOfKinds) return undefined
  const chosen = { ...selection, kind: 'organisation', in: undefined }
  const ids = new Set((await recordsChosen(context, chosen)).map(({ row }) => row.id))
  const all = (await everyDoer(context)).filter(({ row }) => ids.has(row.id))
  const told = await toldOf(context, all, kind)
  const beside = besides[kind]
  const { t } = context
  const known = (await context.store.organisations.all()).filter(
    (row) => ids.has(row.id) && isOfKind(row, kind),
  ).length
  return {
    outcome: 'answered',
    topic: `command:${lineOf(selection)}`,
    parts: [
      heading(t(await foundHeading(context, selection as Filters, told.ownFound))),
      ...told.parts,
      ...(beside ? (await toldOf(context, all, beside, true)).parts : []),
      note(t(found.partlyNamed)),
      buttons({ label: t(words.all(known)), command: lineOf({ ...selection, in: undefined }) }),
    ],
  }
}

const divided: ReadonlySet<string> = new Set([
  'company',
  'university',
  'university-of-applied-sciences',
  'higher-education',
  'research-institute',
])
/** Who asks for universities may mean these, too. */
const besides: Readonly<Record<string, string>> = { university: 'university-of-applied-sciences' }

interface Doer {
  row: OrganisationRow
  /** What it leads or is a partner in. */
  own: ProjectRow[]
  others: ProjectRow[]
  /** HEVi's projects that its record names, such as one in which it won a challenge. */
  near: ProjectRow[]
}

async function everyDoer(context: Context): Promise<readonly Doer[]> {
  const doers = new Map<string, Doer>()
  for (const project of await context.store.projects.all())
    for (const row of await doersOf(context, project)) {
      const doer = doers.get(row.id) ?? { row, own: [], others: [], near: [] }
      const isIn = project.lead === row.id || project.partners.includes(row.id)
      doer[isOwn(project) ? (isIn ? 'own' : 'near') : 'others'].push(project)
      doers.set(row.id, doer)
    }
  return [...doers.values()]
}

async function toldOf(context: Context, all: readonly Doer[], kind: string, isBeside = false) {
  const { t } = context
  const those = all.filter(({ row }) => isOfKind(row, kind))
  const own = those.filter((one) => one.own.length > 0)
  const near = those.filter((one) => one.own.length === 0 && one.near.length > 0)
  const others = those.filter((one) => one.own.length === 0 && one.near.length === 0)
  const listed = async (doers: readonly Doer[], detail: (doer: Doer) => string, said?: string) =>
    doers.length === 0
      ? []
      : [
          ...(said === undefined ? [] : [text(said)]),
          ...(await recordList(
            context,
            doers
              .slice(0, most)
              .map((one) => ({ ...one, subject: { kind: 'organisation', row: one.row } as const })),
            detail,
          )),
        ]
  const namesOf = (projects: readonly ProjectRow[]) => inBrief(projects.map((one) => t(one.name)))
  const named = severalOf(kind)
  const parts: Part[] = [
    ...(await listed(own, (one) => namesOf(one.own), isBeside ? t(words.own(named)) : undefined)),
    ...(await listed(near, ({ row }) => t(row.competences), t(words.near(named)))),
    ...(await listed(others, (one) => namesOf(one.others), t(words.others(named)))),
  ]
  return { ownFound: own.map(() => ({})), parts }
}
const most = 10

const words = {
  own: ({ fi, sv, en }: Localized): Localized => ({
    fi: `${capitalised(fi)} HEVi-hankkeissa:`,
    sv: `${capitalised(sv)} i HEVi-projekt:`,
    en: `${capitalised(en)} in HEVi projects:`,
  }),
  near: ({ fi, sv, en }: Localized): Localized => ({
    fi: `${capitalised(fi)}, jotka liittyvät HEVi-hankkeeseen muuten, esimerkiksi haasteen voittajina:`,
    sv: `${capitalised(sv)} som har med ett HEVi-projekt att göra på annat sätt, till exempel som vinnare i en utmaning:`,
    en: `${capitalised(en)} linked to a HEVi project in another way, such as winners of a challenge:`,
  }),
  others: ({ fi, sv, en }: Localized): Localized => ({
    fi: `${capitalised(fi)} muissa hankkeissa, jotka tunnen:`,
    sv: `${capitalised(sv)} i andra projekt som jag känner till:`,
    en: `${capitalised(en)} in other projects I know of:`,
  }),
  all: (count: number): Localized => ({
    fi: `Kaikki, jotka tunnen (${count})`,
    sv: `Alla som jag känner till (${count})`,
    en: `All that I know of (${count})`,
  }),
}
