import type { Ask, Entity } from './query.ts'
import { distance, type Reading } from './reading.ts'
import type { Lackable, Selection } from './selection.ts'
import type { Sense, Tagged } from './tagged.ts'

/** Which records are meant, and the senses that say so. */
export interface Chosen {
  selection: Selection
  used: readonly Sense[]
}

/** Which records the words choose; nothing where they say what no record can be chosen by. */
export function chosenBy(reading: Reading, ask: Ask): Chosen | undefined {
  const parts = [
    statusIn(reading, ask),
    areasIn(reading, ask),
    sizeIn(reading),
    lackingIn(reading, ask),
    kindsIn(reading, ask),
  ]
  if (parts.some((part) => part === undefined)) return undefined
  const known = parts.filter((part) => part !== undefined)
  const theme = reading.entities.find(({ kind }) => kind === 'theme')?.id
  const selection: Selection = Object.assign(
    {},
    ...known.map((part) => part.selection),
    namesIn(reading, ask),
    placeIn(reading),
    reading.dated,
    theme ? { words: theme } : {},
  )
  return {
    selection,
    used: [...known.flatMap(({ used }) => used), ...(reading.entities.length > 0 ? deeds : [])],
  }
}

const nothing: Chosen = { selection: {}, used: [] }
const deeds = ['lead', 'partake'] as const

function statusIn(reading: Reading, ask: Ask): Chosen {
  const { has, entities } = reading
  // “Which ended last?” asks for a day.
  if (ask.of === 'foremost' && ask.measured.by === 'end') return nothing
  if (isWhoever(reading) || (ask.of === 'average' && ask.what === 'time')) return nothing
  const isNow = has('ongoing') || (has('now') && entities.length > 0)
  const status = isNow ? 'ongoing' : has('ended') ? 'ended' : has('planned') ? 'planned' : undefined
  return status ? { selection: { status }, used: ['ongoing', 'ended', 'planned'] } : nothing
}

const areaNumbers = ['n1', 'n2', 'n3', 'n4'] as const
const areaNames = ['area1', 'area2', 'area3', 'area4'] as const

/** “Focus area 4”, “painopisteissä 2 ja 3”, “health”. */
function areasIn({ has }: Reading, ask: Ask): Chosen {
  if (ask.of === 'groups') return nothing
  const numbered = has('area') ? areaNumbers.filter((sense) => has(sense)) : []
  const named = areaNames.filter((sense) => has(sense))
  const areas = numbered.length > 0 ? numbered : named
  return areas.length === 0
    ? nothing
    : {
        selection: { focus: areas.map((sense) => sense.at(-1)).join(',') },
        used: [...(numbered.length > 0 ? (['area', 'numero', ...areaNumbers] as const) : []), ...areaNames],
      }
}

/** “Yli 500 000 euron”, “between 500k and 1M”. */
function sizeIn({ has, sums }: Reading): Chosen | undefined {
  if (sums.length === 0) return nothing
  const used = ['over', 'under', 'between', 'budget', 'money', 'support', 'fewest', 'ends'] as const
  const [one = 0, other] = sums
  if (sums.length === 2 && other !== undefined && (has('between') || (has('over') && has('under'))))
    return { selection: { over: String(Math.min(one, other)), under: String(Math.max(one, other)) }, used }
  if (sums.length > 1 || has('over') === has('under')) return undefined
  return { selection: has('over') ? { over: String(one) } : { under: String(one) }, used }
}

/** “Which projects have no known end date?” */
function lackingIn({ has }: Reading, ask: Ask): Chosen | undefined {
  if (ask.of === 'groups' || !has('lack')) return nothing
  const [, of] = lackings.find(([sense]) => has(sense)) ?? []
  return (
    of && { selection: { lacking: of }, used: ['lack', 'data', 'budget', 'ends', 'starts', 'lead', 'money'] }
  )
}
const lackings: readonly (readonly [Sense, Lackable])[] = [
  ['ends', 'end'],
  ['starts', 'start'],
  ['budget', 'budget'],
  ['money', 'budget'],
  ['lead', 'lead'],
]

const organisationKinds = [
  'company',
  'university-of-applied-sciences',
  'higher-education',
  'university',
  'research-institute',
  'cluster-or-network',
  'city',
  'organisation',
] as const
const kindsOf: Partial<Record<Sense, readonly string[]>> = {
  'higher-education': ['university', 'university-of-applied-sciences'],
}

