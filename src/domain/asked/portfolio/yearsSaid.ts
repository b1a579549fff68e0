import { regexOf, wholeWords } from '../../regexOf.ts'

const digits = regexOf(String.raw`(?<!\p{N})(?:19|20)\d\d(?!\p{N})`, 'g')
const from = regexOf(String.raw`(?<!\p{L})(?:between|mellan)(?: (?:the years|years|åren))?\s*$`, 'i')
const until = regexOf(String.raw`^ ?(?:[-–—]|(?:to|till|through|until|vuoteen)(?!\p{L}))`, 'i')
const joint = wholeWords(String.raw`and|or|och|eller|ja|tai|in|vuonna|vuosina|n|år`, 'gi')
const within = regexOf(String.raw`^(?::?n)? (?:väli\p{L}+)(?: aikana)?`, 'i')
const before = wholeWords('ennen|före|innan|before')
const after = wholeWords('jälkeen|efter|after')

/** What stands around years that are said as a span. */
export const aroundSpan = wholeWords(String.raw`between|mellan|väli\p{L}+(?: aikana)?`, 'gi')

/** The years that a text names, each once, as they stand. */
export const yearsIn = (text: string): string[] => [...new Set(text.match(digits) ?? [])]

/**
 * “2019 or 2020”, “2019–2021”, “between 2019 and 2021”, “after 2018 and before 2021”: which years several of them say, with
 * commas between; nothing where that is not clear.
 */
export function anyOfYears(text: string): string | undefined {
  const found = [...text.matchAll(digits)]
  const years = found.map(([year]) => Number(year))
  const gaps = found.slice(1).map(({ index }, at) => text.slice((found[at]?.index ?? 0) + yearLength, index))
  const ahead = text.slice(0, found[0]?.index)
  const behind = text.slice((found.at(-1)?.index ?? 0) + yearLength)
  const [first = 0, last = 0] = years
  const [gap = ''] = gaps
  if (gaps.length === 1 && before.test(gap) && after.test(ahead + gap)) return all(first + 1, last - 1)
  if (before.test(text) || after.test(text)) return undefined
  if (gaps.length === 1 && (until.test(gap) || from.test(ahead) || within.test(behind)))
    return all(first, last)
  return gaps.every((one) => !/[\p{L}\p{N}]/u.test(one.replaceAll(joint, ' '))) ? years.join(',') : undefined
}
const yearLength = 4

const all = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at).join(',') || undefined
