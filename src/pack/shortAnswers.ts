import { z } from 'zod'

import { isShortAnswer } from '../domain/claim/shortAnswers.ts'
import { id, localized } from './fields.ts'

const answer = z.string().refine(isShortAnswer, 'is an answer that nothing leads to')

/** An answer of one sentence, and the card that carries it. */
export const shortAnswerSchema = z.object({
  id: answer,
  /** What has the same answer. */
  also: z.array(answer).optional(),
  says: localized,
  card: id,
})
