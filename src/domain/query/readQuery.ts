import { askIn } from './ask.ts'
import { organisationKinds } from './choosing/byKind.ts'
import { chosenBy } from './choosing/chosenBy.ts'
import type { Ask, Entity, Query } from './query.ts'
import { type Reading, readingOf } from './reading.ts'
import { isByAbsence, type Selection } from './selection.ts'
import type { Tagged } from './tagged.ts'

/** What stands outside of the words: sums in euros, and years with what is said of them. */
export interface Given {
  sums: readonly number[]
  dated?: Pick<Selection, 'ends' | 'starts' | 'during'>
}

/**
 * The question after records that a text asks, of which every word is understood: its words' senses, whom and what it
 * names, its sums and years. Nothing where it asks for anything else, too.
 */
export function readQuery(
  spans: readonly Tagged[],
  entities: readonly Entity[],
  given: Given,
): Query | undefined {
  const reading = readingOf(spans, entities, given)
  const ask = askIn(reading)
  const isManner = reading.has('manner') && !(ask.of === 'groups' && ask.way === 'each')
  if (isManner || reading.has('may')) return undefined
  const held = entities.find(({ kind }) => kind === 'record')?.id
  const unknown = entities.find(({ kind }) => kind === 'unknown')?.id
  if (unknown && !(isListed(ask) && reading.has('projects'))) return undefined
  if (held && ask.of !== 'foremost' && ask.of !== 'doers') return undefined
  const chosen = chosenBy(reading, ask)
  // “Which projects have only companies in them?” no record tells.
  const isOfNoOthers =
    reading.has('only') && (chosen?.selection.with ?? chosen?.selection.withkind) !== undefined
  if (isOfNoOthers && reading.has('project', 'projects')) return undefined
  // “Is this only for universities?” asks who may take part.
  const isWhoMay = reading.has('only') && reading.has('whether') && reading.has(...organisationKinds)
  if (isWhoMay && !reading.has('which', 'show', 'project', 'projects', 'partake', 'them', 'it'))
    return undefined
  // In “what did the two biggest get together?” the two are those that come first.
  const ofPair = ask.of === 'total' && ask.top ? (['pair'] as const) : []
  if (!chosen || !isAllUnderstood(reading, [...chosen.used, ...usedBy[ask.of], ...ofPair])) return undefined
  return {
    ask,
    scope: scopeOf(reading, ask, chosen.selection),
    selection: chosen.selection,
    ...(isByAbsence(chosen.selection) ? {} : cityIn(reading)),
    ...(held ? { held } : {}),
    ...(unknown ? { unknown } : {}),
    ...(isLedTogether(reading, chosen.selection) ? { isLedTogether: true } : {}),
    carriesOn: reading.opensWithAnd,
    isOnly: reading.has('only'),
    isOwn: reading.has('programme'),
    isAll: reading.has('every'),
    isAsked:
      reading.has('which', 'show', 'every', 'whether') &&
      !reading.has('it', 'them') &&
      (reading.has('projects') || !reading.has('project')) &&
      !(reading.has('who') && chosen.selection.kind === 'organisation'),
    isOfBudget: reading.has('budget'),
    isOne: reading.has('project') && !reading.has('projects'),
  }
}

/** “Led by Helsinki and Espoo together”: both are looked for among those that are in it. */
const isLedTogether = ({ has }: Reading, { led, with: partners }: Selection) =>
  has('lead') && has('both') && led === undefined && partners?.includes(',') === true

const isListed = ({ of }: Ask) => of === 'list' || of === 'count'

/** “Which of them”, not “projects with companies in them”. */
function pointsAtThem({ all }: Reading): boolean {
  const [project] = all('project', 'projects')
  return all('them', 'pair').some(
    (them) => project === undefined || them.from < project.from || them.to - them.from > 1,
  )
}

function scopeOf(reading: Reading, ask: Ask, { kind, with: partners, led }: Selection): Query['scope'] {
  const { has, entities } = reading
  if (pointsAtThem(reading)) return 'them'
  if (ask.of === 'doers') return 'named'
  if (has('who') && kind === 'organisation') return 'open'
  const isOfAll = ask.of === 'average' && ask.what === 'time'
  const isOfBoth =
    (has('both', 'same') && entities.length > 1 && partners !== undefined) ||
    (led !== undefined && has('lead') && !has('it'))
  return has('project', 'projects') || kind !== undefined || isOfAll || isOfBoth ? 'named' : 'open'
}

function cityIn({ entities, has }: Reading): { city?: string } {
  const [only, ...others] = entities
  return only?.isCity && others.length === 0 && !has('lead', 'partake') ? { city: only.id } : {}
}

const always = [
  'now',
  'it',
  'about',
  'small',
  'which',
  'show',
  'whether',
  'and',
  'or',
  'both',
  'only',
  'every',
  'other',
  'programme',
  'project',
  'projects',
  'them',
  'ongoing',
  'ended',
  'planned',
] as const

const usedBy: Record<Query['ask']['of'], readonly Tagged['senses'][number][]> = {
  list: ['total', 'got', 'same', 'goesOn'],
  count: ['howMany', 'howMuch', 'total', 'got', 'goesOn'],
  doers: [
    ...organisationKinds,
    'area',
    'numero',
    'who',
    'partners',
    'partake',
    'work',
    'same',
    'common',
    'most',
    'howMany',
    'organisation',
    'got',
  ],
  foremost: [
    'budget',
    'support',
    'money',
    'time',
    'ends',
    'starts',
    'early',
    'late',
    'newest',
    'oldest',
    'longest',
    'shortest',
    'largest',
    'smallest',
    'most',
    'fewest',
    'second',
    'third',
    'got',
    'who',
    'order',
  ],
  order: ['order', 'partake', 'budget', 'support', 'money', 'largest', 'smallest', 'early', 'between'],
  total: [
    'total',
    'each',
    'budget',
    'support',
    'money',
    'howMuch',
    'howMany',
    'got',
    'largest',
    'smallest',
    'c2',
    'c3',
    'c4',
  ],
  average: ['average', 'budget', 'support', 'money', 'howMuch', 'got', 'time', 'howLong', 'ongoing'],
  groups: [
    'year',
    'starts',
    'second',
    'third',
    'most',
    'fewest',
    'lack',
    'each',
    'order',
    'area',
    'city',
    'who',
    'organisation',
    'howMany',
    'lead',
    'partake',
    'got',
    'other',
    'manner',
    'between',
    'work',
    'company',
    'university',
    'university-of-applied-sciences',
    'higher-education',
    'research-institute',
    'cluster-or-network',
    'partners',
    'programme',
  ],
  share: ['share', 'lead', 'city', 'howMany', 'howMuch'],
  left: ['left', 'time', 'howLong', 'howMuch', 'ends', 'soon'],
  leaders: ['lead', 'organisation', 'who'],
}

const isAllUnderstood = ({ spans }: Reading, used: readonly string[]) => {
  const known = new Set<string>([...always, ...used])
  return spans.every(({ senses }) => senses.some((sense) => known.has(sense)))
}
