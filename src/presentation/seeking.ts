import type { Context } from '../command.ts'
import type { Candidate } from '../domain/match/candidate.ts'
import { match, type Matches } from '../domain/match/match.ts'
import { read } from '../domain/match/read.ts'
import type { Seeker } from '../domain/match/seeker.ts'
import type { Vocabulary } from '../domain/match/vocabulary.ts'
import { candidatesOf, vocabularyOf } from './matching.ts'

export interface Sought {
  seeker: Seeker
  matches: Matches
  vocabulary: Vocabulary
}

/** Matches what was typed against records of the wished kinds. */
export async function seek(
  context: Context,
  typed: string,
  kinds: readonly Candidate['kind'][],
): Promise<Sought> {
  const vocabulary = await vocabularyOf(context.store)
  const { seeker } = read(typed, vocabulary)
  return matchSeeker(context, seeker, kinds)
}

/** The same for someone who was read or kept before. */
export async function matchSeeker(
  context: Context,
  seeker: Seeker,
  kinds: readonly Candidate['kind'][],
): Promise<Sought> {
  const vocabulary = await vocabularyOf(context.store)
  const candidates = (await candidatesOf(context)).filter(({ kind }) => kinds.includes(kind))
  return { seeker, vocabulary, matches: match(seeker, candidates, vocabulary, { day: context.today }) }
}
