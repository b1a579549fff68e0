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
  return told && told.length < sentences.length ? told.join(' ') : undefined
}
