import type { Seeker, Weights } from './seeker.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A theme or function asked for, with its share of the whole demand. */
export interface Part {
  id: string
  /** 0–1 beside the strongest one. */
  weight: number
  /** True for what they look for, false for what only their own work is about. */
  wanted: boolean
}

export interface Demand {
  themes: readonly Part[]
  functions: readonly Part[]
  /** What they bring to the other side. */
  brings: Weights
}

/** Help of its own kind names its theme: who wants a mentor is asking about start-ups. */
const implied: Readonly<Record<string, Weights>> = {
  incubation: { 'incubation-hub': 0.8, startups: 0.6 },
  premises: { 'incubation-hub': 0.8, startups: 0.5 },
  investor: { startups: 0.7 },
  'export-help': { internationalisation: 0.8 },
  'soft-landing-help': { 'soft-landing': 1 },
  'talent-help': { talent: 1 },
  'clinical-partner': { 'clinical-care': 0.6 },
}
/** Themes that come up everywhere tell less. */
const general: Readonly<Record<string, number>> = {
  'digital-services': 0.45,
  energy: 0.8,
  'iot-data': 0.5,
  youth: 0.6,
  construction: 0.7,
  climate: 0.7,
  property: 0.6,
  'city-districts': 0.6,
  'public-services': 0.6,
  'business-services': 0.6,
  startups: 0.7,
  creative: 0.6,
  campus: 0.6,
  housing: 0.7,
  retail: 0.7,
  culture: 0.7,
  'circular-economy': 0.8,
  'preventive-wellbeing': 0.8,
  internationalisation: 0.7,
  'student-entrepreneurship': 0.7,
  'food-business': 0.8,
  vocational: 0.8,
  'social-inclusion': 0.8,
  manufacturing: 0.8,
}
const ownShare = 0.6
const kindBrings: Readonly<Record<string, Weights>> = {
  company: { solution: 1 },
  startup: { solution: 1 },
  school: { 'pilot-site': 1, 'test-users': 1 },
  city: { 'pilot-site': 1, 'test-users': 1, 'city-partner': 1, customer: 0.6 },
  hospital: { 'pilot-site': 1, 'test-users': 1, 'clinical-partner': 1 },
  'vocational-institution': { 'pilot-site': 0.8, students: 1 },
  university: { 'research-partner': 1, lab: 0.6 },
  'research-institute': { 'research-partner': 1, lab: 0.6 },
  'university-of-applied-sciences': { 'research-partner': 0.8, students: 1 },
}

/** What a seeker asks for and brings, in the order of weight. Own themes count less than wished ones. */
export function demandOf(seeker: Seeker, vocabulary: Vocabulary, ownWeight = ownShare): Demand {
  const own = Object.keys(seeker.wants).length > 0 ? ownWeight : 1
  const sums = new Map<string, Part>()
  const add = (id: string, weight: number, wanted: boolean) => {
    const scaled = weight * (general[id] ?? 1)
    const before = sums.get(id)
    sums.set(id, {
      id,
      weight: Math.max(before?.weight ?? 0, scaled) + (before ? 0.15 : 0),
      wanted: wanted || before?.wanted === true,
    })
  }
  for (const [id, weight] of Object.entries(seeker.wants)) add(id, weight, true)
  for (const [id, weight] of Object.entries(seeker.about)) add(id, weight * own, false)
  for (const [id, weight] of Object.entries(seeker.needs))
    for (const [theme, share] of Object.entries(implied[id] ?? {})) add(theme, weight * share, true)
  const excluded = new Set(seeker.exclusions.capabilities)
  return {
    themes: scaled(
      narrowed(
        [...sums.values()].filter(({ id }) => vocabulary.get(id)?.kind === 'theme'),
        vocabulary,
      ),
    ),
    functions: scaled(
      Object.entries(seeker.needs)
        .filter(([id]) => vocabulary.get(id)?.kind === 'function' && !excluded.has(id))
        .map(([id, weight]) => ({ id, weight, wanted: true })),
    ),
    brings: { ...kindBrings[seeker.kind ?? ''], ...seeker.offers },
  }
}

/** “Energy renovation of our block of flats” is about that, not about all energy and all housing. */
function narrowed(parts: readonly Part[], vocabulary: Vocabulary): Part[] {
  const special = parts.filter(({ id }) => general[id] === undefined)
  return parts.map((part) => {
    if (general[part.id] === undefined) return part
    const covered = special.some(({ id, weight }) => {
      const theme = vocabulary.get(id)
      return theme?.kind === 'theme' && (theme.near[part.id] ?? 0) >= 0.4 && weight >= part.weight * 0.8
    })
    return covered ? { ...part, weight: part.weight * 0.55 } : part
  })
}

/** At most eight, the strongest with weight 1. */
function scaled(parts: readonly Part[]): Part[] {
  const sorted = parts
    .toSorted((one, other) => other.weight - one.weight || one.id.localeCompare(other.id))
    .slice(0, 8)
  const most = sorted[0]?.weight ?? 1
  return sorted.map((part) => ({ ...part, weight: part.weight / most }))
}
