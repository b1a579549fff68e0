import type { Candidate } from './candidate.ts'
import type { Demand } from './demand.ts'
import type { Fit, Glance } from './fit.ts'
import type { Held } from './listed.ts'
import type { Seeker } from './seeker.ts'
import { isRefused, isTwin } from './twin.ts'

/** Why a candidate is held back, or put first; a reply says it in words. */
export type Note =
  | 'own'
  | 'excluded'
  | 'outside'
  | 'other-city'
  | 'own-city'
  | 'ended-recently'
  | 'ended'
  | 'idea'
  | 'running'
  | 'twin'
  | 'hub'
  | 'funder'
  | 'other-way'
  | 'not-for-kind'
  | 'wrong-language'
  | 'takes-ideas'
  | 'looks-for-you'
  | 'claims-all'

export interface Weighed {
  /** 0–1. About 0.7 means “show it first”, about 0.45 “useful”, below `least` “not worth your time”. */
  score: number
  notes: readonly Note[]
}

/** Below this a candidate is not shown. */
export const least = 0.3
const firms = new Set(['company', 'startup'])
const cities = new Set(['helsinki', 'espoo', 'vantaa', 'lahti', 'elsewhere-finland'])

interface HeldBack {
  notes: Note[]
  /** How much of the score is left. */
  factor: number
}

function hold(held: HeldBack, note: Note, share: number): void {
  held.notes.push(note)
  held.factor *= share
}

/** From how well a candidate fits to how high it stands: the gates first, then what weakens or strengthens. */
export function weigh(
  { candidate, belief, stageShare }: Held,
  fit: Fit,
  seeker: Seeker,
  demand: Demand,
): Weighed {
  const closed = gate(candidate, seeker)
  if (closed) return { score: 0, notes: [closed] }

  const held: HeldBack = { notes: [], factor: 1 }
  const { notes } = held
  const met = metOf(fit)
  const { asksMoney } = demand

  if (candidate.role === 'funder' && !asksMoney) hold(held, 'funder', 0.3)
  const ownCity = candidate.body === 'city' && candidate.place === seeker.place?.id && demand.tiedToPlace
  if (candidate.role === 'hub' && !ownCity && !isAskedFor(candidate, demand) && !fit.themes.some(named))
    hold(held, 'hub', 0.72)
  if (isRefused(candidate, fit, seeker)) hold(held, 'excluded', 0.15)
  if (isTwin(candidate, fit, seeker)) hold(held, 'twin', 0.12)
  if (demand.functions.length > 0 && met < 0.2) hold(held, 'other-way', 0.8)
  if (!servesSeeker(candidate, seeker, demand)) hold(held, 'not-for-kind', 0.7)
  if (belief < 1) hold(held, 'claims-all', belief)
  if (candidate.stage === 'running') notes.push('running')
  if (candidate.stage === 'idea') notes.push('idea')
  if (candidate.stage === 'recent') notes.push('ended-recently')
  if (candidate.stage === 'past') notes.push('ended')

  const home = seeker.place?.inside ? seeker.place.id : undefined
  if (candidate.place && cities.has(candidate.place)) {
    if (home === candidate.place) notes.push('own-city')
    else if (home && home !== 'capital-region' && demand.tiedToPlace) hold(held, 'other-city', 0.66)
    else if (candidate.place === 'lahti' || candidate.place === 'elsewhere-finland')
      hold(held, 'outside', 0.6)
  }
  const far = farness(seeker)
  if (far < 1) hold(held, 'outside', far)

  const back = fit.back === undefined ? 0.75 : 0.55 + 0.45 * fit.back
  if ((fit.back ?? 0) > 0.5) notes.push('looks-for-you')
  const mixed = mixedOf(forwardOf(fit, asksMoney, candidate.role), back, fit)
  return { score: Math.min(1, mixed * held.factor * stageShare), notes }
}

/** The score that `weigh` can't exceed: everything that it looks at besides only lowers it. */
export const atMost = ({ role, belief, stageShare }: Held, seen: Glance, { asksMoney }: Demand): number =>
  mixedOf(forwardOf(seen, asksMoney, role), 1, seen) * belief * stageShare

/** What a full likeness makes up for, and more. */
const likeWeight = 2.5

/** From here on likeness alone is worth showing, and worth saying. */
export const audible = least / likeWeight

/** One way and back: both sides must gain. What sounds right makes up for a part of what is missing. */
function mixedOf(forward: number, back: number, { like }: Glance): number {
  const both = forward === 0 ? 0 : (2 * forward * back) / (forward + back)
  const mixed = 0.75 * forward + 0.25 * Math.min(both, 1)
  return 1 - (1 - mixed) * (1 - Math.min(1, likeWeight * like))
}

const metOf = (fit: Glance) => fit.function ?? 0.55

/** Blocked, their own, or working in no language they insist on: never shown, whatever else fits. */
function gate(
  candidate: Candidate,
  { organisation, kind, place, exclusions, languages }: Seeker,
): Note | undefined {
  const id = candidate.ref.replace('organisation:', '')
  if (candidate.kind === 'organisation' && id === organisation) return 'own'
  if (kind === 'city' && candidate.body === 'city' && candidate.place === place?.id) return 'own'
  if (exclusions.organisations.includes(id)) return 'excluded'
  if (exclusions.kinds.some((kind) => kind === candidate.body && exclusions.sameTrade === false))
    return 'excluded'
  if (languages.length > 0 && candidate.languages.length > 0)
    if (!languages.some((language) => candidate.languages.includes(language))) return 'wrong-language'
  return undefined
}

const named = ({ part, degree }: Fit['themes'][number]) => degree >= 0.99 && part.weight >= 0.7

/** Who wants a city is not sent to somebody smaller first. */
const isAskedFor = ({ offers }: Candidate, { functions }: Demand) =>
  (offers['city-partner'] ?? 0) >= 0.99 &&
  functions.some(({ id, weight }) => id === 'city-partner' && weight >= 0.9)

function forwardOf(fit: Glance, asksMoney: boolean, role: Candidate['role']) {
  const met = metOf(fit)
  if (asksMoney && role === 'funder') return Math.max(fit.theme, 0.4 + 0.6 * met)
  return fit.theme * (0.5 + 0.5 * met)
}

function servesSeeker({ serves }: Candidate, { kind }: Seeker, { brings }: Demand) {
  if (serves.length === 0 || !kind) return true
  const like = firms.has(kind) || (kind === 'student' && brings['solution'] !== undefined)
  return serves.includes(kind) || (like && serves.some((served) => firms.has(served)))
}

/** Who comes to the region from elsewhere is served here, and who wants to go abroad is here already. */
const crosses = ({ wants, needs }: Seeker) =>
  [wants['soft-landing'], needs['soft-landing-help'], needs['export-help']].some(
    (weight) => weight !== undefined,
  )

/** How much of a fit is left for one from elsewhere: next door, or abroad and asking here, is not as far as another region. */
function farness(seeker: Seeker): number {
  const { place } = seeker
  if (!place || place.inside || (place.id !== 'elsewhere-finland' && crosses(seeker))) return 1
  return place.id === 'neighbouring' ? 0.7 : place.id === 'abroad' ? 0.6 : 0.3
}
