import type { Localized } from '../../locale.ts'

/** “, here are 11–20”: what a page after the first one shows of all; the numbers to press begin at 1 on each page. */
export function theRest(from: number, count: number): Localized {
  if (from === 0) return { fi: '', sv: '', en: '' }
  const [first, last] = [from + 1, from + count]
  return count === 1
    ? { fi: ', tässä viimeinen', sv: ', här är den sista', en: ', here is the last one' }
    : {
        fi: `, tässä ${first}–${last}`,
        sv: `, här är ${first}–${last}`,
        en: `, here are ${first}–${last}`,
      }
}
