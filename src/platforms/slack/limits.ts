import type { Pace } from '../platform.ts'

/** One post a second to a channel, several hundred a minute to a workspace; changes of posts are tier 3: 50 a minute. */
export const pace: Pace = {
  place: { burst: 1, perSecond: 1 },
  space: { burst: 10, perSecond: 5 },
  changes: { burst: 10, perSecond: 50 / 60 },
}

/** Slack refuses a whole message when one of these is passed. */
export const limits = {
  blocks: 50,
  viewBlocks: 100,
  /** Of all the blocks of a message together. */
  characters: 12_000,
  section: 3_000,
  field: 2_000,
  fields: 10,
  header: 150,
  context: 2_000,
  contextElements: 10,
  actions: 25,
  label: 75,
  value: 2_000,
  url: 3_000,
  option: 75,
  optionValue: 150,
  options: 100,
  viewTitle: 24,
  fieldLabel: 2_000,
  inputText: 3_000,
  metadata: 3_000,
  prompts: 4,
  text: 4_000,
}

/** Nothing in what comes out is a mention, a link or a date, whatever a person wrote. */
export const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const escapedSizes: Partial<Record<string, number>> = { '&': 5, '<': 4, '>': 4 }

/** Text that Slack takes: no halves of characters, no control characters. */
export const tidy = (text: string) =>
  text.replaceAll(/\p{Surrogate}/gu, '\u{FFFD}').replaceAll(/[^\P{Control}\n\t]/gu, '')

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
