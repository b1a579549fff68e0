import { regexOf } from '../../domain/regexOf.ts'
import { sentencesOf } from '../../text.ts'

/** Shorter words are in every sentence. */
const shortest = 5
/** Endings differ: “skriftlig”, “skriftligt”; “initiativ”, “initiativet”. */
const longestEnding = 3

const wordsOf = (text: string) =>
  (text.toLocaleLowerCase('fi').match(/\p{L}+/gu) ?? []).filter(({ length }) => length >= shortest)

const isForm = (one: string, other: string) => {
  const stem = Math.max(shortest, Math.min(one.length, other.length) - longestEnding)
  return one.slice(0, stem) === other.slice(0, stem)
}

/** “De kan till exempel …”: whom it speaks of is said in the sentence before. */
const pronounFirst = regexOf(
  String.raw`^(?:se|sen|sitä|siinä|siitä|siihen|sillä|ne|niitä|niiden|niistä|niissä|niihin|niillä|niille|he|heidän|hän|de|dem|deras|den|dess|han|hon|it|its|they|them|their|he|she|these|those|nämä|näitä|niinpä|dessa)(?!\p{L})`,
  'i',
)
const withSubject = (told: readonly string[], sentences: readonly string[]) =>
  sentences.filter(
    (one, at) =>
      told.includes(one) ||
      (told.includes(sentences[at + 1] ?? '') && pronounFirst.test(sentences[at + 1] ?? '')),
  )

/**
 * The sentences of a text that hold the longest word asked for: “krävs skriftlig form?” → “Hävningen meddelas skriftligt.” Nothing where
 * none does, or the words are in most of them.
 */
export function sentencesOn(asked: string, text: string, locale: string): string | undefined {
  const sentences = sentencesOf(text, locale)
  const words = wordsOf(asked).toSorted((one, other) => other.length - one.length)
  const holding = words.map((word) =>
    sentences.filter((one) => wordsOf(one).some((other) => isForm(word, other))),
  )
  // The longest word says most of what is asked.
  const told = holding.find(({ length }) => length > 0 && length * 2 <= sentences.length)
  const whole = told && withSubject(told, sentences)
  return whole && whole.length < sentences.length ? whole.join(' ') : undefined
}

/** Does a text hold all the words asked for, in any form of theirs? */
export function holdsWords(asked: string, text: string): boolean {
  const words = wordsOf(asked)
  const said = wordsOf(text)
  return words.length > 0 && words.every((word) => said.some((other) => isForm(word, other)))
}
