import { remembering } from '../../cache.ts'
import type { Locale, Localized } from '../../locale.ts'
import type { Given } from '../given.ts'
import { type Index, indexing } from './buildIndex.ts'
import { type Classifier, classifierBy, type ClassifierNumbers } from './classifier.ts'
import { comparing } from './compare.ts'
import { numbering } from './documents.ts'
import { type Features, isConcept } from './features.ts'
import { type Guess, languageBy, type LanguageNumbers, learnLanguages } from './languageOf.ts'
import { learnClassifier } from './learnClassifier.ts'
import { type Likelihood, likelihoodBy, type LikelihoodNumbers, learnLikelihood } from './likelihood.ts'
import { createNames, type Names } from './namedIn.ts'
import { rarityOf } from './rarity.ts'
import { type Mended, slipsMended } from './slips.ts'
import { learnWords, spellingBy } from './spelling.ts'

/** Something that can be found: a card, a record or a command, with the line that shows it. */
interface Found {
  ref: string
  line: string
  title: Localized
  /** What a card's text can answer; nothing for records and commands, which show values of their own. */
  given?: Given
  /** The one focus area that it belongs to. */
  area?: string | undefined
  /** What a record is called, where people ask about it by its name. */
  names?: readonly string[]
  /** 0–1: how readily it is chosen beside others that say much the same. */
  weight?: number
}

/** With all that it is found by. */
export interface Entry extends Found {
  texts: Record<Locale, { body: string; said: readonly string[] }>
}

export interface Hit {
  entry: Found
  /** 0–1: how like the nearest phrasing, and how much of the question the entry's own words cover. */
  score: number
  /** 0–1: how much of the question the entry's own words cover. */
  covered: number
  /** What hits are ordered by: the score, less how much likelier another is the one that was meant. */
  standing: number
}

export interface Search {
  /** What texts are compared by. */
  features: (text: string) => Features
  /** Which language a text looks like. */
  languageOf: (text: string) => Guess | undefined
  /** The records that are asked about by their names; ids are refs. */
  names: Names
  /** The text without slips of the fingers. */
  mended: Mended
  /** Best first, one hit an entry; only among some of them when asked so. */
  find(text: string, limit?: number, among?: (entry: Found) => boolean): Hit[]
}

/** How much the nearest single phrasing counts beside the entry's words as a whole. Tuned by `npm run eval:search`. */
const nearestWeight = 0.45
/** What being less likely than the likeliest entry costs. */
const likelihoodWeight = 0.6
/** What it costs that the classifier takes another for the one that was meant. */
const classifierWeight = 0.8
/** One question is looked for several times, each among other entries. */
const mostLately = 16

/** All that is learnt from the entries' texts: numbers, their words, and the names of features in the order of their numbers. */
export interface Learnt {
  names: readonly string[]
  index: Index
  likelihood: LikelihoodNumbers
  classifier: ClassifierNumbers
  languages: LanguageNumbers
  /** Those used most first. */
  words: readonly string[]
}

/** In small steps. */
export function* learning(
  entries: readonly Entry[],
  features: (text: string) => Features,
): Generator<void, Learnt> {
  const documents = yield* numbering(entries, features)
  const rarities = rarityOf(documents, entries.length)
  const likelihood = yield* learnLikelihood(documents, entries.length)
  return {
    names: [...documents.ids.keys()],
    index: yield* indexing(documents, rarities, entries.length),
    likelihood,
    classifier: yield* learnClassifier(documents, likelihood, rarities, entries.length),
    languages: yield* learnLanguages(entries),
    words: yield* learnWords(entries),
  }
}

/** Learns in one go, and searches by that. */
export function createSearch(entries: readonly Entry[], features: (text: string) => Features): Search {
  const steps = learning(entries, features)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return searchBy(value, entries, features)
  }
}

/**
 * A search in memory: cosine to the nearest phrasing, mixed with the share of the question that an entry covers, less
 * what an entry lacks in likelihood; ordered by that and by what the classifier says.
 */
export function searchBy(
  learnt: Learnt,
  entries: readonly Entry[],
  features: (text: string) => Features,
): Search {
  const ids = new Map(learnt.names.map((name, id) => [name, id]))
  const found = entries.map(({ texts: _texts, ...rest }) => rest)
  const likelihood = likelihoodBy(learnt.likelihood, ids)
  const classifier = classifierBy(learnt.classifier, learnt.likelihood, ids)
  const mended = spellingBy(learnt.words, isStrange)
  return {
    features,
    mended: slipsMended(
      { words: learnt.words, names: entries.flatMap(({ names = [] }) => names) },
      isStrange,
    ),
    languageOf: languageBy(learnt.languages),
    names: createNames(entries.flatMap(({ ref, names }) => (names ? [{ id: ref, names }] : []))),
    find: findIn(learnt.index, ids, { likelihood, classifier }, found, (text) => features(mended(text))),
  }

  /** Means nothing, and has a sequence of letters that no text has. */
  function isStrange(word: string) {
    const names = [...features(word).keys()]
    return !names.some(isConcept) && names.some((name) => !ids.has(name))
  }
}

function findIn(
  index: Index,
  ids: ReadonlyMap<string, number>,
  { likelihood, classifier }: { likelihood: Likelihood; classifier: Classifier },
  entries: readonly Found[],
  features: (text: string) => Features,
): Search['find'] {
  const compared = comparing(index, ids, entries.length)
  const weighed = remembering((text) => {
    const asked = features(text)
    return { ...compared(asked), lacking: likelihood(asked), votes: classifier(asked) }
  }, mostLately)
  const weights = Float64Array.from(entries, ({ weight = 1 }) => weight)
  const everyPlace = Array.from(entries.keys())
  return (text, limit = 10, among = () => true) => {
    const { nearest, covered, lacking, votes } = weighed(text)
    const mayBe = everyPlace.filter((at) => among(entries[at]!))
    const most = (of: (at: number) => number | undefined) =>
      mayBe.reduce((best, at) => Math.max(best, of(at) ?? best), Number.NEGATIVE_INFINITY)
    const least = most((at) => lacking[at])
    const meant = most((at) => votes[at])
    const scores = new Float64Array(entries.length)
    const standings = new Float64Array(entries.length)
    const alike: number[] = []
    for (const at of mayBe) {
      const likeness = nearestWeight * nearest[at]! + (1 - nearestWeight) * covered[at]!
      if (likeness <= 0) continue
      const doubt = 1 - nearest[at]! ** 4
      const vote = votes[at]
      scores[at] = weights[at]! * likeness + likelihoodWeight * doubt * (lacking[at]! - least)
      standings[at] = scores[at]! + classifierWeight * doubt * (vote === undefined ? 0 : vote - meant)
      alike.push(at)
    }
    return alike
      .toSorted((one, other) => standings[other]! - standings[one]!)
      .slice(0, limit)
      .map((at) => ({
        entry: entries[at]!,
        score: Math.max(0, scores[at]!),
        standing: standings[at]!,
        covered: covered[at]!,
      }))
  }
}
