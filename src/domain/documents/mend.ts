/** A heading or a paragraph of a document, with its page where it has pages. */
export interface Block {
  kind: 'heading' | 'text'
  /** 1 is the highest. */
  level?: number
  text: string
  page?: number
}

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'ft',
  ﬆ: 'st',
}

/** What scanners and typesetting leave in a text: ligatures, soft hyphens, letters with loose dots, spaces of all kinds. */
export const mendText = (text: string) =>
  text
    .replaceAll(/[ﬀ-ﬆ]/gu, (one) => ligatures[one] ?? one)
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, '')
    // A dot or ring that was scanned beside its letter: `a¨`, `o ̈`.
    .replaceAll(/([aoAO])\s?(?:¨|\u0308)/gu, '$1\u0308')
    .replaceAll(/([aA])\s?(?:˚|\u030a)/gu, '$1\u030a')
    // `k a u p u n k i`: five or more letters with spaces between.
    .replaceAll(/(?<!\S)(?:\p{L} ){4,}\p{L}(?!\p{L})/gu, (spaced) => spaced.replaceAll(' ', ''))
    // A zero or a one among letters.
    .replaceAll(/(?<=\p{Ll})0(?=\p{Ll})/gu, 'o')
    .replaceAll(/(?<=\p{Ll})[1|](?=\p{Ll}{2})/gu, 'l')
    .normalize('NFC')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .trim()

/** Words with hyphens that the document itself uses, so that a line's last hyphen can be judged. */
export function hyphensOf(text: string) {
  const plain = new Set<string>()
  const hyphenated = new Set<string>()
  for (const [word] of text.toLocaleLowerCase('fi').matchAll(/\p{L}+(?:-\p{L}+)*/gu))
    (word.includes('-') ? hyphenated : plain).add(word)
  return { plain, hyphenated }
}

/**
 * Lines of one paragraph as one text. A hyphen at a line's end goes away where it only parted a word: it stays when the
 * document writes the word with it elsewhere, before “and” words, and after abbreviations.
 */
export function joinLines(
  lines: readonly string[],
  { plain, hyphenated }: ReturnType<typeof hyphensOf>,
): string {
  return lines.reduce((text, line) => {
    if (!/\p{L}-$/u.test(text)) return text ? `${text} ${line}` : line
    if (/^(?:ja|tai|sekä|och|eller|samt|and|or)(?!\p{L})/iu.test(line)) return `${text} ${line}`
    const before = /[\p{L}-]+-$/u.exec(text)?.[0].toLocaleLowerCase('fi') ?? ''
    const after = /^\p{L}+/u.exec(line)?.[0].toLocaleLowerCase('fi') ?? ''
    const isKnown = (words: Set<string>, word: string) => words.has(word)
    if (isKnown(hyphenated, before + after)) return text + line
    if (isKnown(plain, before.slice(0, -1) + after)) return text.slice(0, -1) + line
    // Finnish parts compounds whose halves meet in the same vowel: hanke-esimerkki.
    const meets = before.at(-2) === after[0] && /[aeiouyåäö]/u.test(after)
    const isCompound =
      meets ||
      /\p{Lu}$/u.test(text.slice(0, -1)) ||
      /^\p{Lu}/u.test(line) ||
      [...hyphenated].some((word) => word.startsWith(before))
    return isCompound ? text + line : text.slice(0, -1) + line
  }, '')
}

/** Lines that stand on most pages at the same edge (headers, footers, page numbers) say nothing of their own. */
export function withoutFurniture(pages: readonly (readonly string[])[]): string[][] {
  const bare = (line: string) => line.replaceAll(/\d+/gu, '#').trim().toLocaleLowerCase('fi')
  const edges = new Map<string, number>()
  for (const lines of pages) {
    const ends = new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(bare))
    for (const line of ends) edges.set(line, (edges.get(line) ?? 0) + 1)
  }
  const often = Math.max(3, pages.length * 0.6)
  const isFurniture = (line: string, at: number, all: readonly string[]) =>
    (at < 2 || at >= all.length - 2) &&
    (/^(?:(?:sivu|sida|page)\s*)?\d{1,4}(?:\s*[/(]\s*\d{1,4}\)?)?$/iu.test(line.trim()) ||
      (edges.get(bare(line)) ?? 0) >= often)
  return pages.map((lines) => lines.filter((line, at) => !isFurniture(line, at, lines)))
}

/** Runs of paragraphs that came twice, as scanners repeat pages: the first ones stay. A sentence may well be said twice. */
export function withoutDuplicates(blocks: readonly Block[]): Block[] {
  const plain = blocks.map(({ text }) => text.toLocaleLowerCase('fi').replaceAll(/[^\p{L}\p{N}]+/gu, ''))
  const places = new Map<string, number>()
  return blocks.filter(({ text }, at) => {
    const before = places.get(plain[at] ?? '')
    if (before === undefined) {
      if (text.length >= 80) places.set(plain[at] ?? '', at)
      return true
    }
    const isRun = [-1, 1].some(
      (step) => plain[at + step] !== undefined && plain[at + step] === plain[before + step],
    )
    return !isRun
  })
}
