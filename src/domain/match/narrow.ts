import type { Match, Matches } from './match.ts'

/** What somebody may have to give, whatever the topic. */
export const offers = ['pilot-site', 'incubation', 'clinical-partner'] as const
export type Offer = (typeof offers)[number]

export interface Narrowing {
  /** Kinds of organisations; any where it is empty. */
  kinds: readonly string[]
  offer?: Offer | undefined
  isThere?: ((one: Match) => boolean) | undefined
}

/** Whoever is the way to hospitals counts as one. */
export const hospital = 'hospital'
const isOfKind = ({ candidate: { body, offers: given } }: Match, kind: string) =>
  kind === hospital ? (given['clinical-partner'] ?? 0) >= surely : body === kind

/** Degree of an offer from which on a record is told to have it. */
const surely = 0.6
/** Who fits less, or knows less of the topic, is not worth a person's time, whatever they are. */
const leastOfKind = 0.2
const leastOfTopic = 0.2

/** The matches that are of a kind, offer something or are in a place; several kinds take turns. */
export function narrow({ shown, others }: Matches, narrowing: Narrowing): readonly Match[] {
  const { kinds, offer, isThere } = narrowing
  if (kinds.length === 0 && !offer && !isThere) return shown
  const more = others().filter(({ score, fit }) => score >= leastOfKind && fit.theme >= leastOfTopic)
  const fitting = [...shown, ...more].filter((one) => suits(one, narrowing))
  return kinds.length === 0 ? fitting : inTurns(kinds, fitting)
}

/** What is listed: where no topic was told or nobody fits, those who offer it to anyone come after them. */
export function listed(matches: Matches, fitting: readonly Match[], narrowing: Narrowing): readonly Match[] {
  if (!narrowing.offer) return fitting.length > 0 ? fitting : matches.shown
  if (fitting.length > 0 && matches.demand.themes.length > 0) return firmsLast(fitting)
  const others = offering(matches, narrowing)
  return [
    ...fitting,
    ...others.filter((one) => fitting.every(({ candidate }) => candidate !== one.candidate)),
  ]
}

/** A firm takes a trial now and then; a testbed, a city or a school is there for it. */
const firmsLast = (ones: readonly Match[]) => {
  const isFirm = ({ candidate }: Match) => candidate.body === 'company'
  return [...ones.filter((one) => !isFirm(one)), ...ones.filter(isFirm)]
}

const suits = (one: Match, { offer, isThere }: Narrowing) =>
  (!offer || (one.candidate.offers[offer] ?? 0) >= surely) && (!isThere || isThere(one))

function inTurns(kinds: readonly string[], matches: readonly Match[]): Match[] {
  const byKind = kinds.map((kind) => {
    const such = matches.filter((one) => isOfKind(one, kind))
    const speaking = kind === hospital ? [] : such.filter(speaksOfIt)
    return speaking.length > 0 ? speaking : such
  })
  return takingTurns(byKind)
}

/** Its record names the very topic; where none of a kind does, those of a topic near it are better than nobody. */
export const speaksOfIt = ({ fit }: Match) =>
  fit.themes.some(({ part, by, degree }) => by === part.id && degree >= leastNamed)
const leastNamed = 0.3

/** The first of each, then the second of each; nobody twice. */
export function takingTurns(groups: readonly (readonly Match[])[]): Match[] {
  const longest = Math.max(...groups.map(({ length }) => length))
  const all = Array.from({ length: longest }, (_, at) => groups.flatMap((ones) => ones[at] ?? [])).flat()
  return all.filter((one, at) => all.findIndex(({ candidate }) => candidate === one.candidate) === at)
}

/** Those who have it to give to anyone come before those who give it beside their work. */
const order = [
  'cluster-or-network',
  'city',
  'public-authority',
  'university-of-applied-sciences',
  'university',
]

/** Everyone who offers it, of whatever topic. */
function offering({ shown, others }: Matches, narrowing: Narrowing) {
  const rank = (body: string | undefined) =>
    order.includes(body ?? '') ? order.indexOf(body ?? '') : order.length
  const degree = ({ candidate }: Match) => (narrowing.offer && candidate.offers[narrowing.offer]) ?? 0
  return [...shown, ...others()]
    .filter((one) => suits(one, narrowing))
    .toSorted(
      (one, other) =>
        degree(other) - degree(one) ||
        rank(one.candidate.body) - rank(other.candidate.body) ||
        other.score - one.score,
    )
}
