const multipliers: readonly [RegExp, number][] = [
  [/^(k|t|tuhatta|tonnia|ton|tusen|thousand|k€|te)$/iu, 1_000],
  [/^(m|milj|miljoona|miljoonaa|mn|mnt|miljon|miljoner|million|millions|me|m€|meur|mio)$/iu, 1_000_000],
]

const pattern =
  /(?<![\p{L}\d.,-])€?\s?(-?\d{1,3}(?:[\s.,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|-?\d+(?:[.,]\d+)?)\s?(\p{L}+€?|€)?/gu

/**
 * Sums of money in a text, in euros: `500 000 €`, `1,2 milj.`, `€1.5M`, `250k`.
 * A bare number counts from 1,000 up, so that `focus area 4` and `2027` are not sums.
 */
export function amountsIn(text: string): number[] {
  return [...text.matchAll(pattern)].flatMap(([, digits = '', unit = '']) => {
    const number = toNumber(digits)
    const multiplier = multipliers.find(([name]) => name.test(unit))?.[1]
    if (multiplier) return [number * multiplier]
    if (/^(€|e|eur|euro|euroa|euron|euros|eurolla)$/iu.test(unit)) return [number]
    const looksLikeYear = /^(19|20)\d\d$/.test(digits)
    return Math.abs(number) >= 1_000 && !looksLikeYear ? [number] : []
  })
}

/** `1.200.000`, `1 200 000`, `1,200,000.50` and `1,5`: a separator before exactly three digits groups thousands. */
function toNumber(digits: string) {
  const grouped = /^(-?\d{1,3}(?:[\s.,]\d{3})+)(?:[.,](\d{1,2}))?$/u.exec(digits)
  if (grouped) return Number(`${grouped[1]?.replaceAll(/[\s.,]/gu, '')}.${grouped[2] ?? 0}`)
  return Number(digits.replace(',', '.'))
}
