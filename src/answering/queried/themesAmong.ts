import type { Context } from '../../command.ts'
import { fold } from '../../domain/search/normalise.ts'
import { themesIn, vocabularyOf } from '../../presentation/matches/matching.ts'
import { themesSaid } from '../partners/themesSaid.ts'

/** The themes that some words of a text name, the whole before its part, and how many of them name none. */
export async function themesAmong(context: Context, strange: readonly string[], text: string) {
  const typed = text.split(/[^\p{L}\p{N}]+/u)
  const asTyped = strange.map((word) => typed.find((one) => folded(one).startsWith(word)) ?? word)
  const phrase = asTyped.join(' ')
  const { words } = await themesIn(context, phrase)
  const vocabulary = await vocabularyOf(context.store)
  const saying = (id: string) => words[id] ?? []
  const all = await themesSaid(context, phrase)
  const isNamed = (id: string) => {
    const label = vocabulary.get(id)?.label
    const labels = label ? [label.fi, label.sv, label.en].map(folded) : []
    return saying(id).some((word) => labels.some((one) => one.includes(folded(word).slice(0, stem))))
  }
  const themes = all.filter((id) =>
    saying(id).some((word) =>
      all.every(
        (other) =>
          other === id || !goesBefore({ word, others: saying(other) }, isNamed(other) && !isNamed(id)),
      ),
    ),
  )
  const others = asTyped.filter(
    (word) => !all.some((id) => saying(id).some((one) => folded(one).includes(folded(word)))),
  )
  return { themes, others: others.length }
}

/** “Circular construction” goes before “circular”; of two themes of one word the one that is called so. */
const goesBefore = ({ word, others }: { word: string; others: readonly string[] }, isCalledSo: boolean) =>
  others.some((one) => (one !== word && one.split(' ').includes(word)) || (one === word && isCalledSo))

const folded = (word: string) => fold(word.toLocaleLowerCase('fi'))
/** As many letters of a word stay the same in its forms. */
const stem = 6
