import type { Locale } from '../../locale.ts'
import type { Sense } from '../query/tagged.ts'
import { themeInCompound } from '../search/compound.ts'
import { kindsOfBodies, type Mentioned } from './mentioned.ts'

/** A word for the records that are wished for, and where it stands. */
export interface Noun {
  kind: string
  from: number
  to: number
}

/** The words for projects and for kinds of organisation, in the order of the text. */
export function nounsIn(mentioned: Mentioned): Noun[] {
  const { words, spans, entities } = mentioned
  const isNamed = (at: number) =>
    entities.some(({ kind, from, to }) => kind !== 'theme' && from <= at && at < to)
  const ofSpans = spans.flatMap(({ senses, from, to }): Noun[] => {
    const isProject = senses.some((sense) => sense === 'projects' || sense === 'project')
    const kinds = isProject ? ['project'] : kindsOfBodies.filter((kind) => senses.includes(kind))
    return isNamed(from) ? [] : kinds.map((kind) => ({ kind, from, to }))
  })
  const compounds = words.flatMap((word, at): Noun[] =>
    themeInCompound(word) === undefined ? [] : [{ kind: 'project', from: at, to: at + 1 }],
  )
  const nouns = [...ofSpans, ...compounds]
    .filter((noun) => noun.kind === 'project' || !isOfAsker(mentioned, noun))
    .toSorted((one, other) => one.from - other.from)
  const others = nouns.filter(({ from }) => !saysStartup(words[from]))
  return others.length > 0 ? others : nouns
}

/** Beside another word for records it says what they are on: “startup projects”, “organisations that help startups”. */
export const saysStartup = (word: string | undefined): boolean => word?.startsWith('startup') === true

/** “I run a small company in Espoo”: whoever asks, not whom they look for. */
function isOfAsker({ words, spans, clauses, locale }: Mentioned, noun: Noun): boolean {
  const begin = clauses.findLast((at) => at <= noun.from) ?? 0
  const own = words.findLastIndex((word, at) => at >= begin && at < noun.from && ofAsker[locale].has(word))
  const isAskedBetween = spans.some(
    ({ from, to, senses }) =>
      from > own &&
      to <= noun.from &&
      senses.some((sense) => sense === 'about' || (sense !== 'whether' && askingSenses.has(sense))),
  )
  return own >= 0 && noun.from - own <= mostBehind && !isAskedBetween
}
const mostBehind = 6

/** “Which projects do we lead”, “missä me ollaan mukana”. */
export const asksOfAsker = ({ words, spans, locale }: Mentioned): boolean =>
  spans.some(
    ({ from, to, senses }) =>
      (senses.includes('lead') || senses.includes('partake')) &&
      [words[from - 1], words[to]].some((word) => ofAsker[locale].has(word ?? '')),
  )

/** “I”, “meillä”, “vi”: in that clause, or anywhere. */
export const speaksOfAsker = ({ words, clauses, locale }: Mentioned, clause?: number): boolean =>
  (clause === undefined ? words : words.slice(clauses[clause], clauses[clause + 1])).some((word) =>
    ofAsker[locale].has(word),
  )
const ofAsker: Record<Locale, ReadonlySet<string>> = {
  fi: new Set('ma mina me olen oon ollaan olemme meilla mulla minulla meidan mun minun'.split(' ')),
  sv: new Set('jag ja vi vart vara min mitt mina'.split(' ')),
  en: new Set('i im we our my'.split(' ')),
}

/** The kind that is asked for: what stands right behind a word of asking, or else what is said first; projects where none is said. */
export function kindIn(mentioned: Mentioned, nouns: readonly Noun[]): string {
  const asking = mentioned.spans.filter(({ senses }) => senses.some((sense) => askingSenses.has(sense)))
  const isAsked = ({ from }: Noun) => asking.some(({ to }) => to <= from && from - to <= mostBetween)
  const [first, second] = nouns
  const beside = first && second?.kind === 'project' && second.from <= first.to ? second : first
  const asked = nouns.filter(isAsked)
  const noun = asked.length > 0 && beside && !isAsked(beside) ? asked[0] : beside
  if (!noun || noun.kind === 'project') return 'project'
  const kinds = new Set(nouns.flatMap(({ kind }) => (kind === 'project' ? [] : [kind])))
  if (kinds.size === 1) return noun.kind
  return [...kinds].every((kind) => schools.has(kind)) ? 'higher-education' : 'organisation'
}
const askingSenses: ReadonlySet<Sense> = new Set(['which', 'whether', 'show', 'howMany', 'every'])
const mostBetween = 1
const schools: ReadonlySet<string> = new Set([
  'university',
  'university-of-applied-sciences',
  'higher-education',
])
