import { regexOf } from '../regexOf.ts'
type Value = readonly [word: string, value: number]

/** Every form of a row of numbers, counted up from the first; a slash stands between the forms of one. */
const counted = (first: number, step: number, row: string): Value[] =>
  row.split(' ').flatMap((forms, at) => forms.split('/').map((form): Value => [form, first + at * step]))

const numbers = new Map<string, number>([
  ...counted(
    1,
    1,
    'yksi/yhden/en/ett/one kaksi/kahden/två/two kolme/kolmen/tre/three neljä/neljän/fyra/four',
  ),
  ...counted(5, 1, 'viisi/viiden/fem/five kuusi/kuuden/sex/six seitsemän/sju/seven kahdeksan/åtta/eight'),
  ...counted(9, 1, 'yhdeksän/nio/nine kymmenen/tio/ten'),
  ...counted(20, 10, 'tjugo/twenty trettio/thirty fyrtio/forty femtio/fifty sextio/sixty'),
  ...counted(70, 10, 'sjuttio/seventy åttio/eighty nittio/ninety'),
  ...counted(0.25, 0.25, 'kvarts/quarter puoli/puolen/puol/halv/half'),
  ...counted(1.5, 1, 'puolitoista/puolentoista'),
])
const times = new Map<string, number>([
  ...counted(10, 0, 'kymmentä'),
  ...counted(100, 0, 'sata/sataa/sadan/hundra/hundred'),
  ...counted(1_000, 0, 'tuhat/tuhatta/tuhannen/tonni/tonnia/tonnin/tusen/thousand/grand'),
  ...counted(1_000_000, 0, 'miljoona/miljoonaa/miljoonan/miljoonalla/miljon/miljoner/million'),
])
/** “Half a million”, “en och en halv miljon”. */
const joining = new Set(['a', 'and', 'och', 'ja', 'of'])
/** Says a million without a number before it; “million” does not: “how many million”. */
const alone = /^miljoona(?:n|lla)?$/u
/** Less is no sum of money but a number of things. */
const least = 1_000

const part = regexOf(
  [...numbers.keys(), ...times.keys()].toSorted((one, other) => other.length - one.length).join('|'),
  'uy',
)

/** Sums in words as digits: “puoli miljoonaa”, “hundra tusen”, “a million” → 500000, 100000, 1000000. */
export function withDigits(text: string): string {
  let [written, at] = ['', 0]
  for (const words of numeralsIn(text)) {
    const sum = valueOf(words)
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last || sum < least || /\d[\s.,]*$/u.test(text.slice(at, first.start))) continue
    written += text.slice(at, first.start) + String(sum)
    at = last.end
  }
  return written + text.slice(at)
}

interface Word {
  start: number
  end: number
  /** None in “a” and “and”. */
  parts: readonly string[]
}

/** Words in a row that make up a numeral. */
function numeralsIn(text: string): Word[][] {
  const found: Word[][] = [[]]
  for (const { 0: written, index: start } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = written.toLocaleLowerCase('fi')
    const before = found.at(-1)?.at(-1)
    const isNext = before && /^[\s-]*$/u.test(text.slice(before.end, start))
    const parts = joining.has(word) ? [] : partsOf(word)
    if (before && (!isNext || !parts)) found.push([])
    const isJoined = parts?.length === 0 && word !== 'a' && !(before && isNext)
    if (parts && !isJoined) found.at(-1)?.push({ start, end: start + written.length, parts })
  }
  return found.map((words) => words.slice(0, words.findLastIndex(({ parts }) => parts.length > 0) + 1))
}

/** `kaksisataatuhatta` → `kaksi`, `sataa`, `tuhatta`; nothing where it is no numeral. */
function partsOf(word: string): string[] | undefined {
  const parts: string[] = []
  for (part.lastIndex = 0; part.lastIndex < word.length;) {
    const [found] = part.exec(word) ?? []
    if (!found) return undefined
    parts.push(found)
  }
  return parts
}

/** 0 where nothing says how many. */
function valueOf(words: readonly Word[]): number {
  const parts = words.flatMap((word) => word.parts)
  const [first = ''] = parts
  if (times.has(first) && !alone.test(first) && words[0]?.parts.length !== 0 && !isHundred(first)) return 0
  let [whole, open, last] = [0, 0, 0]
  for (const said of parts) {
    const factor = times.get(said)
    if (factor === undefined) {
      // The article of “en halv”.
      if (said === 'halv' && last === 1) open -= 1
      last = numbers.get(said) ?? 0
      open += last
    } else if (factor === 10) open += 9 * last
    else if (factor === 100) open = 100 * (open || 1)
    else [whole, open] = [whole + factor * (open || 1), 0]
  }
  return whole + open
}

const isHundred = (said: string) => times.get(said) === 100
