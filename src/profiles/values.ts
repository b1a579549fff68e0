import type { Facets } from '../domain/match/seeker.ts'
import { tokensOf } from '../domain/match/tokens.ts'
import type { Vocabulary } from '../domain/match/vocabulary.ts'
import { Refusal } from '../errors.ts'
import type { Locale } from '../locale.ts'
import { methods } from '../presentation/vocabulary.ts'
import { intentNames, profileKinds, sizeNames, spokenLanguages } from './vocabulary.ts'

/** Characters of offers or of needs, and how many of them a profile names. */
const longestWords = 1_500
const mostCapabilities = 15

/** What is filled into a profile's form, as it was read. */
export interface Filled {
  kind?: Facets['kind']
  size?: Facets['size']
  place?: string | undefined
  focus?: string | undefined
  methods?: readonly string[] | undefined
  offers?: string | undefined
  needs?: string | undefined
  intents?: Facets['intents'] | undefined
  languages?: readonly Locale[] | undefined
}

/** The facets of a filled form: what the vocabulary knows as ids, everything as the person wrote it. */
export function facetsFrom(filled: Filled, vocabulary: Vocabulary, areas: readonly string[]): Facets {
  const { kind, size, place = '', focus = '', methods = [], offers = '', needs = '' } = filled
  for (const text of [offers, needs])
    if (text.length > longestWords) throw new Refusal(words.tooLong(text.length))
  const offered = capabilitiesIn(offers, vocabulary)
  const needed = capabilitiesIn(needs, vocabulary)
  for (const ids of [offered, needed])
    if (ids.length > mostCapabilities) throw new Refusal(words.tooMany(ids.length))
  return {
    kind,
    size,
    place: idsIn(place, vocabulary, ['place'])[0],
    focusAreas: [...new Set(focus.match(/\d+/g) ?? [])].filter((id) => areas.includes(id)),
    methods,
    offers: offered,
    needs: needed,
    intents: filled.intents ?? [],
    languages: filled.languages ?? [],
    offersInWords: offers.trim() || undefined,
    needsInWords: needs.trim() || undefined,
  }
}

/** The other way: a profile, or what was read from free text, as its form holds it. */
export function valuesFrom(facets: Facets, vocabulary: Vocabulary, locale: Locale): Record<string, string> {
  const labels = (ids: readonly string[]) => ids.map((id) => labelOf(id, vocabulary, locale)).join(', ')
  const values = {
    kind: facets.kind,
    size: facets.size,
    place: facets.place && labelOf(facets.place, vocabulary, locale),
    focus: facets.focusAreas.join(', '),
    methods: facets.methods.join(', '),
    offers: facets.offersInWords ?? labels(facets.offers),
    needs: facets.needsInWords ?? labels(facets.needs),
    intents: facets.intents.join(', '),
    languages: facets.languages.join(', '),
  }
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/** Values of a form as a draft holds them; codes that are none are left out. */
export function filledFrom(values: Readonly<Record<string, string>>): Filled {
  const codes = <Code extends string>(name: string, names: Record<Code, unknown>) =>
    (values[name] ?? '').split(', ').filter((code): code is Code => Object.hasOwn(names, code))
  const { place, focus, offers, needs } = values
  return {
    kind: codes('kind', profileKinds)[0],
    size: codes('size', sizeNames)[0],
    place,
    focus,
    methods: codes('methods', methods),
    offers,
    needs,
    intents: codes('intents', intentNames),
    languages: codes('languages', spokenLanguages),
  }
}

export const labelOf = (id: string, vocabulary: Vocabulary, locale: Locale) =>
  vocabulary.get(id)?.label[locale] ?? id

const capabilitiesIn = (text: string, vocabulary: Vocabulary) =>
  idsIn(text, vocabulary, ['theme', 'function'])

const idsIn = (text: string, vocabulary: Vocabulary, kinds: readonly string[]): string[] => [
  ...new Set(
    vocabulary
      .mentions(tokensOf(text), undefined)
      .filter(({ id, weight }) => weight >= 0.7 && kinds.includes(vocabulary.get(id)?.kind ?? ''))
      .map(({ id }) => id),
  ),
]

const words = {
  tooLong: (length: number) => ({
    fi: `Tekstissä on ${length} merkkiä, profiiliin mahtuu ${longestWords}. Kerro vain se, minkä haluat toisen organisaation tietävän ensimmäiseksi.`,
    sv: `Texten har ${length} tecken, profilen rymmer ${longestWords}. Berätta bara det som en annan organisation ska veta först.`,
    en: `The text has ${length} characters, the profile holds ${longestWords}. Tell only what another organisation should know first.`,
  }),
  tooMany: (count: number) => ({
    fi: `Luettelossa on ${count} eri aihetta, enintään ${mostCapabilities} mahtuu. Valitse tärkeimmät: pitkä luettelo ei nosta ketään ehdotuksissa.`,
    sv: `Listan har ${count} olika teman, högst ${mostCapabilities} ryms. Välj de viktigaste: en lång lista lyfter ingen i förslagen.`,
    en: `The list names ${count} different things, at most ${mostCapabilities} fit. Choose the ones that matter most: a long list lifts nobody in the suggestions.`,
  }),
}
