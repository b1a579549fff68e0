import { locales } from '../../locale.ts'
import { editDistance } from './editDistance.ts'
import { wordsOf } from './grams.ts'
import type { Entry } from './search.ts'

/** Shorter words are near too many others. */
const shortest = 5
/** From this length on, two letters may be wrong. */
const longEnoughForTwo = 11
const shortestPart = 3
/** A text with more strange words than this is no slip of the fingers. */
const mostMended = 6

/** All words of the entries' texts, those used most first. Pauses after each entry. */
export function* learnWords(entries: readonly Entry[]): Generator<void, readonly string[]> {
  const counts = new Map<string, number>()
  for (const { title, texts } of entries) {
    for (const locale of locales) {
      const { body, said } = texts[locale]
      for (const text of [title[locale], body, ...said])
        for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    yield
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([word]) => word)
}

/**
 * Mends a text word by word: a strange word becomes the known one that is a letter away (of several the one used
 * most), two words that make a known one are joined, and one made of two known ones is told apart, too. The words of
 * the text as they are compared, known and strange ones alike, stand in the answer.
 */
export function spellingBy(words: readonly string[], isStrange: (word: string) => boolean) {
  const known = new Set(words)
  const byStart = new Map<string, string[]>()
  for (const word of words) {
    const start = word[0] ?? ''
    const before = byStart.get(start)
    if (before) before.push(word)
    else byStart.set(start, [word])
  }

  function nearest(word: string): string | undefined {
    let best: string | undefined
    let most = word.length < longEnoughForTwo ? 1 : 2
    for (const other of byStart.get(word[0] ?? '') ?? []) {
      const distance = editDistance(word, other, most)
      if (distance > most) continue
      best = other
      most = distance - 1
      if (most === 0) break
    }
    return best
  }

  function partsOf(word: string): string[] | undefined {
    for (let at = shortestPart; at <= word.length - shortestPart; at++) {
      const parts = [word.slice(0, at), word.slice(at)]
      if (parts.every((part) => known.has(part))) return parts
    }
    return undefined
  }

  return (text: string): string => {
    const typed = wordsOf(text)
    let mended = 0
    const result: string[] = []
    for (let at = 0; at < typed.length; at++) {
      const word = typed[at]!
      if (known.has(word) || mended >= mostMended) {
        result.push(word)
        continue
      }
      const joined = word + (typed[at + 1] ?? '')
      if (joined !== word && known.has(joined)) {
        result.push(joined)
        at++
      } else if (word.length < shortest || !isStrange(word)) result.push(word)
      else {
        const parts = partsOf(word)
        result.push(...(parts ? [word, ...parts] : [nearest(word) ?? word]))
      }
      mended++
    }
    return result.join(' ')
  }
}
