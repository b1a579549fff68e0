import type { Context } from '../../command.ts'
import { factAsked } from '../../domain/recordFact/factAsked.ts'
import type { RecordKind } from '../../domain/recordFact/kinds.ts'
import { type Named, recordsNamed } from '../../domain/search/names.ts'
import { isOwn, projectStatus } from '../../domain/status.ts'
import { Declined } from '../../errors.ts'
import { formatPeriod } from '../../format.ts'
import type { Localized } from '../../locale.ts'
import { buttons, type Item, type Reply, text } from '../../reply.ts'
import type { Store } from '../../store/store.ts'
import { inferredLead, organisationKinds, programmes, projectStatuses, unconfirmed } from '../vocabulary.ts'

/** A record as the store gives it, such as `Row<'projects'>`. */
export type Row<Kind extends keyof Store> = Store[Kind] extends { all(): Promise<readonly (infer Found)[]> }
  ? Found
  : never
export type ProjectRow = Row<'projects'>
export type OrganisationRow = Row<'organisations'>
export type CallRow = Row<'calls'>

export const namesIn = (name: Localized, ...others: readonly (string | null | undefined)[]) =>
  [...new Set([name.fi, name.sv, name.en, ...others])].filter((entry) => typeof entry === 'string')

/** The name, the acronym and whatever else people say: “Helsinki Uni”, “kirahubi”. */
export const namesOfRecord = ({ name, acronym, formerName, alsoCalled }: CalledSo) =>
  namesIn(name, acronym, formerName, ...(alsoCalled ?? []))

interface CalledSo {
  name: Localized
  acronym?: string | null
  formerName?: string | null
  alsoCalled?: readonly string[] | null
}

/** Names people use besides the whole one: what stands before a dash or in brackets, `KauKo – …`, `… (Kiertotalot)`. */
const shortNames = (names: readonly string[]) =>
  names.flatMap((name) => [
    ...name.split(/ [–-] /).slice(0, 1),
    ...[...name.matchAll(/\(([^)]+)\)/g)].map(([, inner = '']) => inner),
  ])

/** All that a record may be called. */
export const allNames = (record: CalledSo): string[] => {
  const names = namesOfRecord(record)
  return [...names, ...shortNames(names)]
}

export const withNames = <Row extends { id: string }>(
  rows: readonly Row[],
  names: (row: Row) => readonly string[],
) => rows.map((row) => ({ ...row, names: [...names(row), ...shortNames(names(row))] }))

export const projectItem = (context: Context, project: ProjectRow): Item => ({
  ref: `project:${project.id}`,
  title: context.t(project.name),
  detail: [
    context.t(projectStatuses[projectStatus(project, context.today)]),
    period(context, project),
    ...(isOwn(project) ? [] : [context.t(programmes[project.programme])]),
    ...(isUnconfirmed(project) ? [context.t(unconfirmed)] : []),
  ].join(', '),
  command: `project ${project.id}`,
})

/** As a list of what somebody leads shows it. */
export function ledItem(context: Context, project: ProjectRow): Item {
  const item = projectItem(context, project)
  return project.leadConfirmed === false
    ? { ...item, detail: `${item.detail}, ${context.t(inferredLead)}` }
    : item
}

/** Counted as one of the programme's own, though no source says so. */
export const isUnconfirmed = (project: ProjectRow): boolean =>
  isOwn(project) && project.programmeConfirmed === false

/** With what it is, where it has a kind and its name does not say so itself: “Helsingin kaupunki”. */
export function organisationItem({ t }: Context, { id, name, kind }: OrganisationRow): Item {
  const title = t(name)
  const detail = t(organisationKinds[kind as keyof typeof organisationKinds])
  const says = kind === 'other' || title.toLocaleLowerCase('fi').includes(detail)
  return {
    ref: `organisation:${id}`,
    title,
    ...(says ? {} : { detail }),
    command: `organisation ${id}`,
  }
}

/** A city’s own company is a company, too. */
export const kindsOf = ({ kind }: Pick<OrganisationRow, 'kind'>): readonly string[] =>
  kind === 'city-company' ? ['company', kind] : [kind]

const higherEducation = ['university', 'university-of-applied-sciences']
/** Is the organisation one of those that people call so? */
export const isOfKind = (row: OrganisationRow, kind: string): boolean =>
  kind === 'higher-education' ? higherEducation.includes(row.kind) : kindsOf(row).includes(kind)

export const areaItem = ({ t }: Context, { id, name, idea }: Row<'focusAreas'>): Item => ({
  ref: `focus:${id}`,
  title: t(name),
  detail: t(idea),
  command: `focus ${id}`,
})

export function period(context: Context, { start, end, periodText }: ProjectRow): string {
  if (start || end) return formatPeriod(start, end, context.locale)
  return context.t(periodText ?? words.noPeriod)
}

/**
 * The one record that a typed name means, or the reply that offers the near ones or says that there is none.
 * Several words that name nothing are a question: `Declined`.
 */
export function chooseByName<Row extends Named>(
  context: Context,
  {
    typed,
    rows,
    kind,
    title,
  }: { typed: string; rows: readonly Row[]; kind: RecordKind | 'term'; title: (row: Row) => string },
): { found: Row } | { reply: Reply } {
  const { sure: found, near } = recordsNamed(typed, rows)
  if (found) return { found }
  // “Project 4” after a list is its fourth line.
  const listed = /^\d+$/.test(typed) ? context.conversation?.choices[Number(typed) - 1] : undefined
  const chosen = rows.find(({ id }) => listed === `${kind} ${id}`)
  if (chosen) return { found: chosen }
  if (/^\d+$/.test(typed)) throw new Declined()
  const isFact = kind !== 'term' && factAsked(typed, kind)?.rest === ''
  if (isFact || (near.length === 0 && (typed.includes(' ') || typed.endsWith('?')))) throw new Declined()
  if (typed.split(' ').length > 3) throw new Declined()
  const offered = near.map((row) => ({ label: title(row), command: `${kind} ${row.id}` }))
  if (offered.length > 0) {
    return {
      reply: { outcome: 'offered', parts: [text(context.t(words.several(typed))), buttons(...offered)] },
    }
  }
  const search = { label: context.t(words.find(typed)), command: `find ${typed}` }
  return { reply: { outcome: 'unknown', parts: [text(context.t(words.none(typed))), buttons(search)] } }
}

const words = {
  noPeriod: {
    fi: 'aika ei tiedossa',
    sv: 'tiden inte känd',
    en: 'dates not given',
  },
  several: (typed: string) => ({
    fi: `Mitä näistä tarkoitat? Kirjoitit ”${typed}”.`,
    sv: `Vilken av dessa menar du? Du skrev ”${typed}”.`,
    en: `Which of these do you mean? You wrote “${typed}”.`,
  }),
  none: (typed: string) => ({
    fi: `En löydä tiedoistani nimeä ”${typed}”.`,
    sv: `Jag hittar inte namnet ”${typed}” bland mina uppgifter.`,
    en: `I find no “${typed}” in my records.`,
  }),
  find: (typed: string) => ({
    fi: `Hae sanoilla ”${typed}”`,
    sv: `Sök på ”${typed}”`,
    en: `Search for “${typed}”`,
  }),
}
