import { commands } from '../../commands/index.ts'
import { decide } from '../../src/domain/answer.ts'
import { createFeatures } from '../../src/domain/search/features.ts'
import { createSearch, type Entry } from '../../src/domain/search/search.ts'
import { entriesOf } from '../../src/entries.ts'
import { type Locale, locales } from '../../src/locale.ts'
import { testBot } from '../bot.ts'
import { interval } from './score.ts'

/**
 * `npm run eval:search`: does a phrasing find its own entry when the index has never seen it? A fifth of all phrasings
 * is left out at a time. Harsher than real use, and it needs no judge.
 */
const folds = 5

await using bot = await testBot()
const entries = await entriesOf(bot.store, commands)
const features = createFeatures(await bot.store.concepts.all())
const foldOf = (text: string) =>
  Array.from(text).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % folds

const outcomes = { right: 0, offered: 0, vain: 0, unknown: 0, wrong: 0 }
const ranks: Record<Locale, number[]> = { fi: [], sv: [], en: [] }
for (let fold = 0; fold < folds; fold++) {
  const search = createSearch(
    entries.map((entry) => without(entry, fold)),
    features,
  )
  for (const entry of entries) {
    for (const locale of locales) {
      for (const text of entry.texts[locale].said.filter((said) => foldOf(said) === fold)) {
        const hits = search.find(text, 10)
        const decision = decide(text, hits)
        if (decision.outcome === 'answered')
          outcomes[decision.hit.entry.ref === entry.ref ? 'right' : 'wrong']++
        else if (decision.outcome === 'unknown') outcomes.unknown++
        else outcomes[decision.hits.some((hit) => hit.entry.ref === entry.ref) ? 'offered' : 'vain']++
        ranks[locale].push(search.find(text, 10).findIndex((hit) => hit.entry.ref === entry.ref))
      }
    }
  }
}
console.log(outcomes)
for (const [name, found] of [['all', Object.values(ranks).flat()], ...Object.entries(ranks)] as [
  string,
  number[],
][]) {
  const share = (best: number) => {
    const count = found.filter((rank) => rank >= 0 && rank < best).length
    const [low, high] = interval(count, found.length)
    return `${((100 * count) / found.length).toFixed(1)} % (${low.toFixed(1)}–${high.toFixed(1)})`
  }
  console.log(
    name.padEnd(4),
    `n=${found.length}`.padEnd(8),
    `first ${share(1)}  among three ${share(3)}  among ten ${share(10)}`,
  )
}

function without(entry: Entry, fold: number): Entry {
  const kept = (locale: Locale) => ({
    ...entry.texts[locale],
    said: entry.texts[locale].said.filter((said) => foldOf(said) !== fold),
  })
  return { ...entry, texts: { fi: kept('fi'), sv: kept('sv'), en: kept('en') } }
}
