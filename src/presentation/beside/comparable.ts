import type { Context } from '../../command.ts'
import type { Localized } from '../../locale.ts'
import { recordOf, type Subject, titleOf } from '../records/aboutRecord.ts'
import { numberOf } from '../records/calls.ts'
import type { OrganisationRow, Row } from '../records/records.ts'

export type AreaRow = Row<'focusAreas'>
/** What can stand beside another of its kind. */
export type Comparable = Subject | { kind: 'focus'; row: AreaRow }

export const refOf = ({ kind, row }: Comparable): string => `${kind}:${row.id}`
export const lineOf = ({ kind, row }: Comparable): string => `${kind} ${row.id}`

/** What a line such as `focus 2` opens. */
export async function comparableAt(context: Context, line: string): Promise<Comparable | undefined> {
  const [, area] = /^focus[ :]([1-4])$/u.exec(line) ?? []
  if (area === undefined) return recordOf(context, line.replace(' ', ':'))
  const row = await context.store.focusAreas.get(area)
  return row && { kind: 'focus', row }
}

/** As briefly as people call it: “VTT”, “KauKo”, “City of Espoo”. */
export function briefName({ t }: Pick<Context, 't'>, one: Comparable): string {
  if (one.kind === 'focus') return t(words.area(one.row.id))
  const number = one.kind === 'call' ? numberOf(one.row) : undefined
  if (number !== undefined) return t(words.call(number))
  const name = t(titleOf(one))
  return one.kind === 'organisation' ? ofBody(name, one.row) : beforeDash(name)
}

/** As a heading or a button calls it. */
export function wholeName(context: Pick<Context, 't'>, one: Comparable): string {
  if (one.kind === 'focus') return `${one.row.id}. ${context.t(one.row.name)}`
  return one.kind === 'organisation' ? briefName(context, one) : context.t(titleOf(one))
}

/** An abbreviation in its name, else a name by which it is called, too, at its beginning or end. */
function ofBody(name: string, { alsoCalled }: OrganisationRow): string {
  const called = alsoCalled ?? []
  const [first = name, ...others] = name.split(/[\s()]+/u).filter(Boolean)
  if (isAbbreviation(first)) return first
  const inside = others.find((word) => isAbbreviation(word) && called.includes(word))
  if (inside) return inside
  const [begins] = called
    .filter((one) => name.startsWith(one) && !/^\p{L}/u.test(name.slice(one.length)))
    .toSorted((one, other) => one.length - other.length)
  return begins ?? others.findLast((word) => called.includes(word)) ?? name
}
const isAbbreviation = (word: string) => /^\p{Lu}{2,}$/u.test(word)

/** What stands before a dash or a bracket, where it is more than the programme's name. */
export const beforeDash = (name: string) => {
  const [first = name] = name.split(/ [–-] | \(/u)
  return first === 'HEVi' ? name : first
}

const words = {
  call: (number: number): Localized => ({
    fi: `haku ${number}`,
    sv: `omgång ${number}`,
    en: `call ${number}`,
  }),
  area: (id: string): Localized => ({
    fi: `painopiste ${id}`,
    sv: `prioritering ${id}`,
    en: `focus area ${id}`,
  }),
}
