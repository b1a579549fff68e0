import type { Ask } from '../query.ts'
import { distance, type Reading } from '../reading.ts'
import type { Selection } from '../selection.ts'
import type { Sense } from '../tagged.ts'
import { lackingIn, lacksData, sizeIn } from './byFigure.ts'
import { isWhoever, kindsIn, kindsSaid } from './byKind.ts'
import { namesIn, placeIn } from './byName.ts'
import { type Choosing, leadOrPartake, nothing } from './choosing.ts'

/** Which records the words choose; nothing where they say what no record can be chosen by. */
export function chosenBy(reading: Reading, ask: Ask): Choosing | undefined {
  const negation = negationIn(reading, ask)
  if (negation === undefined) return undefined
  const isNegated = negation === 'negated'
  const parts = [
    statusIn(reading, ask),
    areasIn(reading, ask),
    predecessorsIn(reading),
    outsidersIn(reading),
    sizeIn(reading),
    lackingIn(reading, ask),
    kindsIn(reading, ask, isNegated),
  ]
  if (parts.some((part) => part === undefined)) return undefined
  const known = parts.filter((part) => part !== undefined)
  const theme = reading.entities.flatMap(({ kind, id }) => (kind === 'theme' ? [id] : [])).join(' ')
  const selection: Selection = Object.assign(
    {},
    ...known.map((part) => part.selection),
    ask.of === 'groups' ? {} : ask.of === 'share' ? sharers(reading) : namesIn(reading, isNegated),
    placeIn(reading),
    reading.dated,
    theme ? { words: theme } : {},
  )
  return {
    selection,
    used: [
      ...known.flatMap(({ used }) => used),
      ...(reading.entities.length > 0 ? ([...leadOrPartake, 'work', 'same'] as const) : []),
      ...(isNegated ? (['not', 'lack', 'except', 'neither'] as const) : []),
      // “Who else than Helsinki leads any?”
      ...(isNegated && reading.has('lead') ? (['who'] as const) : []),
    ],
  }
}

function statusIn(reading: Reading, ask: Ask): Choosing {
  const { has, entities, dated } = reading
  // “Which were running in 2021?” asks of that year, not of today.
  if (dated?.during && has('ongoing', 'goesOn')) return { selection: {}, used: ['ongoing', 'goesOn'] }
  // “Which ended last?” asks for a day.
  if (ask.of === 'foremost' && ask.measured.by === 'end') return nothing
  if (isWhoever(reading)) return nothing
  // “Hur länge pågår projekten i regel?”
  if (ask.of === 'average' && ask.what === 'time' && has('goesOn')) return nothing
  // “Which organisations are active in focus area 2?” asks for no state.
  const isOfBodies = kindsSaid(reading).length > 0 && !has('project', 'projects')
  const isGoingOn = reading.all('ongoing').some(({ senses }) => !(isOfBodies && senses.includes('partake')))
  const isNow = isGoingOn || (has('now') && (entities.length > 0 || (has(...areaNames) && has('projects'))))
  // “How many of them are over?”, not “over a million”.
  // In Swedish “minst” is “fewest”, too.
  const isOver = reading.all('over').some(({ senses }) => !senses.includes('fewest'))
  const isEnded = has('ended') || (isOver && reading.sums.length === 0 && ask.of !== 'foremost')
  // “In total, ongoing and ended”: in any state.
  if (isNow && isEnded) return { selection: {}, used: ['ongoing', 'ended'] }
  if (has('starts') && has('soon')) return { selection: { status: 'planned' }, used: ['starts', 'soon'] }
  const status = isNow ? 'ongoing' : isEnded ? 'ended' : has('planned') ? 'planned' : undefined
  return status ? { selection: { status }, used: ['ongoing', 'ended', 'over', 'planned'] } : nothing
}

/** “Not led by cities”, “without companies”, “neither Aalto nor VTT”: negates the one name or kind that is said, or each of several; nothing where it negates anything else. */
function negationIn(reading: Reading, ask: Ask): 'none' | 'negated' | undefined {
  const { has, all, entities } = reading
  // “En yrkeshögskola”: the Swedish “en” denies nothing.
  const isDenied = all('not').some(({ senses, to }) => !(senses.includes('c1') && isKindAt(reading, to)))
  const isSaid = isDenied || has('lack', 'except', 'neither')
  const isOfData = has('lack') && (ask.of === 'groups' || lacksData(reading))
  if (!isSaid || isOfData) return isDenied || has('except', 'neither') ? undefined : 'none'
  const bodies = entities.filter(({ kind }) => kind === 'organisation').length
  const kinds = kindsSaid(reading).length
  const isOne = bodies + kinds === 1
  const isNoneOfThem = (bodies === 0 || kinds === 0) && has('or', 'neither')
  return (isOne || isNoneOfThem) && (ask.of === 'list' || ask.of === 'count') ? 'negated' : undefined
}

const isKindAt = (reading: Reading, at: number) =>
  [...reading.all('project', 'projects'), ...kindsSaid(reading)].some(({ from }) => from === at)

/** “Which predecessor projects did Aalto have?” */
const predecessorsIn = ({ has }: Reading): Choosing =>
  has('predecessor') ? { selection: { kind: 'project', in: 'predecessor' }, used: ['predecessor'] } : nothing

/** “Which projects are not HEVi projects?” */
const outsidersIn = ({ has }: Reading): Choosing =>
  has('outside')
    ? { selection: { kind: 'project', in: 'outside' }, used: ['outside', 'other', 'except'] }
    : nothing

/** Whose share of the projects is asked for. */
const sharers = ({ entities }: Reading): Selection => ({
  led: entities.flatMap(({ kind, id }) => (kind === 'organisation' ? [id] : [])).join(','),
})

const areaNumbers = ['n1', 'n2', 'n3', 'n4'] as const
const cardinals = ['c1', 'c2', 'c3', 'c4'] as const
const areaNames = ['area1', 'area2', 'area3', 'area4'] as const

/** “Focus area 4”, “painopisteissä 2 ja 3”, “health”. */
function areasIn(reading: Reading, ask: Ask): Choosing | undefined {
  if (ask.of === 'groups') return nothing
  const numbered = numbersIn(reading)
  const named = areaNames.filter((sense) => reading.has(sense))
  // “On AI or learning”: of either, which words find.
  const isOfEither = reading.has('and', 'or') && reading.entities.some(({ kind }) => kind === 'theme')
  if (numbered.length === 0 && named.length > 0 && isOfEither && !reading.opensWithAnd) return undefined
  const areas = numbered.length > 0 ? numbered : named
  if (areas.length === 0) return nothing
  const focus = [...new Set(areas.map((sense) => sense.at(-1)))].join(',')
  return {
    selection: { focus },
    used: ['area', 'numero', 'partake', ...areaNumbers, ...cardinals, ...areaNames],
  }
}

/** Numbers beside the word for focus areas, and those joined to them; “four areas” are all. */
function numbersIn(reading: Reading): readonly Sense[] {
  const places = [...reading.all('area')]
  const found: Sense[] = []
  const [first] = places
  for (const span of reading.all(...areaNumbers, ...cardinals)) {
    const number = [...areaNumbers, ...cardinals].find((sense) => span.senses.includes(sense))
    const isCardinalBefore = number?.startsWith('c') && first && span.to <= first.from
    if (!number || isCardinalBefore || !places.some((place) => distance(place, span) <= 1)) continue
    found.push(number)
    places.push(span)
  }
  return found
}
