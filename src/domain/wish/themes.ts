import type { Selection } from '../query/selection.ts'
import { type Sense, tag, type Tagged } from '../query/tagged.ts'
import { themeInCompound } from '../search/compound.ts'
import { fold } from '../search/normalise.ts'
import { clauseAt, isKnownAt, type Mentioned } from './mentioned.ts'
import { type Noun, saysStartup } from './nouns.ts'

/**
 * Words of the themes in the clause that speaks of the records, or else in all of the text; of “spelprojekt” also what no
 * vocabulary has. A focus area that is said by its name is a theme, too.
 */
export function themesWished(
  mentioned: Mentioned,
  nouns: readonly Noun[],
): Pick<Selection, 'words' | 'focus'> {
  const { written, entities, spans } = mentioned
  const themes = entities
    .filter(({ kind }) => kind === 'theme')
    .map(({ id, from }) => ({ from, word: themeInCompound(id) ?? id }))
  const unheard = written.flatMap((word, from) => {
    const isNamed = entities.some((one) => one.from <= from && from < one.to)
    const theme = isNamed ? undefined : themeInCompound(word)
    return theme === undefined ? [] : [{ from, word: theme }]
  })
  const all = [...themes, ...unheard, ...beside(mentioned, nouns)].toSorted(
    (one, other) => one.from - other.from,
  )
  const near = all.filter(({ from }) =>
    nouns.some((noun) => clauseAt(mentioned, noun.from) === clauseAt(mentioned, from)),
  )
  const said = inOneRow(near.length > 0 ? near : all, nouns)
  const [only, ...more] = said
  const areaAlone =
    only && more.length === 0 && !only.word.includes(' ') ? areaIn(tag([fold(only.word)])) : undefined
  if (areaAlone) return { focus: areaAlone }
  if (said.length > 0) return { words: [...new Set(said.map(({ word }) => word))].join(' ') }
  const focus = areaIn(spans)
  return focus ? { focus } : {}
}

interface Theme {
  from: number
  word: string
}

/** “Food projects”, “om vätgas”, “startup projects”: a word that stands where a theme does, though no vocabulary has it. */
function beside(mentioned: Mentioned, nouns: readonly Noun[]): Theme[] {
  const { words, written, spans, locale } = mentioned
  const isFree = (at: number) =>
    !isKnownAt(mentioned, at) && (words[at]?.length ?? 0) >= shortest && !pointing.has(words[at] ?? '')
  const places = [
    ...nouns.flatMap(({ kind, from }) => (kind === 'project' && locale === 'en' ? [from - 1] : [])),
    ...spans.flatMap(({ senses, to }) => (senses.includes('about') && locale !== 'fi' ? [to] : [])),
  ]
  const strange = places.filter(isFree).map((from) => ({ from, word: written[from] ?? '' }))
  const startups = words.flatMap((word, from) =>
    saysStartup(word) && !nouns.some((noun) => noun.from === from) ? [{ from, word: 'startup' }] : [],
  )
  return [...strange, ...startups]
}
const shortest = 3
const pointing: ReadonlySet<string> = new Set(
  'sant sadant sana sadana detta such those these this that'.split(' '),
)

/** The theme nearest to the records, and those that stand in a row with it; others belong to the asker's story. */
function inOneRow(themes: readonly Theme[], nouns: readonly Noun[]): Theme[] {
  const away = ({ from }: Theme) => Math.min(...nouns.map((noun) => Math.abs(noun.from - from)))
  const nearest = themes.toSorted((one, other) => away(one) - away(other))[0]
  if (!nearest || nouns.length === 0) return [...themes]
  const at = themes.indexOf(nearest)
  const gap = (place: number) => (themes[place + 1]?.from ?? 0) - (themes[place]?.from ?? 0)
  let [from, to] = [at, at]
  while (from > 0 && gap(from - 1) <= mostApart) from -= 1
  while (to < themes.length - 1 && gap(to) <= mostApart) to += 1
  return themes.slice(from, to + 1)
}
/** With “and” between them. */
const mostApart = 2

const areaIn = (spans: readonly Tagged[]) =>
  spans
    .flatMap(({ senses }) => senses)
    .find((sense) => areaSenses.has(sense))
    ?.at(-1)
const areaSenses: ReadonlySet<Sense> = new Set(['area1', 'area2', 'area3', 'area4'])
