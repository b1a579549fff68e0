import type { Context } from '../command.ts'
import { answering, type Missing } from '../domain/grounding/answers.ts'
import { checkClaim, type Failure, type Proved } from '../domain/grounding/check.ts'
import { detectLocale } from '../language.ts'
import type { Material } from './material.ts'
import type { ModelAnswer } from './prompt.ts'
import { vocabularyOf } from './vocabulary.ts'

const mostClaims = 4

export interface Proof {
  proofs: Proved<Material>[]
  /** How much the model said, why the check refused some of it, and what the rest lacks to answer the question. */
  claimed: number
  failures: Failure[]
  missing?: Missing | undefined
}

/** What is left of a model's answer once code has checked it; no proofs when it does not answer the question. */
export async function prove(
  question: string,
  { claims, answerable }: ModelAnswer,
  sources: readonly Material[],
  context: Pick<Context, 'store' | 'search' | 'locale'>,
): Promise<Proof> {
  if (!answerable) return { proofs: [], claimed: 0, failures: [] }
  const vocabulary = await vocabularyOf(context)
  const grounds = {
    sources,
    locale: context.locale,
    ...vocabulary,
    languageOf: (text: string) => detectLocale(text, context.search),
  }
  const verdicts = claims.slice(0, mostClaims).map((claim) => checkClaim(claim, grounds))
  const failures = verdicts.flatMap((verdict) => ('failed' in verdict ? [verdict.failed] : []))
  const proofs = verdicts.flatMap((verdict) => ('proved' in verdict ? [verdict.proved] : []))
  const different = [
    ...new Map(proofs.map((proof) => [`${proof.source.line} ${proof.quote}`, proof])).values(),
  ]
  return { claimed: verdicts.length, failures, ...answering(question, different, vocabulary.meaningsOf) }
}
