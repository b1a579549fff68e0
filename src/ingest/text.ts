import { type Block, hyphensOf, joinLines } from '../domain/documents/mend.ts'

/** `4.2 Hyvinvointi ja …`, `Liite 1`, `3) Uudet …`: a short line that begins with a number and is no sentence. */
export const isNumbered = (line: string) =>
  line.length <= 120 &&
  !/[.;,:]$/u.test(line) &&
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+\p{Lu}|(?:liite|bilaga|annex|appendix)\s+\d)/iu.test(line) &&
  /\p{L}/u.test(line)

/** Paragraphs parted by empty lines; numbered lines that stand alone are headings. */
export function readText(text: string): Block[] {
  const hyphens = hyphensOf(text)
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .split(/\n\s*\n|\f/u)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at, all): Block[] => {
      const [first = '', ...rest] = lines
      const next = all[at + 1]?.join(' ') ?? ''
      if (!isNumbered(first) && !(rest.length === 0 && isTitle(first, next)))
        return [{ kind: 'text', text: joinLines(lines, hyphens) }]
      const level = /^\d+(\.\d+)+/u.test(first) ? 2 : 1
      const heading = { kind: 'heading' as const, level, text: first }
      return rest.length === 0 ? [heading] : [heading, { kind: 'text', text: joinLines(rest, hyphens) }]
    })
}

/** A short line without an end, on its own above a paragraph. */
const isTitle = (line: string, next: string) =>
  line.length <= 80 && next.length > 80 && /^\p{Lu}/u.test(line) && /[\p{L}\d)]$/u.test(line)
