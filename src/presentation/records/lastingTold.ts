import type { Context } from '../../command.ts'
import type { FactKind } from '../../domain/recordFact/kinds.ts'
import { type LastingAsked, lastingAsked, lengthAsked } from '../../domain/recordFact/lasting.ts'
import { isAhead, projectStatus } from '../../domain/status.ts'
import { daysBetween, formatDay, monthsIn } from '../../format.ts'
import type { Localized } from '../../locale.ts'
import { capitalised } from '../../text.ts'
import type { Subject } from './aboutRecord.ts'

/** When it ends, how long it lasts and when it began, as far as those are asked and known to the day. */
export function timeTold(
  context: Context,
  subject: Subject,
  kinds: readonly FactKind[],
  question: string,
): string[] {
  const isOfEnd = kinds.includes('end') || kinds.includes('status')
  const isOfStart = kinds.includes('start') && !isOfEnd
  return [
    isOfEnd && !kinds.includes('join') ? lastingTold(context, subject, lastingAsked(question)) : undefined,
    isOfEnd && lengthAsked(question) ? lengthTold(context, subject) : undefined,
    isOfStart ? startTold(context, subject) : undefined,
  ].flatMap((one) => one ?? [])
}

/** “It started on 1 October 2025.” */
function startTold({ t, today, locale }: Context, { kind, row }: Subject): string | undefined {
  if (kind !== 'project' || row.start?.length !== dayLength) return undefined
  return t((row.start > today ? words.starts : words.started)(formatDay(row.start, locale)))
}

/** “Jo, det avslutades 31.3.2026.”: when a record ended or will end, with yes or no where that is asked; nothing where no day is known. */
function lastingTold(
  { t, today, locale }: Context,
  { kind, row }: Subject,
  asked: LastingAsked | undefined,
): string | undefined {
  if (kind === 'organisation') return undefined
  const end = kind === 'project' ? row.end : row.closes
  const isOver = kind === 'project' ? projectStatus(row, today) === 'ended' : !isAhead(row, today)
  const isExact = typeof end === 'string' && end.length === dayLength
  const day = isExact ? formatDay(end, locale) : ''
  if (!isExact && !asked) return undefined
  const told = kind === 'call' ? ofCall : ofProject
  const said = isOver ? told.over(day) : asked ? told.until(day) : told.ends(day)
  const isSo = asked?.isOver === isOver
  const answer = asked && (isSo ? (asked.isNegated ? words.doch : words.yes) : words.no)
  return answer ? `${t(answer)}, ${t(said)}` : capitalised(t(said))
}
/** As in 2026-03-31; a month alone is told in the record’s own words. */
const dayLength = 10

/** “It lasts 24 months”, from its first day to the last; nothing where either is not known to the day. */
function lengthTold({ t }: Context, { kind, row }: Subject): string | undefined {
  if (kind !== 'project' || row.start?.length !== dayLength || row.end?.length !== dayLength) return undefined
  return t(words.months(monthsIn(daysBetween(row.start, row.end) + 1)))
}

const words = {
  yes: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  doch: { fi: 'Kyllä', sv: 'Jo', en: 'Yes' },
  no: { fi: 'Ei', sv: 'Nej', en: 'No' },
  started: (day: string) => ({
    fi: `Se alkoi ${day}.`,
    sv: `Projektet började ${day}.`,
    en: `It started on ${day}.`,
  }),
  starts: (day: string) => ({
    fi: `Se alkaa ${day}.`,
    sv: `Projektet börjar ${day}.`,
    en: `It starts on ${day}.`,
  }),
  months: (count: number) => ({
    fi: `Kesto: ${count} kuukautta.`,
    sv: `Längd: ${count} månader.`,
    en: `Length: ${count} months.`,
  }),
}

const ofProject = {
  over: (day: string): Localized => ({
    fi: day ? `se päättyi ${day}.` : 'se on päättynyt.',
    sv: day ? `det avslutades ${day}.` : 'det är avslutat.',
    en: day ? `it ended on ${day}.` : 'it has ended.',
  }),
  until: (day: string): Localized => ({
    fi: day ? `se jatkuu ${day} asti.` : 'se ei ole vielä päättynyt.',
    sv: day ? `det pågår till ${day}.` : 'det är inte avslutat än.',
    en: day ? `it runs until ${day}.` : 'it has not ended yet.',
  }),
  ends: (day: string): Localized => ({
    fi: `se päättyy ${day}.`,
    sv: `det slutar ${day}.`,
    en: `it ends on ${day}.`,
  }),
}

const ofCall: typeof ofProject = {
  over: (day) => ({
    fi: day ? `se sulkeutui ${day}.` : 'se on sulkeutunut.',
    sv: day ? `den stängdes ${day}.` : 'den är stängd.',
    en: day ? `it closed on ${day}.` : 'it has closed.',
  }),
  until: (day) => ({
    fi: day ? `hakuaikaa on ${day} asti.` : 'se ei ole sulkeutunut.',
    sv: day ? `ansökningstiden går ut ${day}.` : 'den är inte stängd.',
    en: day ? `applications are taken until ${day}.` : 'it has not closed.',
  }),
  ends: (day) => ({
    fi: `se sulkeutuu ${day}.`,
    sv: `den stängs ${day}.`,
    en: `it closes on ${day}.`,
  }),
}
