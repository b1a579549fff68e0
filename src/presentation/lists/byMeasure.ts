import type { Context } from '../../command.ts'
import type { Measure, Measured, Top } from '../../domain/query/query.ts'
import { firstDay, lastDay } from '../../domain/status.ts'
import { daysBetween, formatDay, formatEuros, monthsIn } from '../../format.ts'
import type { Localized } from '../../locale.ts'
import { note, type Reply, text } from '../../reply.ts'
import { lineIn, sameTopic } from '../../topic.ts'
import { partsKnown } from '../money/partKnown.ts'
import { type Subject, titleOf } from '../records/aboutRecord.ts'
import { placeSaid } from '../records/placeWords.ts'
import { period } from '../records/records.ts'
import { recordList } from './recordList.ts'

type Figured = { subject: Subject; value: number | undefined; told: string }

/** Which comes first, or in the place that is asked for, by a figure, and the figure of each; of which of them it is not known is said. */
export async function byMeasure(
  context: Context,
  subjects: readonly Subject[],
  measures: readonly Measured[],
  nth = 0,
): Promise<Reply> {
  const { t, conversation } = context
  const [{ by, isMore } = measureUsual] = measures
  const all = subjects.map((subject) => figureOf(context, subject, by))
  const known = all
    .filter(({ value }) => value !== undefined)
    .toSorted((one, other) => (isMore ? -1 : 1) * ((one.value ?? 0) - (other.value ?? 0)))
  const missing = await Promise.all(
    all.filter(({ value }) => value === undefined).map((one) => withParts(context, one, by)),
  )
  const [first, second] = known
  const place = nth > 0 ? known[nth] : undefined
  const name = ({ subject }: Figured) => t(titleOf(subject))
  const listed = place ? [place] : [...known, ...missing]
  const isPast = known.every(({ value = 0 }) => value < Date.parse(context.today))
  const order = (isPast ? past[by] : undefined) ?? (all.length > 2 ? ofMany : ofTwo)[by]
  const alike = (one: Figured | undefined) => known.filter(({ value }) => value === one?.value)
  const told = !second
    ? [words.tooFew]
    : place
      ? [placeSaid({ by, isMore }, nth, `${name(place)}, ${place.told}`)]
      : alike(first).length === known.length
        ? [words.alike]
        : measures
            .filter((measure) => measure.by === by)
            .map((measure) =>
              words.first(
                order,
                measure.isMore,
                missing.length > 0 && all.length > 2,
              )(
                alike(measure.isMore === isMore ? first : known.at(-1))
                  .map(name)
                  .join('; '),
              ),
            )
  return {
    outcome: second ? 'answered' : 'unknown',
    topic: lineIn(conversation?.topic) === undefined ? 'comparison' : sameTopic({ conversation }),
    parts: [
      text(told.map((one) => t(one)).join(' ')),
      ...(await recordList(context, listed.slice(0, most), (one) => one.told)),
      ...(all.length === 2 && missing.length > 0 ? [note(t(words.missing(by, missing.map(name))))] : []),
    ],
  }
}

async function withParts(context: Context, one: Figured, by: Measure): Promise<Figured> {
  if (one.subject.kind !== 'project' || (by !== 'support' && by !== 'budget')) return one
  const parts = await partsKnown(context, one.subject.row, by)
  return parts ? { ...one, told: `${one.told}; ${parts}` } : one
}

/** The day a call opened is seldom known: calls are put in order by the day they closed. */
export const measurable = (subjects: readonly Subject[], measured: Measured): Measured =>
  measured.by === 'start' && subjects.every(({ kind }) => kind === 'call')
    ? { ...measured, by: 'end' }
    : measured

/** Those that come first by a figure, more than one where they are equal; none where fewer than two have it. */
export function foremostBy(
  context: Context,
  subjects: readonly Subject[],
  { by, isMore }: Measured,
): readonly Subject[] {
  const known = subjects
    .map((subject) => figureOf(context, subject, by))
    .filter(({ value }) => value !== undefined)
  const values = known.map(({ value }) => value ?? 0)
  const first = isMore ? Math.max(...values) : Math.min(...values)
  return known.length > 1 ? known.filter(({ value }) => value === first).map(({ subject }) => subject) : []
}

/** So many that come first by a figure. */
export const foremostOf = (
  context: Context,
  subjects: readonly Subject[],
  { count, measured: { by, isMore } }: Top,
): readonly Subject[] =>
  subjects
    .map((subject) => figureOf(context, subject, by))
    .filter(({ value }) => value !== undefined)
    .toSorted((one, other) => (isMore ? -1 : 1) * ((one.value ?? 0) - (other.value ?? 0)))
    .slice(0, count)
    .map(({ subject }) => subject)

const most = 10
const measureUsual: Measured = { by: 'budget', isMore: true }

