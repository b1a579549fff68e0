import { fold, normalise } from '../search/normalise.ts'

/** Lower-case words without accents, as patterns are compared with them. */
export const tokensOf = (text: string) => fold(normalise(text)).split(' ').filter(Boolean)

/** `start-up*` becomes two words, the second a stem. */
export const patternOf = (word: string) =>
  word
    .split(/[^\p{L}\p{N}*]+/u)
    .map((part) => ({ stem: fold(normalise(part)), open: part.endsWith('*') }))
    .filter(({ stem }) => stem !== '')

/** True when one letter added, left out, changed or swapped turns `typed`'s beginning into `stem`. */
export function nearlyStartsWith(typed: string, stem: string): boolean {
  if (Math.abs(typed.length - stem.length) > stem.length) return false
  let at = 0
  while (at < stem.length && typed[at] === stem[at]) at++
  if (at >= stem.length) return true
  const rest = stem.slice(at + 1)
  return (
    typed.startsWith(rest, at + 1) ||
    typed.startsWith(rest, at) ||
    typed.startsWith(stem.slice(at), at + 1) ||
    (typed[at] === stem[at + 1] && typed[at + 1] === stem[at] && typed.startsWith(stem.slice(at + 2), at + 2))
  )
}
