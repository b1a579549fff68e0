import type { Entity } from '../query/query.ts'
import { negated, type Selection } from '../query/selection.ts'
import type { Sense, Tagged } from '../query/tagged.ts'
import { clauseAt, type Mentioned } from './mentioned.ts'
import { type Noun, nounsIn } from './nouns.ts'
import { isOfState, reachOfDenial } from './state.ts'

/** What is to be left out of the records, and by which words. */
export interface Excluded {
  selection: Pick<Selection, 'led' | 'with' | 'leadkind' | 'withkind'>
  entities: readonly Entity[]
  nouns: readonly Noun[]
  /** Where that is said. */
  places: readonly Place[]
}

interface Place {
  from: number
  to: number
}

/**
 * “Without Helsinki”, “muut kuin Espoon”, “där VTT inte är med”, “with no companies in them”: whom the records are not to have.
 * `denied` where something else is denied.
 */
export function excludedBy(mentioned: Mentioned, nouns: readonly Noun[]): Excluded | 'denied' | undefined {
  const denials = denialsIn(mentioned, nouns)
  if (denials.length === 0) return undefined
  const bodies = mentioned.entities.filter(({ kind }) => kind === 'organisation')
  const kinds = nouns.filter(({ kind }) => kind !== 'project')
  const targets = denials.map((denial) => targetOf(mentioned, denial, [...bodies, ...kinds]))
  const known = targets.filter((one) => one !== undefined)
  if (known.length < targets.length) return 'denied'
  const among = joined(mentioned, known, [...bodies, ...kinds])
  const isOut = (one: Place) => among.some(({ from }) => from === one.from)
  const [entities, out] = [bodies.filter(isOut), kinds.filter(isOut)]
  const ids = [...new Set(entities.map(({ id }) => id))]
  const sorts = kindsOf(out.map(({ kind }) => kind)).join(',')
  if (sorts.includes('organisation') || (ids.length > 0 && sorts)) return 'denied'
  const isLed = isOfLeaders(mentioned, [...denials, ...among])
  return {
    selection: {
      ...(ids.length > 0 && (isLed ? { led: negated(ids.join(',')) } : { with: negated(ids.join('|')) })),
      ...(sorts && { [isLed ? 'leadkind' : 'withkind']: negated(sorts) }),
    },
    entities,
    nouns: out,
    places: [...denials, ...among],
  }
}

/** The text without whom it leaves out; nothing where it leaves out nobody. */
export function withoutExcluded(mentioned: Mentioned): string | undefined {
  const excluded = excludedBy(mentioned, nounsIn(mentioned))
  if (!excluded || excluded === 'denied') return undefined
  const isLeft = (at: number) => excluded.places.every(({ from, to }) => at < from || at >= to)
  return mentioned.written.filter((_, at) => isLeft(at)).join(' ')
}
/** Each kind once; those of which a wider one consists in its place. */
export const kindsOf = (kinds: readonly string[]): string[] => [
  ...new Set(kinds.flatMap((kind) => narrower[kind] ?? [kind])),
]
const narrower: Readonly<Record<string, readonly string[]>> = {
  'higher-education': ['university', 'university-of-applied-sciences'],
}

/** Whatever denies, but that a project is over, and “there is no project on games, is there”; Finns say “no” for “well”. */
function denialsIn({ spans, words, locale }: Mentioned, nouns: readonly Noun[]): Tagged[] {
  const isDenial = ({ senses }: Tagged) => denying.some((sense) => senses.includes(sense))
  const isOfEnd = ({ from }: Tagged) =>
    spans.some((span) => isOfState(span) && span.from >= from && span.from - from <= reachOfDenial)
  const isWhether = ({ senses, to }: Tagged) =>
    !senses.includes('not') &&
    nouns.some(({ kind, from }) => kind === 'project' && from >= to && from - to <= mostBetween)
  return spans.filter(
    (span) =>
      isDenial(span) &&
      !span.senses.includes('c1') &&
      !(locale === 'fi' && words[span.from] === 'no') &&
      (span.senses.includes('except') || !(isOfEnd(span) || isWhether(span))),
  )
}
const denying: readonly Sense[] = ['not', 'lack', 'except', 'neither']

/** What stands right behind the denial; or right before it, where what it does is said behind. */
function targetOf<One extends Place>(mentioned: Mentioned, denial: Tagged, all: readonly One[]) {
  const isNear = (one: Place) => clauseAt(mentioned, one.from) === clauseAt(mentioned, denial.from)
  const behind = all.find(
    (one) => isNear(one) && one.from >= denial.to && one.from - denial.to <= mostBetween,
  )
  if (behind) return behind
  const { spans, words } = mentioned
  const isDone = spans.some(
    ({ senses, from }) =>
      from >= denial.to &&
      from - denial.to <= mostBetween &&
      (senses.includes('lead') || senses.includes('partake')),
  )
  const isIn = words.slice(denial.to, denial.to + mostBetween).includes('in')
  // “Companies that are not in any project”.
  const isOfProject = spans.some(
    ({ senses, from }) =>
      from >= denial.to &&
      from - denial.to <= mostBetween &&
      (senses.includes('project') || senses.includes('projects')),
  )
  // “Vantaan hankkeet joissa Helsinki ei oo”.
  const isLast = denial.to === words.length
  return (isDone || isIn || isLast) && !isOfProject
    ? all.findLast((one) => isNear(one) && one.to <= denial.from && denial.from - one.to <= 1)
    : undefined
}
const mostBetween = 3

/** With those that “or”, “and” or “nor” joins to them; not “but with Vantaa”. */
function joined<One extends Place>(
  { spans, words }: Mentioned,
  targets: readonly One[],
  all: readonly One[],
) {
  const joins = spans.filter(
    ({ senses, from }) =>
      (['and', 'or', 'neither'] as const).some((one) => senses.includes(one)) && !but.has(words[from] ?? ''),
  )
  const found = [...targets]
  for (const one of all) {
    const isJoined = joins.some(
      (join) =>
        found.some(({ to }) => to === join.from) &&
        (one.from === join.to || (one.from === join.to + 1 && !joiningTo.has(words[join.to] ?? ''))),
    )
    if (isJoined && !found.includes(one)) found.push(one)
  }
  return found
}
const but: ReadonlySet<string> = new Set(['but', 'men', 'mutta'])
const joiningTo: ReadonlySet<string> = new Set(['with', 'med'])

/** “Not led by Helsinki”, “ei ole Espoon vetämiä”. */
const isOfLeaders = ({ spans }: Mentioned, beside: readonly Place[]): boolean =>
  spans.some(
    (span) =>
      span.senses.includes('lead') &&
      beside.some(({ from, to }) => span.from - to <= leadWithin && from - span.to <= leadWithin),
  )
const leadWithin = 1
