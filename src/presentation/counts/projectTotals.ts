import type { Context } from '../../command.ts'
import type { TotalOf } from '../../domain/query/query.ts'
import { firstDay, isOwn, lastDay } from '../../domain/status.ts'
import { daysBetween, formatEuros, formatPercent, formatPeriod, monthsIn } from '../../format.ts'
import type { Locale, Localized } from '../../locale.ts'
import { buttons, type Fact, facts, heading, note, type Reply, text } from '../../reply.ts'
import type { Topic } from '../../topic.ts'
import { whoKnows } from '../cards/whoKnows.ts'
import { projectList } from '../lists/recordList.ts'
import { partsKnown } from '../money/partKnown.ts'
import { isUnconfirmed, type ProjectRow, type Row } from '../records/records.ts'
import { unconfirmed } from '../vocabulary.ts'
import { startedByCalls } from './startedByCalls.ts'
import { words } from './totalWords.ts'

interface Totalled {
  of: TotalOf
  how: 'total' | 'average'
}

/** What the records say of so many projects together, those on the list of that topic: of how many they have the figure, and of which. */
export async function projectTotals(
  context: Context,
  projects: readonly ProjectRow[],
  { of, how }: Totalled,
  listed?: Topic,
): Promise<Reply> {
  const { t, locale } = context
  const figures = figuresOf[of]
  const told = projects.filter((project) => figures.some((figure) => figure(project) !== undefined))
  const parts = new Map(
    await Promise.all(
      projects.map(
        async (project) =>
          [
            project,
            await partsKnown(context, project, figures.includes(budgetOf) ? 'money' : 'support'),
          ] as const,
      ),
    ),
  )
  const detail = (project: ProjectRow) => {
    const part = of === 'time' ? undefined : parts.get(project)
    if (!told.includes(project)) return [t(words.unknown), part].filter(Boolean).join('; ')
    if (of === 'time') return formatPeriod(project.start, project.end, locale)
    return figures
      .flatMap((figure) => {
        const sum = figure(project)
        const label = t(figure === supportOf ? words.supportSum : words.budgetSum).toLowerCase()
        return sum === undefined ? [] : [`${label} ${formatEuros(sum, locale)}`]
      })
      .join(', ')
  }
  const inLine = (project: ProjectRow) =>
    [detail(project), ...(isUnconfirmed(project) ? [t(unconfirmed)] : [])].join(', ')
  const own = projects.filter(isOwn)
  const others = projects.filter((row) => !isOwn(row))
  const isMixed = own.length > 0 && others.length > 0 && of !== 'time'
  const groups = isMixed
    ? [
        { rows: own, named: words.own },
        { rows: others, named: words.others },
      ]
    : [{ rows: projects, named: (label: Localized) => label }]
  const isOfHevi = own.some((project) => supportOf(project) !== undefined)
  const shown = projects.length > most ? told.slice(0, most) : projects
  const rows = await projectList(context, shown, inLine)
  return {
    outcome: told.length > 0 ? 'answered' : 'unknown',
    topic: listed ?? 'command:project',
    parts: [
      heading(t(words.title)),
      text(t(words.known(told.length, projects.length))),
      facts(
        ...groups.flatMap(({ rows: group, named }) =>
          figures.flatMap((figure) =>
            summary(context, group, figure, {
              how,
              named,
              told: isMixed ? group.length : told.length,
            }),
          ),
        ),
      ),
      ...(isMixed ? [note(t(words.apart))] : []),
      ...(of === 'time' || !isOfHevi ? [] : [note(t(words.support))]),
      ...(of === 'time' || own.length === 0 ? [] : await startedByCalls(context)).map((one) => note(one)),
      ...rows,
      buttons({
        label: t(of === 'time' ? words.duration : words.maximum),
        command: of === 'time' ? 'ask card:gap-project-duration' : 'ask card:project-maximum',
      }),
    ],
  }
}

/** More are no longer read; then only those that count are shown. */
const most = 20

/** What is known of the money of the projects that a city leads; what it got of it, and altogether, no source says. */
export async function moneyLedBy(
  context: Context,
  city: Row<'organisations'>,
  called: string,
): Promise<Reply> {
  const { t, locale, store } = context
  const led = (await store.projects.all()).filter((row) => isOwn(row) && row.lead === city.id)
  const rows = await projectList(context, led, (row) => {
    const support = supportOf(row)
    return support === undefined ? t(words.unknown) : formatEuros(support, locale)
  })
  return {
    outcome: 'unknown',
    topic: `organisation:${city.id}`,
    parts: [
      heading(t(city.name)),
      text(t(words.city(called))),
      ...rows,
      ...(await whoKnows(context, 'regional-council')),
    ],
  }
}

type Figure = (project: ProjectRow) => number | undefined

const supportOf: Figure = ({ euFundingEur }) => euFundingEur ?? undefined
const budgetOf: Figure = ({ totalBudgetEur }) => totalBudgetEur ?? undefined
const monthsOf: Figure = ({ start, end }) =>
  start && end ? monthsIn(daysBetween(firstDay(start), lastDay(end)) + 1) : undefined

const figuresOf: Record<TotalOf, readonly Figure[]> = {
  time: [monthsOf],
  support: [supportOf],
  money: [supportOf, budgetOf],
}

/** The sum or the mean, and of how many it is, where that is fewer than something else is known of. */
function summary(
  { t, locale }: Context,
  projects: readonly ProjectRow[],
  figure: Figure,
  { how, told, named }: { how: Totalled['how']; told: number; named: (label: Localized) => Localized },
): Fact[] {
  const values = projects.flatMap((project) => figure(project) ?? [])
  if (values.length === 0) return []
  const sum = values.reduce((all, value) => all + value, 0)
  const average = Math.round(sum / values.length)
  const show = (value: number) => (figure === monthsOf ? t(words.months(value)) : formatEuros(value, locale))
  const range = `${show(Math.min(...values))} – ${show(Math.max(...values))}`
  const label = named(
    figure === monthsOf ? words.time : figure === supportOf ? words.supportSum : words.budgetSum,
  )
  const share = how === 'total' && figure === supportOf ? shareOfCosts(projects, sum, locale) : ''
  const of = values.length < told ? `, ${t(words.of(values.length))}` : ''
  return how === 'total'
    ? [{ label: t(label), value: show(sum) + share + of }]
    : [{ label: t(label), value: `${t(words.average)} ${show(average)} (${range})${of}` }]
}

/** “ (60 %)”: the support of what it all costs, where both are known of the same projects. */
function shareOfCosts(projects: readonly ProjectRow[], support: number, locale: Locale): string {
  const isOfSame = projects.every((one) => (supportOf(one) === undefined) === (budgetOf(one) === undefined))
  const costs = projects.reduce((all, one) => all + (budgetOf(one) ?? 0), 0)
  return isOfSame && costs > 0 ? ` (${formatPercent(Math.round((support / costs) * 100), locale)})` : ''
}
