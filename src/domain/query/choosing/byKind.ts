import type { Ask } from '../query.ts'
import { distance, isOfProjects, type Reading } from '../reading.ts'
import { negated, type Selection } from '../selection.ts'
import type { Sense, Tagged } from '../tagged.ts'
import { type Choosing, leadOrPartake, nothing } from './choosing.ts'
import { rolesOf } from './roles.ts'

export const organisationKinds = [
  'company',
  'university-of-applied-sciences',
  'higher-education',
  'university',
  'research-institute',
  'cluster-or-network',
  'city',
  'organisation',
] as const
type Kind = (typeof organisationKinds)[number]
const narrower: Partial<Record<Kind, readonly string[]>> = {
  'higher-education': ['university', 'university-of-applied-sciences'],
}
const used: readonly Sense[] = [...organisationKinds, ...leadOrPartake, 'work']

/** Of what kind they are, or whoever leads them or is in them: “yliopistojen vetämät hankkeet”, “projects with companies in them”. */
export function kindsIn(reading: Reading, ask: Ask, isNegated: boolean): Choosing | undefined {
  const { has } = reading
  if (ask.of === 'leaders') return nothing
  if (ask.of === 'groups' || ask.of === 'share' || ask.of === 'doers')
    return { selection: { kind: 'project' }, used }
  // Calls are listed by a command of their own.
  if (has('call') && !has('project', 'projects'))
    return ask.of === 'foremost' || has('them') || reading.dated
      ? { selection: { kind: 'call' }, used: ['call'] }
      : undefined
  if (isWhoever(reading)) return { selection: { kind: 'organisation' }, used: ['who', 'partake', 'work'] }
  const said = kindsSaid(reading)
  if (said.length === 0) return ofNoKind(reading)
  const isOfThem = isOfProjects(reading)
  const [project] = reading.all('project', 'projects')
  const [first] = said
  if (!first) return undefined
  const isUnsaid = isOfThem && project === undefined
  const isOfDoers = has('lead') || isUnsaid || (project !== undefined && project.from < first.from)
  if (isOfDoers) return byDoers(reading, said, isNegated)
  if (reading.entities.some((one) => one.kind === 'organisation' && !(one.isCity && !isOfThem)))
    return undefined
  const kind = only(kindsOf(said))
  if (!kind || isNegated || (kind === 'city' && reading.entities.length > 0)) return undefined
  // “Mitä startup tästä saa?” asks for no startups; “which networks are available?” asks for networks.
  if (!isOfThem && has('got') && !has('offered', 'partake')) return undefined
  if (!isOfThem)
    return said.every((span) => isListed(reading, span))
      ? {
          selection: { kind, ...(has('partake') && !isOnTheme(reading) ? { in: 'programme' } : {}) },
          used: kind === 'organisation' ? used : [...used, 'ecosystem'],
        }
      : undefined
  // “How many organisations are there in the HEVi projects?”
  const isOfOwn = kind !== 'organisation' || (has('programme') && (has('howMany') || has('partake')))
  return isOfOwn && (has('partake') || isAskedFor(reading, first))
    ? { selection: { kind, in: 'programme' }, used }
    : undefined
}

function ofNoKind({ has, entities }: Reading): Choosing | undefined {
  const isLed = has('lead') && !entities.some(({ kind }) => kind === 'organisation' || kind === 'unknown')
  if (isLed && !has('lack')) return undefined
  return { selection: has('project', 'projects') ? { kind: 'project' } : {}, used: organisationKinds }
}

/** Projects by the kinds of whoever leads them and is in them. */
function byDoers(reading: Reading, said: readonly Tagged[], isNegated: boolean): Choosing | undefined {
  const kinds = kindsOf(said)
  if (kinds.includes('organisation') || reading.has('it')) return undefined
  const roles = rolesOf<Tagged>(reading, said)
  const each = (role: string) =>
    kindsOf(said.filter((span) => roles.get(span) === role))
      .flatMap((kind) => narrower[kind] ?? [kind])
      .join(',')
  const [leaders, others] = [each('lead'), each('with')]
  const value = (ids: string) => (isNegated ? negated(ids) : ids)
  const selection: Selection = {
    ...(isOfProjects(reading) ? { kind: 'project' } : {}),
    ...(leaders ? { leadkind: value(leaders) } : {}),
    ...(others ? { withkind: value(others) } : {}),
  }
  return { selection, used }
}

const kindsOf = (spans: readonly Tagged[]): Kind[] => [
  ...new Set(spans.flatMap((span) => organisationKinds.find((kind) => span.senses.includes(kind)) ?? [])),
]
const only = (kinds: readonly Kind[]) => (kinds.length === 1 ? kinds[0] : undefined)

/** What kinds of organisation are spoken of, besides those that belong to a name. */
export const kindsSaid = (reading: Reading): readonly Tagged[] =>
  reading.all(...organisationKinds).filter((span) => !isPartOfName(reading, span))

/** The one kind of organisation that is asked for; nothing where none is, or several. */
export const kindSaid = (reading: Reading): string | undefined => only(kindsOf(kindsSaid(reading)))

/** “The City of Espoo”, “Espoon kaupunki”. */
const isPartOfName = ({ entities }: Reading, span: Tagged) =>
  span.senses.includes('city') && entities.some((entity) => entity.isCity && distance(entity, span) <= 1)

/** Who works on a theme need not be in a project of it. */
const isOnTheme = ({ has, entities }: Reading) =>
  has('area1', 'area2', 'area3', 'area4', 'area') || entities.some(({ kind }) => kind === 'theme')

const isAskedFor = ({ all }: Reading, span: Tagged) =>
  all('which', 'whether', 'show', 'howMany').some(
    (asking) => asking.to <= span.from && distance(asking, span) <= 1,
  )

/** “Who is in it?”, “ketkä siellä toimii?” */
export const isWhoever = ({ has }: Reading) =>
  has('who') && has('partake', 'work') && !has('lead', 'project', 'projects', 'other', ...organisationKinds)

/** “Which companies”, “and universities?”; not “a university rather”. */
const isListed = (reading: Reading, span: Tagged) =>
  isAskedFor(reading, span) || reading.opensWithAnd || reading.has('only', 'partake', 'them')
