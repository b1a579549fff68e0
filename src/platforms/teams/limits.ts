import type { Pace } from '../platform.ts'

/** Seven posts a second to a thread, fifty to a tenant; few at once, since a crash doubles them. */
export const pace: Pace = {
  place: { burst: 1, perSecond: 7 },
  space: { burst: 10, perSecond: 50 },
  atOnce: 4,
  repeatAfterMs: 10_000,
}

/** What Teams takes, with a little to spare. */
export const limits = {
  /** Bytes of one card as JSON. */
  card: 27_000,
  actionsInSet: 6,
  factsInSet: 10,
  /** Characters. */
  text: 4_000,
  line: 500,
  input: 1_000,
  lines: 4_000,
  label: 100,
  summary: 300,
  citations: 20,
  citationName: 80,
  citationAbstract: 160,
}

const graphemes = new Intl.Segmenter()

/** Cuts between characters as people see them, never inside one. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  let kept = ''
  for (const { segment } of graphemes.segment(text.slice(0, most + 100))) {
    if (kept.length + segment.length >= most) break
    kept += segment
  }
  return `${kept}…`
}

export const groupsOf = <T>(most: number, entries: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(entries.length / most) }, (_, at) =>
    entries.slice(at * most, (at + 1) * most),
  )

/** As many elements as fit into a card; if some don't, the hint comes last. */
export function fitting<T>(elements: readonly T[], hint: T): T[] {
  const sizeOf = (element: T) => Buffer.byteLength(JSON.stringify(element)) + 1
  let room = limits.card - sizeOf(hint)
  const first = elements.findIndex((element) => (room -= sizeOf(element)) < 0)
  return first < 0 ? [...elements] : [...elements.slice(0, first), hint]
}
