import { wholeWords } from '../../regexOf.ts'
import { anyOfYears, aroundSpan, yearsIn } from './yearsSaid.ts'

export const dateFilters = ['ends', 'starts', 'during'] as const
export type DateFilter = (typeof dateFilters)[number]

/** `2027`, `<2026`, `>2025`, `2023/spring`, years from now: `+0`, `-1`; any of several: `2019,2020`. */
export const isYears = (typed: string) =>
  /^([<>]?(19|20)\d\d|(19|20)\d\d(,(19|20)\d\d)+|(19|20)\d\d\/(winter|spring|summer|autumn)|[+-]\d)$/.test(
    typed,
  )

const seasons = {
  winter: {
    months: ['12', '01', '02'],
    said: wholeWords('talvella|talven|på vintern|under vintern|vintern|winter'),
  },
  spring: {
    months: ['03', '04', '05'],
    said: wholeWords('keväällä|kevään|keväänä|på våren|under våren|våren|spring'),
  },
  summer: {
    months: ['06', '07', '08'],
    said: wholeWords('kesällä|kesän|på sommaren|under sommaren|sommaren|summer'),
  },
  autumn: {
    months: ['09', '10', '11'],
    said: wholeWords('syksyllä|syksyn|på hösten|under hösten|hösten|autumn|fall'),
  },
} as const
type Season = keyof typeof seasons
const seasonNames = Object.keys(seasons) as Season[]

const ending = wholeWords(
  String.raw`päätty\p{L}*|loppu\p{L}*|sulkeutu\p{L}*|umpeutu\p{L}*|slutar|slutade|slutat|tar slut|avslut\p{L}+|upphör\p{L}*|stäng\p{L}+|går ut|(?:varar|pågår|löper) (?:fram )?till|(?:(?:kestä|jatku)\p{L}* )?(?=vuoteen (?:19|20)\d\d (?:asti|saakka))|(?:(?:runs?|running|lasts?|continues?|goes? on) )?until|ends?|ended|ending|finish\p{L}*|clos(?:e|es|ed|ing)|expir\p{L}+`,
)
const starting = wholeWords(
  String.raw`alka\p{L}*|alko\p{L}*|aloit\p{L}+|käynnisty\p{L}+|aukea\p{L}*|aukesi\p{L}*|börja\p{L}*|start(?:s|ed|ing|ar|ade|at)?|inled\p{L}+|öppna\p{L}*|begins?|began|begun|beginning|launch\p{L}*|open(?:s|ed)`,
)
const before = wholeWords('ennen|före|before')
const after = wholeWords('jälkeen|efter|after')
const since = wholeWords('since|onwards|sedan|och framåt|lähtien|alkaen')
/** “Ends in 2027 at the earliest”. */
const earliest = wholeWords(
  'aikaisintaan|ei ennen|tidigast|inte före|inte innan|at the earliest|earliest|not before|no earlier than|not earlier than',
)
const beforeOrAfter = new RegExp(`${before.source}|${after.source}`, 'gi')
const verb = new RegExp(`${ending.source}|${starting.source}`, 'gi')
const nows: readonly [RegExp, string][] = [
  [wholeWords('tänä vuonna|tänä vuon|tänävuonna|kuluvana vuonna|i år|this year'), '+0'],
  [
    wholeWords('ensi vuonna|ensi vuoden|ens vuonna|ens vuoden|ensvuonna|nästa år|nästkommande år|next year'),
    '+1',
  ],
  [wholeWords('viime vuonna|viime vuoden|viime vuon|i fjol|förra året|last year'), '-1'],
]
const year = wholeWords(
  String.raw`(?:(?:vuonna|vuotta|vuoden|vuodesta|vuoteen|vuosina|vuosien|vasta|år|året|åren|under|först|inte förrän|only|not until|in|year|years|the years?|during|from|since|by) )*((?:19|20)\d\d)(?: ?(?:aikana|luvulla))?`,
)
const everyYear = new RegExp(year, 'gi')

export interface DateWish {
  /** In which years they start, end or last. */
  dated: Partial<Record<DateFilter, string>>
  /** The text without its dates. */
  rest: string
}

