import { type Choosing, deeds, nothing } from './choosing.ts'
import type { Ask } from './query.ts'
import { distance, type Reading } from './reading.ts'
import type { Sense, Tagged } from './tagged.ts'

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
export function kindsIn(reading: Reading, ask: Ask): Choosing | undefined {
  if (ask.of === 'leaders') return nothing
  if (ask.of === 'groups' || ask.of === 'share') return { selection: { kind: 'project' }, used: [] }
  const { has, all } = reading
  // Calls are listed by a command of their own.
  if (has('call') && !has('project', 'projects'))
    return ask.of === 'foremost' || has('them') || reading.dated
      ? { selection: { kind: 'call' }, used: ['call'] }
      : undefined
  const isOfProjects = has('project', 'projects')
  if (isWhoever(reading)) return { selection: { kind: 'organisation' }, used: ['who', 'ongoing', 'partake'] }
  const said = kindsSaid(reading)
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

/** What kinds of organisation are spoken of, besides those that belong to a name. */
export const kindsSaid = (reading: Reading): readonly Tagged[] =>
  reading.all(...organisationKinds).filter((span) => !isPartOfName(reading, span))

/** “The City of Espoo”, “Espoon kaupunki”. */
const isPartOfName = ({ entities }: Reading, span: Tagged) =>
  span.senses.includes('city') && entities.some((entity) => entity.isCity && distance(entity, span) <= 1)

const isAskedFor = ({ all }: Reading, span: Tagged) =>
  all('which', 'whether', 'show').some((asking) => asking.to <= span.from && distance(asking, span) <= 1)

/** “Who is in it?”, “ketkä siellä toimii?” */
export const isWhoever = ({ has }: Reading) =>
  has('who') &&
  has('partake', 'ongoing') &&
  !has('lead', 'project', 'projects', 'other', ...organisationKinds)

/** “Which companies”, “and universities?”; not “a university rather”. */
const isListed = (reading: Reading, span: Tagged) =>
  isAskedFor(reading, span) || reading.opensWithAnd || reading.has('only', 'partake', 'them')
