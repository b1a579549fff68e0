import { remembering } from '../../cache.ts'
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
export const sensesIn = remembering(
  (text): ReadonlySet<Sense> => new Set(tag(wordsIn(text)).flatMap((span) => span.senses)),
)

/** Is anything denied? The Swedish “en” is none. */
export const saysNot = (text: string): boolean =>
  tag(wordsIn(text)).some(({ senses }) => senses.includes('not') && !senses.includes('c1'))

export type Tagged = Span<Sense>
