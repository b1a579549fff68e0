import { fold } from '../search/normalise.ts'

/** Letters of other alphabets, and signs, that look like these. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j',
  α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x',
  ı: 'i', ł: 'l', ø: 'o', '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '@': 'a', '$': 's', '|': 'l', '!': 'i',
} // prettier-ignore

/** What stands after a name without being a part of it. */
const legalForms = new Set([
  'oy',
  'ab',
  'oyj',
  'abp',
  'ry',
  'rf',
  'ltd',
  'inc',
  'gmbh',
  'plc',
  'llc',
  'tmi',
  'ky',
  'osk',
])

/** A name as it looks at a glance. */
function glanceOf(name: string): string[] {
  const plain = Array.from(
    fold(name.normalize('NFKC').toLocaleLowerCase('fi')),
    (sign) => lookalikes[sign] ?? sign,
  )
  const words = plain
    .join('')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const core = words.filter((word) => !legalForms.has(word))
  return core.length > 0 ? core : words
}

/**
 * The known name that another one could be taken for: the same at a glance, one or two letters off, or with more words
 * around it. Nothing when it is a name of its own.
 */
export function imitated(name: string, known: readonly string[]): string | undefined {
  const typed = glanceOf(name)
  const compact = typed.join('')
  const sentence = ` ${typed.join(' ')} `
  return known.find((one) => {
    const words = glanceOf(one)
    const other = words.join('')
    if (other.length < 3) return false
    if (compact === other) return true
    if (other.length >= 4 && sentence.includes(` ${words.join(' ')} `)) return true
    const most = other.length >= 10 ? 2 : other.length >= 6 ? 1 : 0
    return Math.abs(compact.length - other.length) <= most && distance(compact, other) <= most
  })
}

/** Words that only one organisation has in its names, and in all of them: people know it by these. */
export function ownWords(names: readonly string[], others: readonly string[]): string[] {
  const [first = [], ...rest] = names.map(glanceOf)
  const elsewhere = new Set(others.flatMap(glanceOf))
  return first.filter(
    (word) => word.length >= 6 && !elsewhere.has(word) && rest.every((words) => words.includes(word)),
  )
}

/** Letters to add, leave out or change to make one text of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of Array.from(one).entries()) {
    let diagonal = at
    const next = [at + 1]
    for (const [column, wanted] of Array.from(other).entries()) {
      const above = row[column + 1] ?? 0
      next.push(Math.min(above + 1, (next[column] ?? 0) + 1, diagonal + (letter === wanted ? 0 : 1)))
      diagonal = above
    }
    row = next
  }
  return row.at(-1) ?? 0
}
