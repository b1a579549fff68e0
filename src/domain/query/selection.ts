import { areaIn, lineIn } from '../../topic.ts'

/** What may not be known of a project. */
export const lackables = ['budget', 'end', 'start', 'lead'] as const
export type Lackable = (typeof lackables)[number]

/** Which records are meant, by what they say of themselves: the fields of `find`, as typed. */
export interface Selection {
  kind?: string | undefined
  /** One focus area or several of which any will do, with commas between. */
  focus?: string | undefined
  status?: string | undefined
  /** Who leads it, as a name. */
  lead?: string | undefined
  place?: string | undefined
  /** Ids of organisations any of which leads it. */
  led?: string | undefined
  /** Ids of organisations that are all in it, with commas between; any of them, with `|`. */
  with?: string | undefined
  /** Kinds of organisation any of which leads it, or takes part in it. */
  leadkind?: string | undefined
  withkind?: string | undefined
  /** Total costs, in euros. */
  over?: string | number | undefined
  under?: string | number | undefined
  lacking?: string | undefined
  in?: string | undefined
  ends?: string | undefined
  starts?: string | undefined
  during?: string | undefined
  /** What it is about. */
  words?: string | undefined
}

const fields = [
  'kind',
  'focus',
  'status',
  'lead',
  'place',
  'led',
  'with',
  'leadkind',
  'withkind',
  'over',
  'under',
  'lacking',
  'in',
  'ends',
  'starts',
  'during',
] as const satisfies readonly (keyof Selection)[]

/** “Not led by Espoo”: the value of a field that is not to hold. */
export const negated = (value: string): string => `!${value}`

/** “Laurea is in, Helsinki is not”: of the ids in `with` those that are to be in, and those that are not. */
export function partnersOf(ids: string | undefined): {
  within: string | undefined
  without: string | undefined
} {
  const each = (ids ?? '').split(',').filter(Boolean)
  const out = each.filter((one) => one.startsWith('!')).map((one) => one.slice(1))
  const within = each.filter((one) => !one.startsWith('!'))
  return { within: within.join(',') || undefined, without: out.join('|') || undefined }
}

/** Is somebody, or a kind of body, left out? */
export const isByAbsence = ({ led, with: partners, leadkind, withkind }: Selection): boolean =>
  [led, partners, leadkind, withkind].some((value) => value?.includes('!'))

/** The fields by which they are chosen. */
export const fieldsOf = (selection: Selection): (keyof Selection)[] =>
  (Object.keys(selection) as (keyof Selection)[]).filter(
    (field) => selection[field] !== undefined && selection[field] !== '',
  )

/** Is nothing said of them but their kind and what these fields say? */
export const isOnlyBy = (selection: Selection, ...fields: readonly (keyof Selection)[]): boolean =>
  fieldsOf(selection).every((field) => field === 'kind' || fields.includes(field))

/** The line that lists them. */
export const lineOf = ({ words, ...filters }: Selection): string =>
  [
    'find',
    ...fields.flatMap((name) =>
      filters[name] !== undefined && filters[name] !== '' ? [`${name}:${filters[name]}`] : [],
    ),
    words,
  ]
    .filter(Boolean)
    .join(' ')

/** What a line, or the topic of the reply that it got, lists; nothing where it lists no records of a kind. */
export function selectionOf(topic: string): Selection | undefined {
  const area = areaIn(topic)
  if (area) return { kind: 'project', focus: area }
  const line = lineIn(topic) ?? topic
  if (line === 'project') return { kind: 'project', in: 'programme' }
  if (line === 'calls') return { kind: 'call' }
  const [, typed] = /^find (.*)$/u.exec(line) ?? []
  if (typed === undefined) return undefined
  const chosen: Selection = {}
  const words = typed.replaceAll(/(?<!\S)([a-z]+):("[^"]*"|\S+)/gu, (whole, name: string, value: string) => {
    const field = fields.find((one) => one === name)
    if (field) chosen[field] = value
    return field ? '' : whole
  })
  const about = words
    .replaceAll(/from:\d+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return chosen.kind ? { ...chosen, ...(about ? { words: about } : {}) } : undefined
}
