import { type Index, indexing } from '../search/buildIndex.ts'
import { comparing } from '../search/compare.ts'
import { numbering } from '../search/documents.ts'
import type { Features } from '../search/features.ts'
import { likelihoodBy, type LikelihoodNumbers, learnLikelihood } from '../search/likelihood.ts'
import { rarityOf } from '../search/rarity.ts'
import type { Entry } from '../search/search.ts'
import type { Candidate } from './candidate.ts'
import { outlineOf } from './outline.ts'
import { ranked, type Weights } from './seeker.ts'

/** What people for whom a record is right would type, in each language. */
export interface Example {
  record: Pick<Candidate, 'kind' | 'themes' | 'offers'>
  texts: Entry['texts']
}

/**
 * What a text sounds like: the capabilities of the records that people with such words look for, together a vector as long
 * as the text is like theirs, 0–1. It names no record, so it holds for records and profiles that nobody wrote texts for.
 */
export type Likeness = (text: string, kinds: readonly Candidate['kind'][]) => Weights

/** How many records, the likeliest ones, have a say. */
const voters = 12
/** How many capabilities a text can sound like; what is told more faintly is chance. */
const mostTold = 16
/** How much less is said by a record whose people are less likely to use these words. */
const doubtful = 6

/** All that is learnt from the texts; `names` are the features in the order of their numbers. */
interface Learnt {
  names: readonly string[]
  index: Index
  likelihood: LikelihoodNumbers
}

/** In small steps. */
export function* learningLikeness(
  examples: readonly Example[],
  features: (text: string) => Features,
): Generator<void, Learnt> {
  const documents = yield* numbering(examples.map(asEntry), features)
  return {
    names: [...documents.ids.keys()],
    index: yield* indexing(documents, rarityOf(documents, examples.length), examples.length),
    likelihood: yield* learnLikelihood(documents, examples.length),
  }
}

export function likenessBy(
  { names, index, likelihood: numbers }: Learnt,
  records: readonly Example['record'][],
  features: (text: string) => Features,
): Likeness {
  const ids = new Map(names.map((name, id) => [name, id]))
  const compared = comparing(index, ids, records.length)
  const likelihood = likelihoodBy(numbers, ids)
  const held = records.map(outlineOf)
  const rarity = rarityIn(held)
  return (text, kinds) => {
    const asked = features(text)
    const { nearest } = compared(asked)
    const lacking = likelihood(asked)
    const among = records.flatMap(({ kind }, at) => (kinds.includes(kind) ? [at] : []))
    const likeliest = among.reduce((most, at) => Math.max(most, lacking[at]!), Number.NEGATIVE_INFINITY)
    const say = among
      .map((at) => ({ at, says: nearest[at]! * Math.exp(doubtful * (lacking[at]! - likeliest)) }))
      .toSorted((one, other) => other.says - one.says)
      .slice(0, voters)
    const sum: Record<string, number> = {}
    for (const { at, says } of say)
      for (const [id, share] of Object.entries(held[at]!))
        sum[id] = (sum[id] ?? 0) + says * share * rarity(id)
    const length = Math.hypot(...Object.values(sum))
    const loudest = say[0]?.says ?? 0
    const telling = ranked(sum).slice(0, mostTold)
    return length === 0 ? {} : Object.fromEntries(telling.map((id) => [id, (loudest * sum[id]!) / length]))
  }
}

/** What few records are about tells more. */
function rarityIn(held: readonly Weights[]) {
  const having = new Map<string, number>()
  for (const one of held) for (const id of Object.keys(one)) having.set(id, (having.get(id) ?? 0) + 1)
  return (id: string) => Math.log(1 + held.length / (having.get(id) ?? 1))
}

const untitled = { fi: '', sv: '', en: '' }
const asEntry = ({ texts }: Example): Entry => ({ ref: '', line: '', title: untitled, texts })
