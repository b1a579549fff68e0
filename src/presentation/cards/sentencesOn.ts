import { regexOf, wholeWords } from '../../domain/regexOf.ts'
import { withoutSmallWords } from '../../domain/search/functionWords.ts'
import { sentencesOf } from '../../text.ts'

/** Shorter words are in every sentence. */
const shortest = 5
/** So are these, whatever is asked: “missä muodossa se pitää tehdä?”, “is it done somehow?” */
const light = wholeWords(
  String.raw`pitä\p{L}*|täyty\p{L}*|teh(?:dä|dään|tävä|ty|tiin)\p{L}*|tapahtu\p{L}*|voi(?:da|daan|vat|mme|si|sivat)|halu\p{L}+|tarkoit\p{L}+|oikeesti|tarkalleen|käytännössä|gör(?:a|as|s|es)|måste|borde|kunde|skulle|betyd\p{L}+|exakt|egentligen|praktiken|those|these|done|doing|being|could|should|would|might|means?|meant|exactly|really|practi[cs]e|somehow|jotenkin|somewhere|happens?`,
  'gi',
)
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
/** With the sentence before that says whom they speak of, and the one after that goes on speaking of the same. */
const withSubject = (told: readonly string[], sentences: readonly string[]) =>
  sentences.filter((one, at) => {
    const [before = '', after = ''] = [sentences[at - 1], sentences[at + 1]]
    const goesOn = told.includes(before) && pronounFirst.test(one)
    return told.includes(one) || goesOn || (told.includes(after) && pronounFirst.test(after))
  })

/**
 * The sentences of a text that hold the longest word asked for: “krävs skriftlig form?” → “Hävningen meddelas skriftligt.” Nothing where
 * none does, or the words are in most of them.
 */
export function sentencesOn(asked: string, text: string, locale: string): string | undefined {
  const sentences = sentencesOf(text, locale)
  const words = wordsOf(withoutSmallWords(asked).replaceAll(light, ' ')).toSorted(
    (one, other) => other.length - one.length,
  )
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
