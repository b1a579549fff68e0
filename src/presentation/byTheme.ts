import type { Context } from '../command.ts'
import { read } from '../domain/match/read.ts'
import { rank } from '../domain/search/rank.ts'
import type { Findable } from './findable.ts'
import { candidatesOf, vocabularyOf } from './matching.ts'

/** As much of a record must be about a theme for it to be on it; as much where it says the word, too, or nothing is more so. */
const mainly = 0.6
const partly = 0.3

/**
 * The records that are on the theme that the words say and nothing else, those most about it first: “rakentaminen” is no
 * “rakentaa verkoston”. Score is 0–1, 1 for what is on it beyond doubt. Nothing where the words name no theme of the vocabulary, or say more, or no record is on it.
 */
export async function byTheme(context: Context, typed: string, records: readonly Findable[]) {
  const vocabulary = await vocabularyOf(context.store)
  const { seeker, words } = read(typed, vocabulary)
  const themes = Object.keys({ ...seeker.about, ...seeker.wants })
  const said = themes.flatMap((theme) => words[theme] ?? []).join(' ')
  const isAll = typed.split(/\s+/u).every((word) => said.toLowerCase().includes(word.toLowerCase()))
  if (themes.length === 0 || !isAll) return undefined
  const shares = new Map((await candidatesOf(context)).map((one) => [one.ref, one.themes]))
  const found = records
    .map((record) => {
      const on = shares.get(record.item.ref ?? '') ?? {}
      return { record, score: Math.max(...themes.map((theme) => on[theme] ?? 0)) }
    })
    .filter(({ score }) => score >= partly)
    .toSorted((one, other) => other.score - one.score)
  if (found.length === 0) return undefined
  const isMain = found.some(({ score }) => score >= mainly)
  const worded = new Set(
    rank(typed, records, ({ texts }) => texts, context.search.features).map(({ record }) => record),
  )
  return found
    .filter(({ record, score }) => !isMain || score >= mainly || worded.has(record))
    .map(({ record, score }) => ({ record, score: score >= mainly || worded.has(record) ? 1 : score }))
}
