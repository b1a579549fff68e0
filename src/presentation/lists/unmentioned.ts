import type { Context } from '../../command.ts'
import { themeInCompound } from '../../domain/search/compound.ts'
import { isMeaning } from '../../domain/search/features.ts'
import { fold, normalise } from '../../domain/search/normalise.ts'
import type { Localized } from '../../locale.ts'
import type { Findable } from './findable.ts'

/** Shorter words are looked for in no text. */
const shortest = 3
/** What tells a word, whatever its ending. */
const stemOf = (word: string) => word.slice(0, Math.max(4, word.length - 3))
const insideFrom = 5

/**
 * Projects on energy are no projects on hydrogen: the sentence at a list on a theme when no description of all on that theme
 * uses any of the words, nor another word for the same.
 */
export function unmentioned(
  { search }: Context,
  typed: string,
  onTheme: readonly Findable[],
): Localized | undefined {
  const sought = normalise(typed)
    .split(' ')
    .map((word) => themeInCompound(word) ?? word)
    .filter((word) => word.length >= shortest)
  const texts = onTheme.map(({ texts: said }) => said.join(' '))
  const words = new Set(texts.flatMap(wordsOf))
  // Features of whole texts are slow to compute: only where the letters say nothing.
  const isMeant = (word: string) => {
    const meanings = [...search.features(word).keys()].filter(isMeaning)
    if (meanings.length === 0) return false
    return texts.map(search.features).some((said) => meanings.some((meaning) => said.has(meaning)))
  }
  const isSaid = sought.some((word) => {
    const stem = stemOf(fold(word))
    const isHeld = [...words].some(
      (one) => one.startsWith(stem) || (stem.length >= insideFrom && one.includes(stem)),
    )
    return isHeld || isMeant(word)
  })
  return sought.length === 0 || isSaid ? undefined : saidOfNone(typed)
}

const wordsOf = (text: string) => fold(normalise(text)).split(' ')

const saidOfNone = (typed: string) => ({
  fi: `Minkään kuvauksessa ei mainita: ${typed}`,
  sv: `Ingen beskrivning nämner: ${typed}`,
  en: `No description mentions: ${typed}`,
})

export const closestInTheme = {
  fi: 'Aiheeltaan lähimpänä:',
  sv: 'Närmast till ämnet:',
  en: 'Closest in theme:',
}
