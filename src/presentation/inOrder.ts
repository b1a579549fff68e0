import type { Context } from '../command.ts'
import type { Greatest } from '../domain/asked/greatest.ts'
import { formatEuros } from '../format.ts'
import { note, type Reply, text } from '../reply.ts'
import type { Subject } from './aboutRecord.ts'
import { closing } from './calls.ts'
import { recordList } from './recordList.ts'

/** Those that have a figure or a day, in its order; how many have none. */
export async function inOrder(
  context: Context,
  { subjects, topic }: { subjects: readonly Subject[]; topic: string },
  greatest: Greatest,
): Promise<Reply | undefined> {
  const { t, locale } = context
  const known = subjects
    .flatMap((subject) => {
      const value = valueOf(subject, greatest)
      return value === undefined ? [] : [{ subject, value }]
    })
    .toSorted((one, other) => other.value - one.value)
  if (known.length === 0) return { outcome: 'unknown', topic, parts: [text(t(words.none))] }
  const ordered = (greatest === 'cheapest' ? known.toReversed() : known).slice(0, most)
  const detail = ({ subject, value }: (typeof known)[number]) =>
    greatest === 'latest' && subject.kind === 'call'
      ? closing(context, subject.row)
      : formatEuros(value, locale)
  const missing = subjects.length - known.length
  return {
    outcome: 'answered',
    topic,
    parts: [
      ...(await recordList(context, ordered, detail)),
      ...(missing > 0 ? [note(t(words.missing(missing)))] : []),
    ],
  }
}
const most = 10

function valueOf(subject: Subject, greatest: Greatest): number | undefined {
  if (greatest !== 'latest')
    return (
      (subject.kind === 'project'
        ? subject.row.totalBudgetEur
        : subject.kind === 'call'
          ? subject.row.budgetEur
          : null) ?? undefined
    )
  const day = subject.kind === 'call' ? subject.row.closes : undefined
  return day ? Date.parse(day) : undefined
}

const words = {
  none: {
    fi: 'Lähteet eivät kerro tätä näistä yhdestäkään.',
    sv: 'Källorna säger inte detta om något av dem.',
    en: 'The sources do not say this of any of them.',
  },
  missing: (count: number) => ({
    fi: count === 1 ? 'Yhdestä muusta tietoa ei ole.' : `${count} muusta tietoa ei ole.`,
    sv: count === 1 ? 'För ett till saknas uppgiften.' : `För ${count} andra saknas uppgiften.`,
    en: count === 1 ? 'For one more it is not known.' : `For ${count} others it is not known.`,
  }),
}
