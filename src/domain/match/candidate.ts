import type { Locale } from '../../locale.ts'
import type { SeekerKind, Weights } from './seeker.ts'

/** Where a record stands in time: an idea that nobody runs yet, under way, ended lately or long ago. */
export type Stage = 'idea' | 'running' | 'recent' | 'past' | 'always'

/** How much of a fit is left at each stage: what has ended helps nobody start. */
export const stageShare: Readonly<Record<Stage, number>> = {
  idea: 0.97,
  running: 1,
  recent: 0.66,
  past: 0.42,
  always: 1,
}

/** A project, a topic, a call or an organisation as matching sees it. */
export interface Candidate {
  /** `project:cityam`. */
  ref: string
  kind: 'project' | 'topic' | 'call' | 'organisation'
  /** What kind of body an organisation is. */
  body?: string | undefined
  /** 0–1: what it is about, gives, and looks for. */
  themes: Weights
  offers: Weights
  needs: Weights
  /** Whom it is for; empty means anyone. */
  serves: readonly SeekerKind[]
  stage: Stage
  size?: string | undefined
  /** `hub` does a little of everything, `funder` gives money and rules, `coordination` takes ideas for projects. */
  role?: 'hub' | 'funder' | 'coordination' | undefined
  /** Place of the vocabulary that its help is tied to. */
  place?: string | undefined
  languages: readonly Locale[]
  /** Organisations that lead or take part. */
  members: readonly string[]
}

/** A project counts as lately ended for two years. */
const recentMonths = 24

/** `end` as precise as its source, `today` an ISO day. */
export function stageOf(status: 'planned' | 'ongoing' | 'ended', end: string | null, today: string): Stage {
  if (status !== 'ended') return 'running'
  if (!end) return 'past'
  const [year = 0, month = 12] = end.split('-').map(Number)
  const [nowYear = 0, nowMonth = 1] = today.split('-').map(Number)
  return (nowYear - year) * 12 + nowMonth - month <= recentMonths ? 'recent' : 'past'
}
