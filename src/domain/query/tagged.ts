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

/** What a text may say, anywhere in it. */
export function sensesIn(text: string): ReadonlySet<Sense> {
  return new Set(tag(wordsIn(text)).flatMap(({ senses }) => senses))
}

export type Tagged = Span<Sense>
