import type { Context } from '../command.ts'
import type { Candidate } from '../domain/match/candidate.ts'
import { match, type Matches } from '../domain/match/match.ts'
import type { Seeker } from '../domain/match/seeker.ts'
import type { Vocabulary } from '../domain/match/vocabulary.ts'
import { candidatesOf, vocabularyOf } from '../presentation/matches/matching.ts'
import { likenessOf } from './likeness.ts'
import { hiddenFrom, withProfiles } from './members.ts'

export interface Sought {
  seeker: Seeker
  matches: Matches
  vocabulary: Vocabulary
}

/** Matches someone against records of the wished kinds and against organisations that agreed to be suggested. */
export async function matchSeeker(
  context: Context,
  asked: Seeker,
  kinds: readonly Candidate['kind'][],
): Promise<Sought> {
  const vocabulary = await vocabularyOf(context.store)
  const records = (await candidatesOf(context)).filter(({ kind }) => kinds.includes(kind))
  const candidates = kinds.includes('organisation')
    ? await withProfiles(context, records, vocabulary)
    : records
  const hidden = await hiddenFrom(context)
  const likeness = asked.words ? await likenessOf(context) : undefined
  const seeker: Seeker = {
    ...asked,
    alike: likeness?.(asked.words, kinds),
    organisation: asked.organisation ?? hidden.organisation,
    exclusions: {
      ...asked.exclusions,
      organisations: [...asked.exclusions.organisations, ...hidden.organisations],
    },
  }
  return { seeker, vocabulary, matches: match(seeker, candidates, vocabulary, { day: context.today }) }
}
