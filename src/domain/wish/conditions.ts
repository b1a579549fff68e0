import type { Entity } from '../query/query.ts'
import type { Selection } from '../query/selection.ts'
import type { Sense } from '../query/tagged.ts'
import { clauseAt, type Mentioned, says, saysProjects } from './mentioned.ts'
import { speaksOfAsker, kindIn, type Noun, nounsIn } from './nouns.ts'
import { isDenied, statusIn } from './state.ts'
import { themesWished } from './themes.ts'

/** Which records a wish is for, by what it names and says of their state; strange words are passed over. */
export function conditionsOf(mentioned: Mentioned): Selection | undefined {
  const { entities } = mentioned
  if (says(mentioned, ...beyond) || entities.some(({ kind }) => kind === 'record')) return undefined
  const nouns = nounsIn(mentioned)
  const kind = kindIn(mentioned, nouns)
  const isOfProjects = kind === 'project'
  if (isDenied(mentioned)) return undefined
  const near = ofClause(mentioned, nouns)
  const bodies = near.filter(({ kind: one }) => one === 'organisation')
  const [city, ...cities] = bodies.filter(({ isCity }) => isCity)
  // Cities beside each other are compared.
  if (new Set([city, ...cities].map((one) => one?.id)).size > 1) return undefined
  const place = near.find(({ kind: one }) => one === 'place')?.id ?? (isOfProjects ? undefined : city?.id)
  const named = isOfProjects ? bodies : bodies.filter(({ isCity }) => !isCity)
  if (!isOfProjects && named.length > 0) return undefined
  const status = isOfProjects || saysProjects(mentioned) ? statusIn(mentioned) : undefined
  const who = named.map(({ id }) => id).join(',') || undefined
  const { words, focus } = themesWished(mentioned, nouns)
  return {
    kind,
    ...(status && { status }),
    ...(place && { place }),
    ...(who && (says(mentioned, 'lead') ? { led: who } : { with: who })),
    ...(says(mentioned, 'programme') && { in: 'programme' }),
    ...(words && { words }),
    ...(focus && { focus }),
  }
}

/** Is a word for projects or for a kind of organisation said? */
export const saysKind = (mentioned: Mentioned): boolean => nounsIn(mentioned).length > 0

/** What is named in the clauses that speak of the records, where anything is; else what is named anywhere. */
function ofClause(mentioned: Mentioned, nouns: readonly Noun[]): readonly Entity[] {
  const { entities } = mentioned
  const clauseOf = (at: number) => clauseAt(mentioned, at)
  const spoken = new Set(nouns.map(({ from }) => clauseOf(from)))
  const near = entities.filter(({ from }) => spoken.has(clauseOf(from)))
  if (near.length > 0) return near
  // “I have a restaurant in Tikkurila. Is there a project?”
  return entities.filter(({ from }) => spoken.size === 0 || !speaksOfAsker(mentioned, clauseOf(from)))
}

/** Whoever says these asks for more than a list: others answer that. */
const beyond: readonly Sense[] = [
  'money',
  'budget',
  'support',
  'howLong',
  'average',
  'share',
  'outcome',
  'call',
  'neither',
  'largest',
  'smallest',
  'newest',
  'oldest',
  'longest',
  'shortest',
  'predecessor',
  'planned',
  'partners',
  'most',
]