/** “End in 2027”, “started last year”, “före 2026”: which years are meant and for what; nothing where no year is named, or it is not clear which. */
export function dateWish(text: string): DateWish | undefined {
  const filter = ending.test(text) ? 'ends' : starting.test(text) ? 'starts' : 'during'
  const relative = nows.find(([words]) => words.test(text))
  if (relative) return { dated: { [filter]: relative[1] }, rest: without(text, relative[0], verb) }
  const [digits, ...others] = yearsIn(text)
  if (!digits) return undefined
  if (others.length > 0) {
    const isOfBoth = starting.test(text) && ending.test(text)
    const years = isOfBoth ? undefined : anyOfYears(text)
    const dated = isOfBoth ? ofEach(text) : years ? { [filter]: years } : undefined
    return dated && { dated, rest: without(text, everyYear, beforeOrAfter, verb, aroundSpan) }
  }
  const isOpen = earliest.test(text) || (filter === 'starts' && since.test(text))
  const sign = !isOpen && before.test(text) ? '<' : isOpen || after.test(text) ? '>' : ''
  const bound = isOpen ? String(Number(digits) - 1) : digits
  const season = sign === '' ? seasonNames.find((name) => seasons[name].said.test(text)) : undefined
  const plain = season ? text.replace(seasons[season].said, ' ') : text
  return {
    dated: { [filter]: sign + bound + (season ? `/${season}` : '') },
    rest: without(plain, earliest, everyYear, beforeOrAfter, verb, since),
  }
}

/** “Started in 2019 and ended in 2021”: of two verbs and two years each for its own; nothing before or after a year. */
function ofEach(text: string): DateWish['dated'] | undefined {
  const verbs = (text.match(verb) ?? []).map((said) => (ending.test(said) ? 'ends' : 'starts'))
  const years = yearsIn(text)
  const isClear = verbs.length === 2 && verbs[0] !== verbs[1] && years.length === 2
  return isClear && !before.test(text) && !after.test(text)
    ? Object.fromEntries(verbs.map((filter, at) => [filter, years[at]]))
    : undefined
}

const without = (text: string, ...words: readonly RegExp[]) =>
  words.reduce((left, pattern) => left.replace(pattern, ' '), text)

interface Span {
  start?: string | null
  end?: string | null
}

/** Does the span (days as precise as their source) start, end or last in those years? Nothing where its date is not known. */
export function fitsYears(
  { start, end }: Span,
  filter: DateFilter,
  typed: string,
  today: string,
): boolean | undefined {
  if (typed.includes(',')) {
    const each = typed.split(',').map((one) => fitsYears({ start, end }, filter, one, today))
    return each.includes(true) ? true : each.includes(undefined) ? undefined : false
  }
  const [, sign = '', digits = '', season] = /^([<>+-]?)(\d+)(?:\/(\w+))?$/.exec(typed) ?? []
  const isRelative = sign === '+' || sign === '-'
  const wanted = isRelative ? Number(today.slice(0, 4)) + Number(typed) : Number(digits)
  const yearOf = (day: string) => Number(day.slice(0, 4))
  const fits = (known: number) =>
    sign === '<' ? known < wanted : sign === '>' ? known > wanted : known === wanted
  const fitsDay = (day: string | null | undefined) => {
    const isThen = day ? fits(yearOf(day)) : undefined
    return isThen && day && season ? isInSeason(day, season) : isThen
  }
  if (filter === 'ends') return fitsDay(end)
  if (filter === 'starts') return fitsDay(start)
  // What began or ended in a year lasted for a part of it.
  if (!start || !end)
    return !/[<>]/.test(sign) && [start, end].some((day) => day && fits(yearOf(day))) ? true : undefined
  if (sign === '<') return yearOf(start) < wanted
  return sign === '>' ? yearOf(end) > wanted : yearOf(start) <= wanted && yearOf(end) >= wanted
}

/** Nothing where only the year is known. */
function isInSeason(day: string, season: string): boolean | undefined {
  const month = day.slice(5, 7)
  const name = seasonNames.find((one) => one === season)
  return month === '' || !name ? undefined : seasons[name].months.some((one) => one === month)
}

/** Start and end of what is only described: “autumn 2023 – 2025”. */
export function spanIn(described: string): Span {
  const years = described.match(/(?:19|20)\d\d/gu) ?? []
  return { start: years[0], end: years.length > 1 ? years.at(-1) : undefined }
}
