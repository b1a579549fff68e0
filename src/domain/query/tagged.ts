import { createCache } from '../../cache.ts'
import { asking, beyond } from './lexicon/asking.ts'
import { deeds } from './lexicon/deeds.ts'
import { measures } from './lexicon/measures.ts'
import { numbers } from './lexicon/numbers.ts'
import { records } from './lexicon/records.ts'
import { small } from './lexicon/small.ts'
import { createTagger, type Span, wordsIn } from './phrases.ts'

const lexicon = { ...records, ...deeds, ...measures, ...asking, ...beyond, ...numbers, ...small }
export type Sense = keyof typeof lexicon

export const tag = createTagger<Sense>(lexicon)

/** A question is looked through for this and for that. */
const mostLately = 20
const lately = createCache<ReadonlySet<Sense>>(mostLately)

/** What a text may say, anywhere in it. */
export function sensesIn(text: string): ReadonlySet<Sense> {
  const before = lately.get(text)
  if (before) return before
  const senses = new Set(tag(wordsIn(text)).flatMap((span) => span.senses))
  lately.set(text, senses)
  return senses
}

export type Tagged = Span<Sense>
