import type { Features } from '../search/features.ts'
import { tokensOf } from './tokens.ts'
import { tongueOf } from './tongue.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a text is compared by, and what it names of the vocabulary: that is the same in every language. */
export const likenessFeatures =
  (features: (text: string) => Features, vocabulary: Vocabulary) =>
  (text: string): Features => {
    const all = new Map(features(text))
    const tokens = tokensOf(text)
    for (const { id } of vocabulary.mentions(tokens, tongueOf(tokens))) {
      const kind = vocabulary.get(id)?.kind
      if (kind === 'theme' || kind === 'function') all.set(`§can-${id}`, 1)
    }
    return all
  }
