import { wholeWords } from '../regexOf.ts'

/**
 * Ways to say something, a comma between them: words in a row; `budjet*` for all that begin so, `a/b` for either (`_` for a
 * space in one), `(…)` for what may be left out, `..` for one word that may come before the next, `...` for one or two. The first way that fits counts.
 */
export const ways = (...lists: readonly string[]): RegExp =>
  wholeWords(
    lists
      .flatMap((list) => list.split(','))
      .map((way) => inARow(way.trim()))
      .join('|'),
    'gi',
  )

const gaps: Readonly<Record<string, string>> = {
  '..': String.raw`(?:\p{L}+ )?`,
  '...': String.raw`(?:\p{L}+ ){0,2}`,
}

function inARow(way: string): string {
  let row = ''
  let before = ''
  for (const part of way.match(/\([^)]*\)|\S+/gu) ?? []) {
    const gap = row === '' ? '' : ' '
    const [, left] = /^\((.*)\)$/u.exec(part) ?? []
    if (left !== undefined) row += `(?:${gap}${inARow(left)})?`
    else if (!gaps[part]) row += gap + before + either(part)
    before = gaps[part] ?? ''
  }
  return row
}

const either = (words: string) => `(?:${words.split('/').map(oneWord).join('|')})`
const oneWord = (word: string) => word.replaceAll('*', String.raw`\p{L}*`).replaceAll('_', ' ')
