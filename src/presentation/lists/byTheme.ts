import { onceFor, remembering } from '../../cache.ts'
import type { Context } from '../../command.ts'
import { themesNamed } from '../../domain/match/narrowest.ts'
import { tokensOf } from '../../domain/match/tokens.ts'
import type { Vocabulary } from '../../domain/match/vocabulary.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { rank } from '../../domain/search/rank.ts'
import { candidatesOf, vocabularyOf } from '../matches/matching.ts'
import type { Findable } from './findable.ts'

/** As much of a record must be about a theme for it to be on it; as much where its text says so, too, or nothing is more so. */
const mainly = 0.6
const partly = 0.3
/** All that is done here is done in a city, and smart or new. */
const general = wholeWords(
  String.raw`urban|urbana?|urbaani\p{L}*|smart|smarta|new|nya|local|lokala|innovativ\p{L}*|kaupunki\p{L}*|kaupungin|älykkä\p{L}+|uud\p{L}+|uusi\p{L}*`,
)
const joined = wholeWords('ja|tai|sekä|och|o|å|eller|samt|and|or|n')
const small = wholeWords('av|i|på|för|om|den|det|of|in|on|for|the|an?|to')
/** With more words beside it, the theme alone is not what is asked for. */
const mostOthers = 1

/**
 * The records that are on the theme that the words say, and hold the other words, those most about it first: “rakentaminen” is no
 * “rakentaa verkoston”. Score is 0–1, 1 for what is on it beyond doubt. Nothing where the words name no theme of the vocabulary, or say more, or no record is on it.
 */
export async function byTheme(context: Context, typed: string, records: readonly Findable[]) {
  const vocabulary = await vocabularyOf(context.store)
  const tokens = tokensOf(typed)
  const named = themesNamed(tokens, vocabulary)
  const themes = [...new Set(named.map(({ id }) => id))]
  const isSaid = (place: number) => named.some(({ at, length }) => at <= place && place < at + length)
  const others = tokens.filter(
    (token, place) => !isSaid(place) && !general.test(token) && !joined.test(token) && !small.test(token),
  )
  if (themes.length === 0 || others.length > mostOthers) return undefined
  const elsewise =
    others.length > 0
      ? new Set(
          rank(others.join(' '), records, ({ texts }) => texts, context.search.features).map(
            ({ record }) => record,
          ),
        )
      : undefined
  const mentioned = mentionedBy(vocabulary)
  const shares = new Map((await candidatesOf(context)).map((one) => [one.ref, one.themes]))
  const says = ({ texts }: Findable, theme: string) => mentioned(texts.join('\n')).has(theme)
  // Nobody has said of a call what it is on but its own text.
  const shareOf = (record: Findable, theme: string) =>
    record.kinds.includes('call')
      ? Number(says(record, theme)) * partly
      : (shares.get(record.item.ref ?? '')?.[theme] ?? 0)
  const isOn = (record: Findable, theme: string) => shareOf(record, theme) >= partly
  const found = records.filter(
    (record) => themes.some((theme) => isOn(record, theme)) && (elsewise?.has(record) ?? true),
  )
  if (found.length === 0) return undefined
  // “Kiertotalouden rakennushankkeet” are of both.
  const places = [...new Set(named.map(({ at }) => at))]
  const groups = joined.test(typed)
    ? []
    : places.map((place) => named.filter(({ at }) => at === place).map(({ id }) => id))
  const most = (record: Findable) => Math.max(...themes.map((theme) => shareOf(record, theme)))
  const ordered = found.toSorted((one, other) => most(other) - most(one))
  const onAll = ordered.filter((record) =>
    groups.every((group) => group.some((theme) => isOn(record, theme))),
  )
  if (groups.length > 1 && onAll.length > 0) return onAll.map((record) => ({ record, score: 1 }))
  const isMain = ordered.some((record) => most(record) >= mainly)
  const isSure = (record: Findable) => most(record) >= mainly || themes.some((theme) => says(record, theme))
  return ordered
    .map((record) => ({ record, score: isSure(record) ? 1 : most(record) }))
    .filter(({ score }) => !isMain || score === 1)
}

const mostTexts = 500
/** The themes that a record's texts mention in any of the languages, whatever the asker speaks. */
const mentionedBy = onceFor((vocabulary: Vocabulary) =>
  remembering(
    (text): ReadonlySet<string> =>
      new Set(vocabulary.mentions(tokensOf(text), undefined, { dotted: true }).map(({ id }) => id)),
    mostTexts,
  ),
)
