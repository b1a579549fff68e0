import { kindBrings } from './brings.ts'
import { general, implied, ofSurplus, surplus, unsaid } from './general.ts'
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
  /** Mostly about money or rules. */
  asksMoney: boolean
  /** Mostly something that a body elsewhere cannot give. */
  tiedToPlace: boolean
}

const ownShare = 0.6
const money = new Set(['funding', 'rules-advice'])
/** Needs that a body elsewhere cannot meet. */
const bound = new Set(['pilot-site', 'test-users', 'city-partner', 'taker', 'carrier', 'material-source'])
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
  const spare = [...sums.keys()].some((id) => surplus.has(id))
  const needs = Object.keys(seeker.needs).length > 0 ? seeker.needs : unsaidBy(seeker)
  const functions = scaled(
    Object.entries(seeksTesters(seeker) ? { ...needs, 'pilot-site': brokers } : needs)
      .filter(([id]) => vocabulary.get(id)?.kind === 'function' && !excluded.has(id))
      .filter(([id]) => spare || !ofSurplus.has(id))
      .map(([id, weight]) => ({ id, weight, wanted: true })),
  )
  return {
    themes: scaled(
      narrowed(
        [...sums.values()].filter(({ id }) => vocabulary.get(id)?.kind === 'theme'),
        vocabulary,
      ),
    ),
    functions,
    brings: seeker.isRecord ? {} : broughtBy(seeker),
    asksMoney: functions.some(({ id, weight }) => money.has(id) && weight >= 0.75),
    tiedToPlace: functions.some(({ id, weight }) => bound.has(id) && weight > 0.5),
  }
}

/** Who has a place to try finds what to try there through those who run such trials. */
const brokers = 0.3
const seeksTesters = ({ needs, offers }: Seeker) =>
  needs['solution'] !== undefined && needs['pilot-site'] === undefined && offers['pilot-site'] !== undefined

const broughtBy = (seeker: Seeker): Weights => ({
  ...(triesOut(seeker) ? kindBrings['startup'] : {}),
  ...kindBrings[seeker.kind ?? ''],
  ...seeker.offers,
})

/** Who wants to try or sell something has something. */
const triesOut = ({ needs }: Seeker) =>
  ['pilot-site', 'test-users', 'customer', 'city-partner', 'clinical-partner', 'investor'].some(
    (id) => needs[id] !== undefined,
  )

const unsaidBy = ({ about, kind }: Seeker): Weights =>
  kind === 'company' || kind === 'startup' || kind === 'school'
    ? Object.fromEntries(
        Object.entries(about).flatMap(([id, weight]) => (unsaid[id] ? [[unsaid[id], weight]] : [])),
      )
    : {}

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
