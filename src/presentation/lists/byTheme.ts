import type { Context } from '../../command.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { rank } from '../../domain/search/rank.ts'
import { candidatesOf, themesIn } from '../matches/matching.ts'
import type { Findable } from './findable.ts'

/** As much of a record must be about a theme for it to be on it; as much where it says the word, too, or nothing is more so. */
const mainly = 0.6
const partly = 0.3
/** All that is done here is done in a city, and smart or new. */
const general = wholeWords(
  String.raw`urban|urbana?|urbaani\p{L}*|smart|smarta|new|nya|local|lokala|innovativ\p{L}*|kaupunki\p{L}*|kaupungin|älykkä\p{L}+|uud\p{L}+|uusi\p{L}*`,
)
const joined = wholeWords('ja|tai|sekä|och|o|å|eller|samt|and|or|n')
/** With more words beside it, the theme alone is not what is asked for. */
const mostOthers = 1

/**
 * The records that are on the theme that the words say, and hold the other words, those most about it first: “rakentaminen” is no
 * “rakentaa verkoston”. Score is 0–1, 1 for what is on it beyond doubt. Nothing where the words name no theme of the vocabulary, or say more, or no record is on it.
 */
export async function byTheme(context: Context, typed: string, records: readonly Findable[]) {
  const { themes: named, words } = await themesIn(context, typed)
  const themes = narrowest(named, words)
  const said = themes
    .flatMap((theme) => words[theme] ?? [])
    .join(' ')
    .toLowerCase()
  const others = typed
    .split(/[\s,;?!]+/u)
    .filter(
      (word) =>
        word !== '' && !said.includes(word.toLowerCase()) && !general.test(word) && !joined.test(word),
    )
  if (themes.length === 0 || others.length > mostOthers) return undefined
  const worded = (text: string) =>
    new Set(rank(text, records, ({ texts }) => texts, context.search.features).map(({ record }) => record))
  const elsewise = others.length > 0 ? worded(others.join(' ')) : undefined
  const shares = new Map((await candidatesOf(context)).map((one) => [one.ref, one.themes]))
  const found = records
    .map((record) => {
      const on = shares.get(record.item.ref ?? '') ?? {}
      return { record, score: Math.max(...themes.map((theme) => on[theme] ?? 0)), on }
    })
    .filter(({ record, score }) => score >= partly && (elsewise?.has(record) ?? true))
    .toSorted((one, other) => other.score - one.score)
  if (found.length === 0) return undefined
  // “Kiertotalouden rakennushankkeet” are of both.
  const wordings = [...new Set(themes.map((theme) => words[theme]?.join(' ')))]
  const groups = joined.test(typed)
    ? []
    : wordings.map((word) => themes.filter((theme) => words[theme]?.join(' ') === word))
  const onAll = found.filter(({ on }) =>
    groups.every((group) => group.some((theme) => (on[theme] ?? 0) >= partly)),
  )
  if (groups.length > 1 && onAll.length > 0) return onAll.map(({ record }) => ({ record, score: 1 }))
  const isMain = found.some(({ score }) => score >= mainly)
  const saysIt = worded(typed)
  return found
    .filter(({ record, score }) => !isMain || score >= mainly || saysIt.has(record))
    .map(({ record, score }) => ({ record, score: score >= mainly || saysIt.has(record) ? 1 : score }))
}

/** “Circular construction” is a theme of its own, not all of what is circular and all of construction. */
function narrowest(themes: readonly string[], words: Readonly<Record<string, readonly string[]>>) {
  const saidOf = (theme: string) => (words[theme] ?? []).join(' ').toLowerCase()
  return themes.filter(
    (theme) =>
      !themes.some(
        (other) => saidOf(other).length > saidOf(theme).length && saidOf(other).includes(saidOf(theme)),
      ),
  )
}
