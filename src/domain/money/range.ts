import { regexOf } from '../regexOf.ts'

const million = String.raw`(million\p{L}*|miljon\p{L}*|miljoona\p{L}*|milj|thousand|tusen|tuhannen|k)`
const between = regexOf(
  String.raw`(?<!\p{L})(between|mellan|from|från)\s+(\S+)\s+(?:and|och|to|till)\s+(\S+)\s*${million}(?!\p{L})`,
  'i',
)
const betweenFi = regexOf(
  String.raw`(?<!\p{L})(?:(\S+)\s+)?(miljoonan|tuhannen)?\s*ja\s+(\S+)\s+(miljoonan|tuhannen)\s+(väl\p{L}+)`,
  'i',
)

/** “Between 1 and 2 million” as “between 1 million; 2 million”: both sums whole, and apart. */
export const rangeApart = (text: string): string =>
  text
    .replace(between, '$1 $2 $4; $3 $4')
    .replace(
      betweenFi,
      (_, first: string | undefined, unit: string | undefined, second: string, of: string, rest: string) =>
        `${first ?? ''} ${unit ?? (first && /^[\d.,]+$|^\p{L}+n$/u.test(first) ? of : '')}; ${second} ${of} ${rest}`,
    )