function figureOf(context: Context, subject: Subject, by: Measure): Figured {
  const { t, locale } = context
  const [start, end, budget, support] =
    subject.kind === 'project'
      ? [
          subject.row.start,
          subject.row.end,
          subject.row.totalBudgetEur,
          subject.row.euFundingEur ?? subject.row.grantEur,
        ]
      : subject.kind === 'call'
        ? [subject.row.opens, subject.row.closes, subject.row.budgetEur, subject.row.budgetEur]
        : []
  const isOfMoney = by === 'budget' || by === 'support'
  const unknown = subject.kind === 'project' && !isOfMoney ? period(context, subject.row) : t(words.unknown)
  const none = { subject, value: undefined, told: unknown }
  if (isOfMoney) {
    const euros = by === 'budget' ? budget : support
    return euros ? { subject, value: euros, told: formatEuros(euros, locale) } : none
  }
  if (by === 'length') {
    if (!start || !end) return none
    const days = daysBetween(firstDay(start), lastDay(end)) + 1
    const dates = `${formatDay(start, locale)}–${formatDay(end, locale)}`
    return { subject, value: days, told: `${t(words.months(monthsIn(days)))}, ${dates}` }
  }
  const day = by === 'end' ? end : start
  const exact = day && (by === 'end' ? lastDay(day) : firstDay(day))
  return exact ? { subject, value: Date.parse(exact), told: formatDay(day, locale) } : none
}

type LessAndMore = readonly [less: Localized, more: Localized]

const ofTwo: Record<Measure, LessAndMore> = {
  support: [
    { fi: 'Vähemmän tukea', sv: 'Mindre stöd', en: 'Less support' },
    { fi: 'Enemmän tukea', sv: 'Mer stöd', en: 'More support' },
  ],
  budget: [
    { fi: 'Pienempi budjetti', sv: 'Mindre budget', en: 'Smaller budget' },
    { fi: 'Suurempi budjetti', sv: 'Större budget', en: 'Larger budget' },
  ],
  length: [
    { fi: 'Kestoltaan lyhyempi', sv: 'Kortare', en: 'Shorter' },
    { fi: 'Kestoltaan pidempi', sv: 'Längre', en: 'Longer' },
  ],
  end: [
    { fi: 'Päättyy ensin', sv: 'Slutar först', en: 'Ends first' },
    { fi: 'Päättyy viimeisenä', sv: 'Slutar sist', en: 'Ends last' },
  ],
  start: [
    { fi: 'Alkaa ensin', sv: 'Börjar först', en: 'Starts first' },
    { fi: 'Alkaa viimeisenä', sv: 'Börjar sist', en: 'Starts last' },
  ],
}

/** Of days that have been. */
const past: Partial<Record<Measure, LessAndMore>> = {
  end: [
    { fi: 'Ensin päättyi', sv: 'Slutade först', en: 'Ended first' },
    { fi: 'Viimeisenä päättyi', sv: 'Slutade sist', en: 'Ended last' },
  ],
  start: [
    { fi: 'Ensin alkoi', sv: 'Började först', en: 'Started first' },
    { fi: 'Viimeisenä alkoi', sv: 'Började sist', en: 'Started last' },
  ],
}

const ofMany: Record<Measure, LessAndMore> = {
  ...ofTwo,
  support: [
    { fi: 'Vähiten tukea', sv: 'Minst stöd', en: 'Least support' },
    { fi: 'Eniten tukea', sv: 'Mest stöd', en: 'Most support' },
  ],
  budget: [
    { fi: 'Pienin budjetti', sv: 'Minst budget', en: 'Smallest budget' },
    { fi: 'Suurin budjetti', sv: 'Störst budget', en: 'Largest budget' },
  ],
  length: [
    { fi: 'Kestoltaan lyhin', sv: 'Kortast', en: 'Shortest' },
    { fi: 'Kestoltaan pisin', sv: 'Längst', en: 'Longest' },
  ],
}

const measureNames: Record<Measure, Localized> = {
  support: { fi: 'tukea', sv: 'stödet', en: 'the support' },
  budget: { fi: 'budjettia', sv: 'budgeten', en: 'the budget' },
  length: { fi: 'tarkkaa kestoa', sv: 'den exakta längden', en: 'the exact length' },
  end: { fi: 'päättymispäivää', sv: 'slutdagen', en: 'the end date' },
  start: { fi: 'alkamispäivää', sv: 'startdagen', en: 'the start date' },
}

const words = {
  /** Where the figure of some is not known, the first is the first of those that are known. */
  first: (said: LessAndMore, isMore: boolean, isOfKnown: boolean) => (name: string) => {
    const { fi, sv, en } = said[isMore ? 1 : 0]
    return isOfKnown
      ? {
          fi: `${fi} (tiedossa olevista): ${name}.`,
          sv: `${sv} (av de kända): ${name}.`,
          en: `${en} (of those known): ${name}.`,
        }
      : { fi: `${fi}: ${name}.`, sv: `${sv}: ${name}.`, en: `${en}: ${name}.` }
  },
  alike: { fi: 'Ne ovat tässä tasan.', sv: 'De är lika i det här.', en: 'They are equal in this.' },
  tooFew: {
    fi: 'En voi verrata näitä: lähteeni eivät kerro tarpeeksi.',
    sv: 'Jag kan inte jämföra dem: mina källor säger inte tillräckligt.',
    en: 'I cannot compare these: my sources do not say enough.',
  },
  missing: (by: Measure, names: readonly string[]) => ({
    fi: `Lähteet eivät kerro ${measureNames[by].fi}: ${names.join('; ')}.`,
    sv: `Källorna uppger inte ${measureNames[by].sv}: ${names.join('; ')}.`,
    en: `The sources do not give ${measureNames[by].en}: ${names.join('; ')}.`,
  }),
  months: (count: number) => ({ fi: `${count} kk`, sv: `${count} mån.`, en: `${count} months` }),
  unknown: { fi: 'ei tiedossa', sv: 'uppgift saknas', en: 'not known' },
}
