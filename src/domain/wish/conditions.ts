import type { Entity } from '../query/query.ts'
import type { Selection } from '../query/selection.ts'
import type { Sense } from '../query/tagged.ts'
import { excludedBy, kindsOf } from './excluded.ts'
import { clauseAt, type Mentioned, says, saysProjects } from './mentioned.ts'
import { speaksOfAsker, kindIn, type Noun, nounsIn } from './nouns.ts'
import { statusIn } from './state.ts'
import { themesWished } from './themes.ts'

/** Which records a wish is for, by what it names and says of their state; strange words are passed over. */
export function conditionsOf(mentioned: Mentioned): Selection | undefined {
  const { entities } = mentioned
  if (says(mentioned, ...beyond) || entities.some(({ kind }) => kind === 'record')) return undefined
  const all = nounsIn(mentioned)
  const excluded = excludedBy(mentioned, all)
  if (excluded === 'denied') return undefined
  const nouns = all.filter((noun) => !excluded?.nouns.includes(noun))
  const kind = kindIn(mentioned, nouns)
  const isOfProjects = kind === 'project'
  if (excluded && !isOfProjects) return undefined
  const near = ofClause(mentioned, nouns).filter((one) => !excluded?.entities.includes(one))
  const bodies = near.filter(({ kind: one }) => one === 'organisation')
  const [city, ...cities] = bodies.filter(({ isCity }) => isCity)
  // Cities beside each other are compared.
  if (new Set([city, ...cities].map((one) => one?.id)).size > 1) return undefined
  const place = near.find(({ kind: one }) => one === 'place')?.id ?? (isOfProjects ? undefined : city?.id)
  const named = isOfProjects ? bodies : bodies.filter(({ isCity }) => !isCity)
  if (!isOfProjects && named.length > 0) return undefined
  const status = isOfProjects || saysProjects(mentioned) ? statusIn(mentioned) : undefined
  const who = named.map(({ id }) => id).join(',') || undefined
  const sorts = isOfProjects ? kindsWithin(mentioned, nouns) : {}
  const isLed = says(mentioned, 'lead') && !excluded?.selection.led && !sorts.leadkind
  const partners = [isLed ? undefined : who, excluded?.selection.with].filter(Boolean).join(',')
  const { words, focus } = themesWished(mentioned, nouns)
  return {
    kind,
    ...(status && { status }),
    ...(place && { place }),
    ...sorts,
    ...excluded?.selection,
    ...(who && isLed && { led: who }),
    ...(partners && { with: partners }),
    ...(says(mentioned, 'programme') && { in: 'programme' }),
    ...(words && { words }),
    ...(focus && { focus }),
  }
}

/** Is a word for projects or for a kind of organisation said? */
export const saysKind = (mentioned: Mentioned): boolean => nounsIn(mentioned).length > 0

/** “Food projects with universities in them”, “yritysten johtamat”: of what kinds those are that are in them, or lead them. */
function kindsWithin({ words, spans }: Mentioned, nouns: readonly Noun[]): Selection {
  const isBeside = (noun: Noun, sense: Sense) =>
    spans.some(({ senses, from, to }) => senses.includes(sense) && from <= noun.to + 1 && to >= noun.from - 1)
  const kinds = nouns.filter(({ kind }) => kind !== 'project' && kind !== 'organisation')
  const leaders = kinds.filter((noun) => isBeside(noun, 'lead'))
  const partners = kinds.filter(
    (noun) =>
      !leaders.includes(noun) && (isBeside(noun, 'partake') || joining.has(words[noun.from - 1] ?? '')),
  )
  const each = (some: readonly Noun[]) => kindsOf(some.map(({ kind }) => kind)).join(',')
  return {
    ...(leaders.length > 0 && { leadkind: each(leaders) }),
    ...(partners.length > 0 && { withkind: each(partners) }),
  }
}
const joining: ReadonlySet<string> = new Set(['with', 'med'])

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
  'soon',
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
