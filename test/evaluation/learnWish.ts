import { readFileSync, writeFileSync } from 'node:fs'

import { mentionedIn } from '../../src/answering/wished/mentioned.ts'
import type { Context } from '../../src/command.ts'
import { featuresOf } from '../../src/domain/wish/features.ts'
import { type Locale, locales } from '../../src/locale.ts'
import { testBot } from '../bot.ts'
import type { GoldQuestion } from './score.ts'

/**
 * `npm run learn:wish`: learns by which words a wish for a list of records is told from questions that cards answer, and writes
 * the weights. Wishes: `lists/learning*`; others: judged questions of no records, and a part of the cards' phrasings.
 */
const ofRecords = new Set([
  'projects',
  'project',
  'organisations',
  'partners',
  'theme',
  'examples',
  'record',
  'name',
  'networks',
  'companies',
  'howmany',
  'existing',
  'actor',
])
const changing = new Set([
  'companies',
  'universities',
  'lead',
  'running',
  'ended',
  'area',
  'place',
  'all',
  'similar',
])
const target = new URL('../../src/domain/wish/weights.json', import.meta.url)
const phrasings = 8_000
const rounds = 12
const step = 0.5
/** Wishes are fewer. */
const wishWeight = 6
/** What is said less often tells nothing of others. */
const rarest = 4
/** Weights that hardly count are left out. */
const least = 0.12

interface Example {
  features: readonly string[]
  isWish: boolean
}

await using bot = await testBot()
const random = seeded(7)
const said = await others()
const leaning = await leaningPhrases()
const learnt = {
  wish: weightsOf('wish', [...(await wishes(({ before }) => before === 0)), ...said]),
  change: weightsOf('change', [...(await wishes(({ before }) => before !== 0)), ...said, ...leaning]),
}
writeFileSync(target, `${JSON.stringify(learnt, null, 2)}\n`)

function weightsOf(name: string, all: readonly Example[]) {
  const examples = shuffled(all)
  heldOut(name, examples)
  const { weights, bias } = learn(examples)
  const kept = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= least)
    .map(([feature, weight]) => [feature, Number(weight.toFixed(2))] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  console.log(name, `${examples.length} examples, ${kept.length} weights`)
  return { bias: Number(bias.toFixed(2)), weights: Object.fromEntries(kept) }
}

interface Wish {
  q: string
  before: number
}

async function wishes(isMeant: (wish: Wish) => boolean): Promise<Example[]> {
  const asked = ['learning', 'learning-2'].flatMap((set) =>
    locales.flatMap((locale) =>
      lines<Wish>(`lists/${set}.${locale}.jsonl`)
        .filter(isMeant)
        .map(({ q }) => ({ text: q, locale })),
    ),
  )
  return Promise.all(asked.map((one) => example(one, true)))
}

async function others(): Promise<Example[]> {
  const sets = ['questions', 'learning', ...[2, 3, 4, 5, 6, 7, 8].map((n) => `learning-${n}`)]
  const judged = sets
    .flatMap((set) =>
      lines<GoldQuestion & { kind: string; records?: readonly string[]; lang: Locale }>(`${set}.jsonl`),
    )
    .filter(({ kind, records }) => !ofRecords.has(kind) && !records?.length)
    .map(({ question, lang }) => ({ text: question, locale: lang }))
  const files = [
    'background',
    'coordination',
    'example-topics',
    'focus-areas',
    'funding',
    'governance',
    'not-in-the-agreement',
  ]
  const said = files.flatMap((file) =>
    Object.values(
      JSON.parse(
        readFileSync(new URL(`../../drizzle/seed/hevi/phrasings/${file}.json`, import.meta.url), 'utf8'),
      ) as Record<string, Record<Locale, readonly string[]>>,
    ).flatMap((ways) => locales.flatMap((locale) => (ways[locale] ?? []).map((text) => ({ text, locale })))),
  )
  const found: Example[] = []
  for (const one of [...judged, ...shuffled(said).slice(0, phrasings)]) found.push(await example(one, false))
  return found
}

/** What people ask of a list but its records: money, sources, what next. */
async function leaningPhrases(): Promise<Example[]> {
  const found: Example[] = []
  for (const locale of locales)
    for (const [ask, ways] of Object.entries(
      JSON.parse(
        readFileSync(new URL(`../../src/domain/leaning/${locale}.json`, import.meta.url), 'utf8'),
      ) as Record<string, readonly string[]>,
    ))
      for (const text of changing.has(ask) ? [] : ways) found.push(await example({ text, locale }, false))
  return found
}
async function example(
  { text, locale }: { text: string; locale: Locale },
  isWish: boolean,
): Promise<Example> {
  const context = { store: bot.store, search: bot.search, locale } as unknown as Context
  return { features: [...featuresOf(await mentionedIn(context, text))], isWish }
}

/** How many of the wishes, and of the others, are above some odds where they were not learnt from. */
function heldOut(name: string, examples: readonly Example[]) {
  const folds = 5
  const odds: { isWish: boolean; odds: number }[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const { weights: found, bias: at } = learn(examples.filter((_, place) => place % folds !== fold))
    for (const { features, isWish } of examples.filter((_, place) => place % folds === fold))
      odds.push({
        isWish,
        odds: at + features.reduce((sum, one) => sum + (found.get(one) ?? 0), 0) / Math.sqrt(features.length),
      })
  }
  const share = (of: boolean, above: number) => {
    const those = odds.filter(({ isWish }) => isWish === of)
    return ((100 * those.filter((one) => one.odds > above).length) / those.length).toFixed(2)
  }
  console.log(
    name,
    [-0.5, 0, 0.5, 1, 1.5].map((t) => `${t}: ${share(true, t)} / ${share(false, t)}`).join('  '),
  )
}

function learn(every: readonly Example[]) {
  const uses = new Map<string, number>()
  for (const { features } of every) for (const one of features) uses.set(one, (uses.get(one) ?? 0) + 1)
  const all = every.map(({ features, isWish }) => ({
    features: features.filter((one) => (uses.get(one) ?? 0) >= rarest),
    isWish,
  }))
  const found = new Map<string, number>()
  const squares = new Map<string, number>()
  let at = 0
  let square = 1e-6
  for (let round = 0; round < rounds; round += 1)
    for (const { features, isWish } of shuffled(all)) {
      const length = Math.sqrt(features.length)
      const odds = at + features.reduce((sum, one) => sum + (found.get(one) ?? 0), 0) / length
      const error = (1 / (1 + Math.exp(-odds)) - Number(isWish)) * (isWish ? wishWeight : 1)
      for (const one of features) {
        const slope = error / length
        const sum = (squares.get(one) ?? 0) + slope * slope
        squares.set(one, sum)
        found.set(one, (found.get(one) ?? 0) - (step * slope) / Math.sqrt(sum + 1e-8))
      }
      square += error * error
      at -= (0.1 * error) / Math.sqrt(square)
    }
  return { weights: found, bias: at }
}

function shuffled<One>(all: readonly One[]): One[] {
  return all
    .map((one) => ({ one, place: random() }))
    .toSorted((first, other) => first.place - other.place)
    .map(({ one }) => one)
}

/** Numbers from 0 to 1, the same each time (mulberry32). */
function seeded(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function lines<Row>(file: string): Row[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
}
