import { escape } from './limits.ts'

const escapedSizes: Partial<Record<string, number>> = { '&': 5, '<': 4, '>': 4 }

/** As much as fits in `most` once it is escaped, and a sign when that is not all. */
export const fit = (text: string, most: number) =>
  escape(text).length <= most ? text : `${beginning(text, most - 1)}…`

/** The whole text in pieces that each fit. */
export function pieces(text: string, most: number): string[] {
  const cut: string[] = []
  for (let rest = text; rest; rest = rest.slice(cut.at(-1)?.length))
    cut.push(escape(rest).length <= most ? rest : beginning(rest, most))
  return cut
}

const graphemes = new Intl.Segmenter()

/** Ends between two characters as people see them, where there is such a place. */
function beginning(text: string, most: number) {
  let cut = 0
  for (let length = 0; cut < text.length; cut++) {
    length += escapedSizes[text.charAt(cut)] ?? 1
    if (length > most) break
  }
  const from = Math.max(0, cut - longestGrapheme)
  let end = 0
  for (const { segment, index } of graphemes.segment(text.slice(from, cut + longestGrapheme))) {
    if (from + index + segment.length > cut) break
    end = from + index + segment.length
  }
  return end > 0 ? text.slice(0, end) : tidyEnd(text.slice(0, Math.max(1, cut)))
}
/** In code units; whatever goes on longer is no character that people write. */
const longestGrapheme = 50

const tidyEnd = (text: string) =>
  /[\uD800-\uDBFF]$/.test(text) && text.length > 1 ? text.slice(0, -1) : text
