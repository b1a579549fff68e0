import type { Context } from '../../command.ts'
import { lastDay } from '../../domain/status.ts'
import { daysBetween, formatDay, monthsIn } from '../../format.ts'
import { heading, type Reply } from '../../reply.ts'
import type { Topic } from '../../topic.ts'
import { period, type ProjectRow } from '../records/records.ts'
import { projectList } from './recordList.ts'

/** How long each project still goes on from today, the one that ends first first. */
export async function timeLeft(context: Context, rows: readonly ProjectRow[], topic: Topic): Promise<Reply> {
  const firstEnding = rows.toSorted((one, other) => (one.end ?? '9').localeCompare(other.end ?? '9'))
  return {
    outcome: 'answered',
    topic,
    parts: [
      heading(context.t(words.title)),
      ...(await projectList(context, firstEnding, (row) => leftOf(context, row))),
    ],
  }
}

/** Nearer than this, days are counted. */
const fewDays = 60

function leftOf(context: Context, row: ProjectRow): string {
  if (!row.end) return period(context, row)
  const days = daysBetween(context.today, lastDay(row.end))
  const months = monthsIn(days)
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