/** Of what kind they are, or whoever leads them or is in them: “yliopistojen vetämät hankkeet”, “projects with companies in them”. */
function kindsIn(reading: Reading, ask: Ask): Chosen | undefined {
  if (ask.of === 'leaders') return nothing
  if (ask.of === 'groups' || ask.of === 'share') return { selection: { kind: 'project' }, used: [] }
  const { has, all } = reading
  // Calls are listed by a command of their own.
  if (has('call') && !has('project', 'projects'))
    return ask.of === 'foremost' || has('them') ? { selection: { kind: 'call' }, used: ['call'] } : undefined
  const isOfProjects = has('project', 'projects')
  if (isWhoever(reading)) return { selection: { kind: 'organisation' }, used: ['who', 'ongoing', 'partake'] }
  const said = all(...organisationKinds).filter((span) => !isPartOfName(reading, span))
  const kinds = [
    ...new Set(said.map((span) => organisationKinds.find((kind) => span.senses.includes(kind))!)),
  ]
  const used = [...organisationKinds, ...deeds]
  const [kind] = kinds
  if (kind === undefined) {
    const isLed = has('lead') && reading.entities.length === 0 && !has('lack')
    if (isLed) return undefined
    return { selection: isOfProjects ? { kind: 'project' } : {}, used: organisationKinds }
  }
  const each = kinds.flatMap((one) => kindsOf[one] ?? [one]).join(',')
  if (has('lead'))
    return kind === 'organisation' || has('it')
      ? undefined
      : { selection: { kind: 'project', leadkind: each }, used }
  const isOfSomebody = reading.entities.some(
    (entity) => entity.kind === 'organisation' && (!entity.isCity || kind === 'city'),
  )
  if (isOfSomebody) return undefined
  if (!isOfProjects && said.some((span) => !isListed(reading, span))) return undefined
  if (!isOfProjects)
    return kinds.length > 1
      ? undefined
      : { selection: { kind, ...(has('partake') ? { in: 'programme' } : {}) }, used }
  const [project] = all('project', 'projects')
  const [first] = said
  if (!project || !first || kind === 'organisation') return undefined
  if (project.from < first.from) return { selection: { kind: 'project', withkind: each }, used }
  return has('partake') || isAskedFor(reading, first)
    ? { selection: { kind, in: 'programme' }, used }
    : undefined
}

/** “The City of Espoo”, “Espoon kaupunki”. */
const isPartOfName = ({ entities }: Reading, span: Tagged) =>
  span.senses.includes('city') && entities.some((entity) => entity.isCity && distance(entity, span) <= 1)

const isAskedFor = ({ all }: Reading, span: Tagged) =>
  all('which', 'whether', 'show').some((asking) => asking.to <= span.from && distance(asking, span) <= 1)

/** “Who is in it?”, “ketkä siellä toimii?” */
const isWhoever = ({ has }: Reading) =>
  has('who') &&
  has('partake', 'ongoing') &&
  !has('lead', 'project', 'projects', 'other', ...organisationKinds)

/** “Which companies”, “and universities?”; not “a university rather”. */
const isListed = (reading: Reading, span: Tagged) =>
  isAskedFor(reading, span) || reading.opensWithAnd || reading.has('only', 'partake', 'them')

/** Who leads them, and who is in them. */
function namesIn(reading: Reading, ask: Ask): Selection {
  const bodies = reading.entities.filter(({ kind }) => kind === 'organisation')
  if (bodies.length === 0 || reading.all(...organisationKinds).some((span) => !isPartOfName(reading, span)))
    return {}
  const isLeader = (entity: Entity) => ask.of === 'share' || nearestDeed(reading, entity) === 'lead'
  const leaders = bodies.filter(isLeader)
  const others = bodies.filter((entity) => !isLeader(entity))
  const joining = reading.has('or') ? '|' : ','
  return {
    ...(leaders.length > 0 ? { led: leaders.map(({ id }) => id).join(',') } : {}),
    ...(others.length > 0 ? { with: others.map(({ id }) => id).join(joining) } : {}),
  }
}

function nearestDeed({ all }: Reading, entity: Entity): 'lead' | 'partake' | undefined {
  const [nearest] = all(...deeds).toSorted((one, other) => distance(one, entity) - distance(other, entity))
  return deeds.find((deed) => nearest?.senses.includes(deed))
}

/** Organisations are in a place; projects are of a city or named after a district. */
function placeIn(reading: Reading): Selection {
  const place = reading.entities.find(({ kind }) => kind === 'place')
  if (place) return { place: place.id }
  const isOfBodies = reading.all(...organisationKinds).some((span) => !isPartOfName(reading, span))
  const city = reading.entities.find(({ isCity }) => isCity)
  return isOfBodies && city && !reading.has('project', 'projects') ? { place: city.id } : {}
}
