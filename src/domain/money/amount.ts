import { remembering } from '../../cache.ts'
import { regexOf } from '../regexOf.ts'
import { withDigits } from './numeral.ts'

const multipliers: readonly [RegExp, number][] = [
  [
    /^(k|t|tuhatta|tuhannen|tuhannella|tonnia|tonni|tonnin|tonnilla|ton|tusen|thousand|grand|k€|ke|te|t€|keur|teur)$/iu,
    1_000,
  ],
  [
    /^(m|milj|miljoona|miljoonaa|miljoonan|miljoonalla|miljoonaan|mn|mnt|mn€|milj€|miljon|miljoner|million|millions|me|m€|meur|mio|mio€|milli|milliä|millin)$/iu,
    1_000_000,
  ],
]
const euros = /^(€|e|eur|euro|euroa|euron|euros|eurolla|eurosta|eurolle)$/iu

const pattern =
  /(?<![\p{L}\d.,-])€?\s?(-?\d{1,3}(?:[\s.,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|-?\d+(?:[.,]\d+)?)(\s?)(\p{L}+€?|€)?/gu

/**
 * Sums of money in a text, in euros: `500 000 €`, `1,2 milj.`, `€1.5M`, `250k`, `puoli miljoonaa`.
 * A bare number counts from 1,000 up, so that `focus area 4` and `2027` are not sums.
 */
export const amountsIn = (text: string): readonly number[] => marked(text).sums

/** What stands for a sum in the text around it. */
export const sumMark = '#'

/** `M€ 1,5`: the unit before its number. */
const unitFirst = regexOf(
  String.raw`(?<![\p{L}\p{N}][.,\s]?)(m€|k€|t€|meur|keur|teur)\s?(\d+(?:[.,]\d+)?)(?![\p{L}\p{N}€])`,
  'gi',
)

/** The text with a mark for each sum, and the sums. */
export const marked = remembering((text): { text: string; sums: readonly number[] } => {
  const sums: number[] = []
  const around = withDigits(text.replaceAll(sumMark, ' ').replaceAll(unitFirst, '$2 $1')).replaceAll(
    pattern,
    (whole, digits: string, gap: string, unit = '') => {
      const sum = sumOf(digits, unit)
      if (sum === undefined) return whole
      sums.push(sum)
      return multiplierOf(unit) ? ` ${sumMark}` : ` ${sumMark}${gap || ' '}${unit}`
    },
  )
  return { text: around, sums }
})

function sumOf(digits: string, unit: string): number | undefined {
  const number = toNumber(digits)
  const multiplier = multiplierOf(unit)
  if (multiplier) return number * multiplier
  if (euros.test(unit)) return number
  const looksLikeYear = /^(19|20)\d\d$/.test(digits)
  return Math.abs(number) >= 1_000 && !looksLikeYear ? number : undefined
}

const multiplierOf = (unit: string) => multipliers.find(([name]) => name.test(unit))?.[1]

/** `1.200.000`, `1 200 000`, `1,200,000.50` and `1,5`: a separator before exactly three digits groups thousands. */
function toNumber(digits: string) {
  const grouped = /^(-?\d{1,3}(?:[\s.,]\d{3})+)(?:[.,](\d{1,2}))?$/u.exec(digits)
  if (grouped) return Number(`${grouped[1]?.replaceAll(/[\s.,]/gu, '')}.${grouped[2] ?? 0}`)
  return Number(digits.replace(',', '.'))
}
