import type { Context } from '../command.ts'
import type { Greatest } from '../domain/greatest.ts'
import { wholeWords } from '../domain/wholeWords.ts'
import { formatEuros } from '../format.ts'
import { list, note, type Reply, sources, text } from '../reply.ts'
import { recordOf, type Subject } from './aboutRecord.ts'
import { closing } from './calls.ts'
import { titleOf } from './recordFact.ts'
import { cite } from './sources.ts'

const calls = wholeWords(
  String.raw`haku|haut|hauista|haussa|hakua|hakuja|hankeha\p{L}+|utlysning\p{L}*|ansökningsomgång\p{L}*|omgång\p{L}*|calls?|rounds?`,
)
const ofThem = wholeWords(
  'niistä|näistä|noista|niissä|millä on|mikä oli|mikä on ollut|kallein|of them|of those|of these|which one|which has|which had|which is|which was|which got|av dem|av dom|av dessa|vilken var|vilket var|vilken har|vilket har|vilket är|vilken är',
)
const whichProject = wholeWords(
  String.raw`(?:mikä|mikäs|millä|minkä|which|what|vilket|vilken) (?:hevi\S* )?(?:hanke|hankkee\p{L}*|projekti?\p{L}*|project)`,
)

/** Whose order is asked for: those named (“which project”, “which call”), or those last shown; nothing where neither. */
export async function ofTheirKind(
  context: Context,
  question: string,
  greatest: Greatest,
): Promise<readonly Subject[] | undefined> {
  const shown = context.conversation?.shown ?? []
  const lines = greatest === 'latest' || ofThem.test(question) ? shown : []
  const isOfAll = (kind: string) => lines.length > 0 && lines.every((line) => line.startsWith(`${kind} `))
  if (greatest === 'latest') {
    if (!calls.test(question) && !isOfAll('call')) return undefined
    const rows = await context.store.calls.all()
    return rows.map((row) => ({ kind: 'call' as const, row }))
  }
  if (isOfAll('project') || isOfAll('call')) {
    const found = await Promise.all(lines.map((line) => recordOf(context, line.replace(' ', ':'))))
    return found.filter((one) => one !== undefined)
  }
  if (!whichProject.test(question)) return undefined
  const rows = await context.store.projects.all()
  return rows
    .filter(({ programme }) => programme === 'HEVi')
    .map((row) => ({ kind: 'project' as const, row }))
}

/** Those that have a figure or a day, in its order; how many have none. */
export async function inOrder(
  context: Context,
  subjects: readonly Subject[],
  greatest: Greatest,
): Promise<Reply | undefined> {
  const { t, locale } = context
  const known = subjects
    .flatMap((subject) => {
      const value = valueOf(subject, greatest)
      return value === undefined ? [] : [{ subject, value }]
    })
    .toSorted((one, other) => other.value - one.value)
  if (known.length === 0)
    return { outcome: 'unknown', topic: context.conversation?.topic ?? '', parts: [text(t(words.none))] }
  const ordered = (greatest === 'cheapest' ? known.toReversed() : known).slice(0, most)
  const detail = ({ subject, value }: (typeof known)[number]) =>
    greatest === 'latest' && subject.kind === 'call'
      ? closing(context, subject.row)
      : formatEuros(value, locale)
  const cited = await Promise.all(
    ordered.map(({ subject }) => cite(context, `${subject.kind}:${subject.row.id}`, subject.row)),
  )
  const missing = subjects.length - known.length
  return {
    outcome: 'answered',
    ...(context.conversation?.topic ? { topic: context.conversation.topic } : {}),
    parts: [
      list(
        ...ordered.map((one) => ({
          ref: `${one.subject.kind}:${one.subject.row.id}`,
          title: t(titleOf(one.subject)),
          detail: detail(one),
          command: `${one.subject.kind} ${one.subject.row.id}`,
        })),
      ),
      ...(missing > 0 ? [note(t(words.missing(missing)))] : []),
      sources(...cited.flatMap(([first]) => first ?? []).slice(0, mostSources)),
    ],
  }
}
const most = 10
const mostSources = 3

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
    fi: `Lähteet eivät kerro tätä muista (${count}).`,
    sv: `Om de övriga (${count}) säger källorna inte detta.`,
    en: `For the others (${count}) the sources do not say this.`,
  }),
}
