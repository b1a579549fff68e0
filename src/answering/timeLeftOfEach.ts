import type { Context } from '../command.ts'
import { projectsTimeLeft } from '../domain/asked/projectsTimeLeft.ts'
import { lastDay, projectStatus } from '../domain/status.ts'
import { daysBetween, formatDay } from '../format.ts'
import { recordOf } from '../presentation/aboutRecord.ts'
import { recordList } from '../presentation/recordList.ts'
import { period, type ProjectRow } from '../presentation/records.ts'
import { heading, type Reply } from '../reply.ts'

/** “How long do the running ones still have left?”: to the end of each, from today, the one that ends first first. */
export async function timeLeftOfEach(context: Context, question: string): Promise<Reply | undefined> {
  const asked = projectsTimeLeft(question)
  if (!asked) return undefined
  const shown = await projectsShown(context)
  const all = asked === 'listed' || shown.length > 0 ? shown : await ownProjects(context)
  const rows = all
    .filter((row) => projectStatus(row, context.today) === 'ongoing')
    .toSorted((one, other) => (one.end ?? '9').localeCompare(other.end ?? '9'))
  if (rows.length === 0) return undefined
  const listed = rows.map((row) => ({ subject: { kind: 'project' as const, row } }))
  return {
    outcome: 'answered',
    topic: listedTopic(context) ?? 'command:find kind:project status:ongoing in:programme',
    parts: [
      heading(context.t(words.title)),
      ...(await recordList(context, listed, ({ subject: { row } }) => leftOf(context, row))),
    ],
  }
}

const ownProjects = async ({ store }: Context) =>
  (await store.projects.all()).filter(({ programme }) => programme === 'HEVi')

const listedTopic = ({ conversation }: Context) =>
  /^command:(?:project|find kind:project.*)$/u.exec(conversation?.topic ?? '')?.[0]

async function projectsShown(context: Context): Promise<ProjectRow[]> {
  const lines = listedTopic(context) ? (context.conversation?.shown ?? []) : []
  const found = await Promise.all(lines.map((line) => recordOf(context, line.replace(' ', ':'))))
  return found.flatMap((one) => (one?.kind === 'project' ? [one.row] : []))
}

const averageMonth = 30.44
/** Nearer than this, days are counted. */
const fewDays = 60

function leftOf(context: Context, row: ProjectRow): string {
  if (!row.end) return period(context, row)
  const days = daysBetween(context.today, lastDay(row.end))
  const months = Math.round(days / averageMonth)
  const day = formatDay(row.end, context.locale)
  return context.t(days < fewDays ? words.days(days, day) : words.months(months, day))
}

const words = {
  title: {
    fi: 'Aikaa jäljellä tästä päivästä',
    sv: 'Tid kvar räknat från i dag',
    en: 'Time left from today',
  },
  months: (count: number, day: string) => ({
    fi: `noin ${count} kk, päättyy ${day}`,
    sv: `cirka ${count} mån., slutar ${day}`,
    en: `about ${count} months, ends ${day}`,
  }),
  days: (count: number, day: string) => ({
    fi: `${count} pv, päättyy ${day}`,
    sv: `${count} dagar, slutar ${day}`,
    en: `${count} days, ends ${day}`,
  }),
}
