import type { Context } from '../command.ts'
import { titleIn } from '../domain/announcing/announcement.ts'
import type { Progress } from '../domain/announcing/progress.ts'
import { progressOf } from '../domain/announcing/progress.ts'
import { dayAfter, instantFrom } from '../domain/calendar/helsinki.ts'
import { callStatus, isAhead } from '../domain/status.ts'
import { formatDay, formatEuros, formatNumber } from '../format.ts'
import { announcementKinds, bodyNames } from '../presentation/announcements/announcingWords.ts'
import { closing } from '../presentation/records/calls.ts'
import { projectItem, type ProjectRow } from '../presentation/records/records.ts'
import { cite } from '../presentation/sources.ts'
import { callStatuses, methods } from '../presentation/vocabulary.ts'
import {
  buttons,
  type Fact,
  facts,
  heading,
  type Item,
  list,
  note,
  type Part,
  type Reply,
  sources,
  text,
} from '../reply.ts'
import { digestWords as words } from './digestWords.ts'
import { decisionItems, meetingItems, steered } from './steering.ts'

const halfYear = 183
const mostListed = 8
const mostRead = 1_000
type Method = keyof typeof methods

/** What the cities' steering group decides from: project by project, what waits for it, what people ask in chat; `more` before the questions. */
export async function citiesDigest(context: Context, since: string, more: readonly Part[]): Promise<Reply> {
  const { t } = context
  const all = await steered(context)
  const progress = await progressSince(context, since)
  const items = (projects: readonly ProjectRow[]) => projects.map((project) => projectItem(context, project))
  return edition(context, 'steering-group', since, [
    ...section(t(words.meetings), meetingItems(context, all)),
    ...section(t(words.decisions), decisionItems(context, all), t(words.noDecisions)),
    ...section(t(words.began), items(progress.began)),
    ...section(t(words.ending), items(progress.ending)),
    ...section(t(words.ended), items(progress.ended)),
    ...(await callsSection(context)),
    heading(t(words.progress)),
    await areaFacts(context, progress),
    ...newsSection(context, all, since),
    ...more,
    ...(await questionsSection(context, since)),
  ])
}

/** What the ministry's steering group follows: sums by focus area and method, gaps, results; `more` before the questions. */
export async function ministryDigest(context: Context, since: string, more: readonly Part[]): Promise<Reply> {
  const { t, locale } = context
  const all = await steered(context)
  const progress = await progressSince(context, since)
  const named = await areaNames(context)
  return edition(context, 'national-steering-group', since, [
    heading(t(words.progress)),
    await areaFacts(context, progress),
    heading(t(words.methods)),
    facts(
      ...progress.methods.map(({ method, count }) => ({
        label: t(methods[method as Method]),
        value: formatNumber(count, locale),
      })),
    ),
    ...section(
      t(words.gaps),
      progress.gaps.map(({ area, method }) => ({
        title: named(area),
        detail: t(methods[method as Method]),
        command: `focus ${area}`,
      })),
      t(words.noGaps),
    ),
    facts(
      { label: t(words.began), value: formatNumber(progress.began.length, locale) },
      { label: t(words.ended), value: formatNumber(progress.ended.length, locale) },
      { label: t(words.ending), value: formatNumber(progress.ending.length, locale) },
    ),
    ...newsSection(context, all, since),
    ...(await callsSection(context)),
    ...section(t(words.meetings), meetingItems(context, all)),
    ...more,
    ...(await questionsSection(context, since)),
  ])
}

async function progressSince({ store, today }: Context, since: string): Promise<Progress<ProjectRow>> {
  const areas = (await store.focusAreas.all()).map(({ id }) => id)
  return progressOf(await store.projects.all(), {
    areas,
    methods: Object.keys(methods),
    since,
    today,
    soon: dayAfter(today, halfYear),
  })
}

async function edition(
  context: Context,
  body: 'steering-group' | 'national-steering-group',
  since: string,
  parts: readonly Part[],
): Promise<Reply> {
  const { t, locale, today, pack } = context
  return {
    outcome: 'answered',
    topic: 'command:steering',
    parts: [
      heading(`${t(words.title)}: ${t(bodyNames[body])}`),
      note(`${formatDay(since, locale)}–${formatDay(today, locale)}. ${t(words.fromRecords)}`),
      ...parts,
      sources(
        ...(await cite(context, 'agreement', { sources: ['agreement#6'] })),
        ...(await cite(context, 'programme', { sources: [pack.url] })),
      ),
      buttons({ label: t(words.back), command: 'steering' }),
    ],
  }
}

async function areaNames({ store, t }: Context) {
  const rows = new Map((await store.focusAreas.all()).map(({ id, name }) => [id, name]))
  return (area: string) => {
    const name = rows.get(area)
    return name ? `${area} ${t(name)}` : area
  }
}

async function areaFacts(context: Context, { areas }: Progress<unknown>): Promise<Part> {
  const { t, locale } = context
  const named = await areaNames(context)
  return facts(
    ...areas.map(({ area, planned, ongoing, ended, budgetEur, withoutBudget }): Fact => {
      const unknown = withoutBudget > 0 ? `, ${t(words.withoutBudget(withoutBudget))}` : ''
      return {
        label: named(area),
        value: `${t(words.counts(ongoing, planned, ended))}; ${formatEuros(budgetEur, locale)}${unknown}`,
      }
    }),
  )
}

const section = (title: string, items: readonly Item[], empty?: string): Part[] => {
  if (items.length === 0) return empty ? [heading(title), text(empty)] : []
  return [heading(title), list(...items.slice(0, mostListed))]
}

async function callsSection(context: Context): Promise<Part[]> {
  const { store, t, today } = context
  const now = (await store.calls.all()).filter((call) => isAhead(call, today))
  const items = now.map((call) => ({
    ref: `call:${call.id}`,
    title: t(call.title),
    detail: `${t(callStatuses[callStatus(call, today)])}, ${closing(context, call)}`,
    command: `call ${call.id}`,
  }))
  return section(t(words.calls), items, t(words.noCalls))
}

/** Results and news since then. */
function newsSection(context: Context, all: Awaited<ReturnType<typeof steered>>, since: string): Part[] {
  const { t, locale } = context
  const from = instantFrom(since, '00:00')
  const items = all
    .filter(
      ({ kind, content, changedAt }) =>
        changedAt >= from && (kind === 'project-news' || content.stage === 'results'),
    )
    .map(({ id, kind, content }) => ({
      ref: `announcement:${id}`,
      title: titleIn(content, locale),
      detail: t(announcementKinds[kind]),
      command: `news ${id}`,
    }))
  return section(t(words.results), items, t(words.noResults))
}

/** What people asked and got no answer to; never who asked. */
async function questionsSection({ store, t }: Context, since: string): Promise<Part[]> {
  const from = instantFrom(since, '00:00')
  const open = (await store.questions.list('open', mostRead)).filter(({ at }) => at >= from)
  const counted = new Map<string, number>()
  for (const { text: asked } of open) counted.set(asked, (counted.get(asked) ?? 0) + 1)
  const items = [...counted]
    .toSorted(([, one], [, other]) => other - one)
    .map(([asked, count]) => ({
      title: `“${asked}”`,
      ...(count > 1 ? { detail: t(words.times(count)) } : {}),
    }))
  return section(t(words.questions(open.length)), items, t(words.noQuestions))
}
