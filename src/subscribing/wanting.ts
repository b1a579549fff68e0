import { wants } from '../domain/announcing/audience.ts'
import { createFeatures } from '../domain/search/features.ts'
import { wordIn } from '../domain/search/rank.ts'
import { readWish, type Vocabulary, WishProblem } from '../domain/subscriptions/readWish.ts'
import { type Holds, matches, type Wish } from '../domain/subscriptions/wish.ts'
import type { Store } from '../store/store.ts'
import type { Subscription } from '../store/subscriptions.ts'
import type { Told } from './told.ts'
import { vocabularyOf } from './vocabulary.ts'

type Asked = Pick<Subscription, 'kinds' | 'focusAreas' | 'wish'>

/** Which subscriptions want what: their kinds, their focus areas and their expression, all three. */
export async function wantingOver(store: Store) {
  const vocabulary = await vocabularyOf(store)
  const features = createFeatures([])
  return (asked: Asked, { kind, content }: Told): boolean => {
    if (!wants(asked, kind, content)) return false
    const wish = wishOf(asked, vocabulary)
    return !wish || matches(wish, { kind, ...content }, holdsIn(content))
  }

  function holdsIn({ title, text }: Told['content']): Holds {
    const said = [...Object.values(title), ...Object.values(text)].join('\n')
    const found = features(said)
    return (words, exact) =>
      exact
        ? said.toLocaleLowerCase('fi').includes(words.toLocaleLowerCase('fi'))
        : words.split(/\s+/u).every((word) => wordIn(found, features(word)))
  }
}

/** An expression that can't be read any more, since a record is gone, keeps nothing back. */
function wishOf({ wish }: Asked, vocabulary: Vocabulary): Wish | undefined {
  if (!wish) return undefined
  try {
    return readWish(wish, vocabulary)
  } catch (error) {
    if (error instanceof WishProblem) return undefined
    throw error
  }
}
