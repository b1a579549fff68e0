import { fold } from '../search/normalise.ts'

/** A number, sum, percentage or date as it stands in a text. */
export interface Value {
  kind: 'number' | 'percent' | 'money' | 'date'
  /** Dates as `2027-12-31`, `2027-12` or `--12-31`; numbers as JavaScript writes them. */
  value: string
  text: string
  at: number
}

const months = [
  'tammi|januari|january|jan',
  'helmi|februari|february|feb',
  'maalis|mars|march|mar',
  'huhti|april|apr',
  'touko|maj|may',
  'kesa|juni|june|jun',
  'heina|juli|july|jul',
  'elo|augusti|august|aug',
  'syys|september|sep|sept',
  'loka|oktober|october|okt|oct',
  'marras|november|nov',
  'joulu|december|dec',
].map((names) => new RegExp(`^(?:${names})(?:kuu\\p{L}*)?$`, 'u'))

/** Number words from two up; their inflected stems in Finnish. `One` is an article in two of the languages. */
const numberWords: readonly [RegExp, number][] = (
  [
    ['kaksi|kahde\\p{L}*|kahta|kaksikko|tva|bada|two|both|molem\\p{L}+|pair', 2],
    ['kolme\\p{L}{0,4}|tre|three', 3],
    ['nelja\\p{L}{0,4}|fyra|four', 4],
    ['viisi|viide\\p{L}{0,4}|viitta|fem|five', 5],
    ['kuusi|kuude\\p{L}{0,4}|kuutta|sex|six', 6],
    ['seitsema\\p{L}{0,4}|sju|seven', 7],
    ['kahdeksa\\p{L}{0,4}|atta|eight', 8],
    ['yhdeksa\\p{L}{0,4}|nio|nine', 9],
    ['kymmene\\p{L}{0,4}|kymmenta|tio|ten', 10],
    ['yksitoista|elva|eleven', 11],
    ['kaksitoista|tolv|twelve|dozen|dussin|tusina\\p{L}*', 12],
    ['kaksikymmenta|tjugo|twenty', 20],
    ['puole\\p{L}{0,3}|puolet|halv\\p{L}*|halften|half', 0.5],
    ['kolmannes|kolmasosa|tredjedel\\p{L}*|third', 0.333],
    ['sata|sataa|sadan|hundra\\p{L}*|hundred\\p{L}*', 100],
    ['tuhat|tuhatta|tuhansi\\p{L}*|tusen\\p{L}*|thousand\\p{L}*', 1_000],
    ['miljoon\\p{L}*|miljon\\p{L}*|million\\p{L}*', 1_000_000],
    ['miljard\\p{L}*|billion\\p{L}*', 1_000_000_000],
    ['tupla\\p{L}*|kaksinkertai\\p{L}*|dubbel\\p{L}*|double\\p{L}*|twice', 2],
  ] as const
).map(([words, value]) => [new RegExp(`^(?:${words})$`, 'u'), value] as const)
const anyNumberWord = new RegExp(numberWords.map(([words]) => words.source).join('|'), 'u')

const thousands = /^(tuhat\p{L}*|tusen|thousand|k|t)$/iu
const millions = /^(milj\p{L}*|mn|mnt|million\p{L}*|m|meur|mio)$/iu
const euros = /^(€|eur\p{L}*|e)$/iu
const percents = /^(%|prosent\p{L}*|procent\p{L}*|percent\p{L}*|per cent)$/iu

const number = String.raw`\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?`
const patterns = {
  iso: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu,
  numeric: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})?(?!\d)/gu,
  written:
    /(?<!\d)(?:(\d{1,2})(?:\.|st|nd|rd|th)?\s)?(\p{L}{3,14})(?:\s(\d{1,2})(?:st|nd|rd|th)?,)?\s(\d{4})(?!\d)/gu,
  sum: new RegExp(
    `(€\\s?)?(?<![\\p{L}\\d])(${number})(?:\\s?(%|€|per cent|k€|M€|m€|\\p{L}+))?(?:\\s(€|eur\\p{L}*))?`,
    'gu',
  ),
}

/** Every number, sum, percentage and date of a text, in order. */
export function valuesIn(given: string): Value[] {
  const text = given.normalize('NFC').replaceAll(/[\u00a0\u202f]/gu, ' ')
  const found: Value[] = []
  let rest = text
  const take = (match: RegExpExecArray, kind: Value['kind'], value: string) => {
    found.push({ kind, value, text: match[0], at: match.index })
    rest =
      rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length)
  }
  const two = (digits: string) => digits.padStart(2, '0')
  for (const match of rest.matchAll(patterns.iso)) take(match, 'date', match[0])
  for (const match of rest.matchAll(patterns.numeric)) {
    const [, day = '', month = '', year] = match
    if (Number(month) >= 1 && Number(month) <= 12 && Number(day) <= 31)
      take(match, 'date', `${year ?? '-'}-${two(month)}-${two(day)}`)
  }
  for (const match of rest.matchAll(patterns.written)) {
    const [, before, name = '', after, year = ''] = match
    const month = months.findIndex((one) => one.test(fold(name.toLocaleLowerCase('fi')))) + 1
    const day = before ?? after
    if (month > 0) take(match, 'date', [year, two(String(month)), ...(day ? [two(day)] : [])].join('-'))
  }
  for (const match of rest.matchAll(patterns.sum)) {
    const [, sign, digits = '', unit = '', second = ''] = match
    const scale =
      thousands.test(unit) || /^k€$/iu.test(unit)
        ? 1_000
        : millions.test(unit) || /^M€$/iu.test(unit)
          ? 1_000_000
          : 1
    const isMoney = sign !== undefined || euros.test(unit) || euros.test(second) || unit.endsWith('€')
    const kind = percents.test(unit) ? 'percent' : isMoney ? 'money' : 'number'
    take(match, kind, String(toNumber(digits) * scale))
  }
  for (const match of rest.matchAll(/\p{L}+/gu)) {
    const word = fold(match[0].toLocaleLowerCase('fi'))
    if (!anyNumberWord.test(word)) continue
    const known = numberWords.find(([words]) => words.test(word))
    if (known) take(match, 'number', String(known[1]))
  }
  return found.toSorted((one, other) => one.at - other.at)
}

function toNumber(digits: string) {
  const grouped = /^(\d{1,3}(?:[ .,]\d{3})+)(?:[.,](\d{1,2}))?$/u.exec(digits)
  if (grouped) return Number(`${grouped[1]?.replaceAll(/[ .,]/gu, '')}.${grouped[2] ?? 0}`)
  return Number(digits.replace(',', '.'))
}

/** A claim may be less precise than its proof (`2027` for `2027-12-31`), never more, and never of another kind. */
export function isProved(value: Value, proofs: readonly Value[]): boolean {
  return proofs.some((proof) => {
    if (proof.kind === 'date') {
      if (value.kind === 'date')
        return proof.value.startsWith(value.value) || proof.value.endsWith(value.value.slice(1))
      return value.kind === 'number' && proof.value.startsWith(`${value.value}-`)
    }
    return proof.kind === value.kind && proof.value === value.value
  })
}

/** The text without its dates, whose months are words and, in English, look like names. */
export const withoutDates = (given: string): string =>
  valuesIn(given)
    .filter(({ kind }) => kind === 'date')
    .reduceRight(
      (text, { at, text: date }) =>
        text.slice(0, at) + ' '.repeat(date.length) + text.slice(at + date.length),
      given.normalize('NFC'),
    )
