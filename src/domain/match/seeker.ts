import type { Locale } from '../../locale.ts'

/** What kind of body someone speaks for. The kinds of the records, and four that no record has. */
export const seekerKinds = [
  'company',
  'startup',
  'city',
  'school',
  'hospital',
  'university',
  'university-of-applied-sciences',
  'research-institute',
  'vocational-institution',
  'cluster-or-network',
  'public-authority',
  'student',
  'other',
] as const
export type SeekerKind = (typeof seekerKinds)[number]

/** By staff, as the EU counts them: under 10, 50, 250, and from there on. */
export const sizes = ['micro', 'small', 'medium', 'large'] as const
type Size = (typeof sizes)[number]

export type Intent = 'implement' | 'pilot' | 'provide-testbed' | 'research' | 'supply' | 'learn'

/** Capabilities by id, each 0–1: how much of the wish or the offer it is. */
export type Weights = Readonly<Record<string, number>>

interface Exclusions {
  /** Capabilities that nothing shown may be about or offer. */
  capabilities: readonly string[]
  kinds: readonly SeekerKind[]
  /** Organisations by id, such as those that this one blocked. */
  organisations: readonly string[]
  /** “Not other bakeries”. */
  sameTrade: boolean
}

/** One who looks for projects or partners: from a profile, or read from what they typed. */
export interface Seeker {
  kind?: SeekerKind | undefined
  size?: Size | undefined
  /** Place of the vocabulary, such as `espoo`, and whether the agreement's region holds it. */
  place?: { id: string; inside: boolean } | undefined
  /** Ids of the focus areas, the dearest first. */
  focusAreas: readonly string[]
  methods: readonly string[]
  /** Themes of their own work. */
  about: Weights
  /** Themes of what they look for. */
  wants: Weights
  /** What they can do for others. */
  offers: Weights
  /** What others should do for them. */
  needs: Weights
  /** Needs that the agreement does not serve, such as a bank loan. */
  beyond: Weights
  intents: readonly Intent[]
  /** Languages that the other side must work in; none where any will do. */
  languages: readonly Locale[]
  exclusions: Exclusions
  /** Everything in their own words. */
  words: string
  /** Their own organisation, if it is on record: never shown to themselves. */
  organisation?: string | undefined
  /** Capabilities that people look for who say such things: what the vocabulary may not have read. */
  alike?: Weights | undefined
  /** A project or call seeks, not one body: it brings nobody anything of its own. */
  isRecord?: boolean | undefined
}

/** The same as a person fills it in and confirms it; the order tells what matters most. */
export interface Facets {
  kind?: SeekerKind | undefined
  size?: Size | undefined
  place?: string | undefined
  focusAreas: readonly string[]
  methods: readonly string[]
  /** Ids of themes and functions. */
  offers: readonly string[]
  needs: readonly string[]
  intents: readonly Intent[]
  languages: readonly Locale[]
  offersInWords?: string | undefined
  needsInWords?: string | undefined
}

export const emptySeeker: Seeker = {
  focusAreas: [],
  methods: [],
  about: {},
  wants: {},
  offers: {},
  needs: {},
  beyond: {},
  intents: [],
  languages: [],
  exclusions: { capabilities: [], kinds: [], organisations: [], sameTrade: false },
  words: '',
}

/** Ids with the heaviest first; equal ones in the order of the alphabet, so that nothing depends on chance. */
export const ranked = (weights: Weights) =>
  Object.entries(weights)
    .toSorted(([one, first], [other, second]) => second - first || one.localeCompare(other))
    .map(([id]) => id)

/** The heavier of each. */
export function merged(...all: readonly Weights[]): Weights {
  const sum: Record<string, number> = {}
  for (const weights of all)
    for (const [id, weight] of Object.entries(weights)) sum[id] = Math.max(sum[id] ?? 0, weight)
  return sum
}
