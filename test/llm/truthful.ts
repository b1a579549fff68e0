import type { GoldQuestion } from '../evaluation/score.ts'
import { type Asked, claims, type Given } from './server.ts'

/** Where a model would look when what it was given does not say it. */
const lookUps: readonly { name: string; arguments: string }[] = [
  { name: 'funding', arguments: '{}' },
  { name: 'focus', arguments: '{}' },
  { name: 'who', arguments: '{}' },
]

const mostClaims = 4

interface Sentence {
  source: string
  title: string
  text: string
  isFirst: boolean
  /** Its source is one that the answer may rest on. */
  isThere: boolean
  /** Its source is about what is not said. */
  isGap: boolean
}

const holds = (text: string, fact: string) => {
  const [, pattern] = /^\/(.*)\/$/s.exec(fact) ?? []
  const spaced = text.normalize('NFC').replaceAll(/[\u00a0\u202f]/g, ' ')
  const bare = (value: string) => value.replaceAll(/\s/g, '').toLowerCase()
  return pattern ? new RegExp(pattern, 'iu').test(spaced) : bare(spaced).includes(bare(fact))
}

/** Beginnings of words say enough of what a text is about to choose between sentences. */
const stems = (text: string) =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)))

/**
 * Source by source, those first that stand where the answer is known to stand; of each the sentences first that hold more
 * of the question's words.
 */
function sentencesOf({ question, sources: given }: Asked, known: readonly string[]): Sentence[] {
  const asked = stems(question)
  const covered = ({ text }: Sentence) => [...stems(text)].filter((stem) => asked.has(stem)).length
  const standsThere = ({ sections = [] }: Asked['sources'][number]) =>
    known.length === 0 || sections.some((section) => known.includes(section))
  const sources = given.map((source, place) => ({ ...source, place, isThere: standsThere(source) }))
  const ordered = sources.toSorted((one, other) => Number(other.isThere) - Number(one.isThere))
  return ordered.flatMap(({ id, title, text, place, isThere }) => {
    const sentences = text
      .split('\n')
      .flatMap((line) => line.split(/(?<=[.!?]) (?=\p{Lu})/u))
      .filter((sentence) => sentence.length >= 20 && !sentence.includes('://'))
    const isGap = unsaid.test(sentences[0] ?? '')
    return sentences
      .map((sentence) => ({ source: id, title, text: sentence, isFirst: place === 0, isThere, isGap }))
      .toSorted((one, other) => covered(other) - covered(one))
  })
}

/** “The agreement does not say …”, “my sources say nothing …” */
const unsaid =
  /(?<!\p{L})(?:(?:sopimu\p{L}*|lähte\p{L}+|tätä|se)\s(?:\S+\s){0,3}?(?:ei|en|eivät|eikä)|(?:avtal\p{L}*|käll\p{L}+|jag|de[nt]?)\s(?:\S+\s){0,3}?(?:inte|ingen|inget|inga|varken)|(?:agreements?|sources?|I|it)\s(?:\S+\s){0,3}?(?:not|no|nor|neither|nothing))(?!\p{L})/iu

/** Source by source, in the order in which they were given. */
const bySource = (sentences: readonly Sentence[]) =>
  [...new Set(sentences.map(({ source }) => source))].map((id) =>
    sentences.filter(({ source }) => source === id),
  )

/**
 * A model that tells the truth: it repeats sentences of what it is given as far as they say what is known to be right, or
 * that it is not said; it looks further, and says so, when there are none. A title is read with its sentences.
 */
export function truthfully(asked: Asked, { facts, answerable, sections }: GoldQuestion): Given {
  const sentences = sentencesOf(asked, sections)
  const saying = sentences.filter(({ text }) => !unsaid.test(text))
  const chosen: Sentence[] = []
  const missing = new Set(answerable ? facts : [])
  const choose = (some: readonly Sentence[], read: (sentence: Sentence) => string) => {
    for (const sentence of some) {
      const said = [...missing].filter((fact) => holds(read(sentence), fact))
      if (said.length === 0 || chosen.length === mostClaims) continue
      for (const fact of said) missing.delete(fact)
      chosen.push(sentence)
    }
  }
  const titled = ({ title, text }: Sentence) => `${title}\n${text}`
  for (const some of bySource(saying)) {
    choose(some, ({ text }) => text)
    choose(some, titled)
  }
  choose(sentences, ({ text }) => text)
  choose(sentences, titled)
  if (facts.length === 0 || !answerable) {
    const some = answerable
      ? bySource(sentences.filter(({ isGap, isThere }) => isThere && !isGap)).map(
          (said) => said.find(({ text }) => !unsaid.test(text)) ?? said[0]!,
        )
      : sentences.filter(({ text, isGap, isFirst }) => isFirst && isGap && unsaid.test(text))
    chosen.push(...some.slice(0, 1))
  }
  const isEnough = chosen.length > 0 && missing.size === 0
  if (!isEnough && asked.results.length === 0 && asked.tools.length > 0) return { calls: lookUps }
  return isEnough
    ? claims(...chosen.map(({ source, text }) => ({ source, quote: text, claim: text })))
    : claims()
}
