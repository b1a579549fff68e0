import type { Context } from '../command.ts'
import { guessedCount } from '../domain/asked/guessedCount.ts'
import { words } from '../presentation/howManyWords.ts'
import type { Reply } from '../reply.ts'
import { countTold } from './queried/counted.ts'

/** “Are there at least 50 projects?”: whether there are so many, and how many there are. */
export async function countGuessed(context: Context, question: string): Promise<Reply | undefined> {
  const guess = guessedCount(question)
  if (guess === undefined) return undefined
  const own = (await context.store.projects.all()).filter(({ programme }) => programme === 'HEVi')
  return countTold(context, { kind: 'project' }, `${context.t(words.guessed(own.length >= guess))} `)
}
