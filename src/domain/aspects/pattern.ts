import { wordsOf } from '../search/grams.ts'
import { fold } from '../search/normalise.ts'

/** Words, any of which may stand at one place. */
type Either = readonly ((typed: string) => boolean)[]
/** What stands in a row; a gap is up to eight words of any kind. */
type Row = readonly (Either | 'gap')[]

const longestGap = 8

/**
 * Ways to ask for something, a comma between them: words in a row, `lomak*` and `*lomake` for all that begin or end so,
 * `a/b` for either word, `..` for up to eight words of any kind. Accents do not count: `blankett*, vem .. äger`.
 * Thousands of them as regular expressions are more code than V8 optimises.
 */
export function asksBy(ways: string): (words: readonly string[]) => boolean {
  const byHead = new Map<string, Row[]>()
  for (const way of ways.split(',')) {
    const parts = way.trim().split(/\s+/u)
    const row = parts.map((part) => (part === '..' ? 'gap' : part.split('/').map(oneWord)))
    for (const head of new Set(parts[0]?.split('/').map(headOf)))
      byHead.set(head, [...(byHead.get(head) ?? []), row])
  }
  const anywhere = byHead.get('') ?? []
  const begins = (rows: readonly Row[], words: readonly string[], at: number) =>
    rows.some((row) => stands(row, 0, words, at))
  return (words) =>
    words.some(
      (word, at) =>
        begins(byHead.get(word.slice(0, headLength)) ?? [], words, at) || begins(anywhere, words, at),
    )
}

/** A question as the ways compare it. */
export const asWords: (question: string) => readonly string[] = wordsOf

function stands(row: Row, from: number, words: readonly string[], at: number): boolean {
  const either = row[from]
  if (either === undefined) return true
  if (either === 'gap') {
    for (let next = at; next <= Math.min(at + longestGap, words.length); next++)
      if (stands(row, from + 1, words, next)) return true
    return false
  }
  const word = words[at]
  return word !== undefined && either.some((fits) => fits(word)) && stands(row, from + 1, words, at + 1)
}

/** What any word that fits begins with; nothing where that may be anything. */
function headOf(written: string): string {
  const [known = ''] = plain(written).split(/[*.]/u)
  return known.length >= headLength || known === plain(written) ? known.slice(0, headLength) : ''
}
const headLength = 2

const plain = (word: string) => fold(word.toLocaleLowerCase('fi'))

function oneWord(written: string): (typed: string) => boolean {
  const [begins, ends] = [written.endsWith('*'), written.startsWith('*')]
  const word = plain(written.replaceAll('*', ''))
  if (begins && ends) return (typed) => typed.includes(word)
  if (begins) return (typed) => typed.startsWith(word)
  if (ends) return (typed) => typed.endsWith(word)
  return (typed) => typed === word
}
