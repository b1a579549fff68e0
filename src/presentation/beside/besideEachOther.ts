import type { Context } from '../../command.ts'
import { buttons, type Fact, facts, heading, note, type Part, type Reply, sources } from '../../reply.ts'
import { isUnconfirmed } from '../records/records.ts'
import { cite } from '../sources.ts'
import { unconfirmed } from '../vocabulary.ts'
import { briefName, type Comparable, lineOf, refOf, wholeName } from './comparable.ts'
import { countFacts, inAll, sideFacts } from './sideFacts.ts'

interface Wishes {
  /** What goes before the table: who has more. */
  said?: readonly Part[]
  /** Only the figures are asked for. */
  isOfCounts?: boolean
}

/** Two or more of one kind as one table: of each fact what the one has and what the other. */
export async function besideEachOther(
  context: Context,
  compared: readonly Comparable[],
  { said = [], isOfCounts = false }: Wishes = {},
): Promise<Reply> {
  const { t } = context
  const sides = await Promise.all(
    compared.map(async (one) => ({
      name: briefName(context, one),
      told: await (isOfCounts ? countFacts : sideFacts)(context, one),
      cited: await cite(context, refOf(one), one.row),
    })),
  )
  const doubtful = compared.flatMap((one) =>
    one.kind === 'project' && isUnconfirmed(one.row) ? [briefName(context, one)] : [],
  )
  const labels = [...new Set(sides.flatMap(({ told }) => told.map(({ label }) => label)))]
  const common = await commonFact(context, compared)
  // Who leads nothing has no budgets; what a project or a call lacks is not known.
  const missing = compared.some(({ kind }) => kind === 'organisation') ? '–' : t(words.unknown)
  return {
    outcome: 'answered',
    topic: 'comparison',
    parts: [
      heading(compared.map((one) => headingName(context, one)).join(' – ')),
      ...said,
      facts(...labels.flatMap((label) => rows(context, label, { sides, missing })), common),
      ...doubtful.map((name) => note(`${name}: ${t(unconfirmed)}`)),
      ...(compared.some(({ kind }) => kind === 'organisation' || kind === 'focus')
        ? [note(t(words.onRecord))]
        : []),
      sources(...sides.flatMap(({ cited: [first] }) => first ?? [])),
      buttons(...compared.map((one) => ({ label: buttonName(context, one), command: lineOf(one) }))),
    ],
  }
}

/** Buttons have numbers of their own. */
const buttonName = (context: Context, one: Comparable) =>
  one.kind === 'focus' ? context.t(one.row.name) : wholeName(context, one)

const headingName = (context: Context, one: Comparable) =>
  one.kind === 'focus' || one.kind === 'call' ? wholeName(context, one) : briefName(context, one)

/** Which projects the organisations are in together. */
async function commonFact(context: Context, compared: readonly Comparable[]): Promise<Fact | undefined> {
  if (compared.some(({ kind }) => kind !== 'organisation')) return undefined
  const rows = inAll(
    await context.store.projects.all(),
    compared.map(({ row }) => row.id),
  )
  const names = rows.slice(0, most).map((project) => briefName(context, { kind: 'project', row: project }))
  const more = rows.length > most ? ` (+${rows.length - most})` : ''
  const value = rows.length > 0 ? `${rows.length}: ${names.join('; ')}${more}` : context.t(words.none)
  return { label: context.t(words.common), value }
}
const most = 6

interface Side {
  name: string
  told: readonly Fact[]
}

/** A remark in brackets that all have stands once, at the end. */
const remark = / (\([^()]{40,}\))$/u

/** Longer texts are no longer read side by side in one line. */
const longest = 60

/** “2”, “2 (both HEVi projects)”, “6, of which HEVi 3”. */
const isCount = /^[1-9]\d*(?:$| \(|, )/u

/** A line for what both have, or for what each has; where that is long, a line each. */
function rows(
  { t }: Context,
  label: string,
  { sides, missing }: { sides: readonly Side[]; missing: string },
): Fact[] {
  const values = sides.map(({ told }) => told.find((fact) => fact.label === label)?.value)
  const [first] = values
  if (first !== undefined && values.every((value) => value === first))
    return [{ label, value: t((isCount.test(first) ? words.each : words.same)(first, sides.length > 2)) }]
  const remarks = new Set(values.map((value) => remark.exec(value ?? '')?.[1]))
  const [only] = remarks.size === 1 ? remarks : []
  const each = sides.map(({ name }, at) => {
    const value = values[at] ?? missing
    return { name, value: only ? value.replace(remark, '') : value }
  })
  if (each.some(({ value }) => value.length > longest))
    return each.map(({ name, value }) => ({ label: `${label} (${name})`, value }))
  const line = each.map(({ name, value }) => `${name}: ${value}`).join(' · ')
  return [{ label, value: [line, only].filter(Boolean).join(' ') }]
}

const words = {
  unknown: { fi: 'ei tiedossa', sv: 'uppgift saknas', en: 'not known' },
  same: (value: string, isMany: boolean) => ({
    fi: `${value} (${isMany ? 'kaikki' : 'molemmat'})`,
    sv: `${value} (${isMany ? 'alla' : 'båda'})`,
    en: `${value} (${isMany ? 'all' : 'both'})`,
  }),
  each: (count: string, isMany: boolean) => ({
    fi: `${isMany ? 'jokaisella' : 'kummallakin'} ${count}`,
    sv: `${isMany ? 'var och en' : 'vardera'} ${count}`,
    en: `each ${count}`,
  }),
  common: { fi: 'Yhteisiä hankkeita', sv: 'Gemensamma projekt', en: 'Projects together' },
  none: { fi: 'ei yhtään', sv: 'inga', en: 'none' },
  onRecord: {
    fi: 'Luvut ovat tiedoissani olevista hankkeista; lähteet eivät aina nimeä kaikkia osallistujia.',
    sv: 'Siffrorna gäller projekten i mina uppgifter; källorna nämner inte alltid alla deltagare.',
    en: 'The figures are of the projects in my records; the sources do not always name all participants.',
  },
}
