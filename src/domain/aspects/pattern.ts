import { wordsOf } from '../search/grams.ts'
import { fold } from '../search/normalise.ts'

/**
 * Ways to ask for something, a comma between them: words in a row, `lomak*` and `*lomake` for all that begin or end so,
 * `a/b` for either word, `..` for up to eight words of any kind. Accents do not count: `blankett*, vem .. äger`.
 */
export function asksBy(ways: string): (words: string) => boolean {
  const rows = ways.split(',').map((way) => way.trim().split(/\s+/u).map(slot).join(''))
  const pattern = new RegExp(rows.join('|'), 'u')
  return (words) => pattern.test(words)
}

/** A question as the ways compare it. */
export const asWords = (question: string): string => ` ${wordsOf(question).join(' ')}`

const slot = (words: string) =>
  words === '..' ? String.raw`(?: \S+){0,8}?` : ` (?:${words.split('/').map(oneWord).join('|')})(?!\\S)`

const oneWord = (word: string) => fold(word.toLocaleLowerCase('fi')).replaceAll('*', String.raw`\S*`)
