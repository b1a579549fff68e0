import type { Locale } from '../../locale.ts'
import { organisationKinds } from '../query/choosing/byKind.ts'
import type { Entity } from '../query/query.ts'
import type { Sense, Tagged } from '../query/tagged.ts'
import { compoundIn, themeInCompound } from '../search/compound.ts'

/** What a text names at which of its words, and what the lexicon knows of them all. */
export interface Mentioned {
  /** Folded; and as they were written. */
  words: readonly string[]
  written: readonly string[]
  spans: readonly Tagged[]
  entities: readonly Entity[]
  locale: Locale
  /** At which words its clauses begin. */
  clauses: readonly number[]
}

/** Does it say the senses anywhere? */
export const says = ({ spans }: Pick<Mentioned, 'spans'>, ...senses: readonly Sense[]): boolean =>
  spans.some((span) => senses.some((sense) => span.senses.includes(sense)))

export const saysProjects = (mentioned: Pick<Mentioned, 'words' | 'spans'>): boolean =>
  says(mentioned, 'project', 'projects') || mentioned.words.some((word) => compoundIn(word) !== undefined)

/** In which clause the word at this place stands. */
export const clauseAt = ({ clauses }: Mentioned, at: number): number =>
  clauses.findLastIndex((begin) => begin <= at)

/** Is anything known of the word at this place? */
export const isKnownAt = ({ spans, entities }: Mentioned, at: number): boolean =>
  [...spans, ...entities].some(({ from, to }) => from <= at && at < to)

/** Kinds of organisation; a city is none that anyone lists. */
export const kindsOfBodies = organisationKinds.filter((kind) => kind !== 'city')

/** The word for projects apart from what is before it, and names left out, so that the same wish for others reads alike. */
export function masked({ words, entities }: Mentioned): string[] {
  return words.flatMap((word, at) => {
    const named = entities.find(({ from, to }) => from <= at && at < to)
    const noun = compoundIn(word)?.noun
    if (named && named.from !== at) return []
    if (!named) return noun && themeInCompound(word) ? ['theme_', noun] : [word]
    const stands = named.isCity ? 'city_' : `${named.kind}_`
    return noun && named.kind === 'theme' ? [stands, noun] : [stands]
  })
}

/** Is what is named said in one clause with what is done or how it stands? */
export function isOneClause(mentioned: Mentioned): boolean {
  const { entities, spans } = mentioned
  const telling = spans.filter(({ senses }) => senses.some((sense) => deeds.has(sense)))
  const places = [...entities, ...telling].map(({ from }) => clauseAt(mentioned, from))
  return new Set(places).size <= 1
}
const deeds: ReadonlySet<Sense> = new Set(['lead', 'partake', 'ongoing', 'ended'])
