import type { Candidate } from './candidate.ts'
import type { Fit } from './fit.ts'
import { ofSurplus } from './general.ts'
import type { Seeker } from './seeker.ts'

const firms = new Set(['company', 'startup'])

/** What they said they do not want is what this one does best, and it gives nothing else that is asked for. */
export function isRefused(
  { offers, themes }: Candidate,
  fit: Fit,
  { exclusions, about, offers: own }: Seeker,
) {
  if (exclusions.capabilities.length === 0) return false
  const met = fit.functions.some(({ degree, part }) => degree > 0.9 && part.weight > 0.5)
  return exclusions.capabilities.some(
    (id) =>
      (!met && own[id] === undefined && (offers[id] ?? 0) > 0.9) ||
      (about[id] === undefined && (themes[id] ?? 0) > 0.9),
  )
}

/** Same trade, same wish, and nothing of what is asked for. */
export function isTwin({ kind, body, offers, needs }: Candidate, fit: Fit, seeker: Seeker) {
  if (kind !== 'organisation' || body !== 'company' || !firms.has(seeker.kind ?? 'company')) return false
  if ((offers['solution'] ?? 0) + (offers['material-source'] ?? 0) <= 0.5) return false
  const wishes = Object.keys(seeker.needs)
  if (wishes.length === 0 || wishes.some((id) => ofSurplus.has(id) || (offers[id] ?? 0) > 0.6)) return false
  return (
    wishes.some((id) => needs[id] !== undefined) &&
    fit.themes.some(({ part, degree }) => seeker.about[part.id] !== undefined && degree > 0.6)
  )
}
