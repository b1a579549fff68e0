import type { Context } from '../../command.ts'
import { holdsNoneEnded, stateOfAll } from '../../domain/asked/portfolio/allOver.ts'
import { guessedCount, isGuessed } from '../../domain/asked/portfolio/guessedCount.ts'
import { isOwn, projectStatus } from '../../domain/status.ts'
import { words } from '../../presentation/counts/howManyWords.ts'
import type { Reply } from '../../reply.ts'
import { countTold } from '../queried/counted.ts'
import { sumTold } from './sumTold.ts'

/**
 * “Are there at least 50 projects?”, “all projects have ended, haven’t they?”: whether it is so, and how many there are; “the
 * state gave 100 million, right?”: that no source says so.
 */
export async function countGuessed(context: Context, question: string): Promise<Reply | undefined> {
  return (
    (await guessTold(context, question)) ?? (await stateTold(context, question)) ?? sumTold(context, question)
  )
}

/** Of the programme's projects and of all on record: yes or no only where it is the same of both. */
async function guessTold(context: Context, question: string): Promise<Reply | undefined> {
  const guess = guessedCount(question)
  if (guess === undefined) return undefined
  const all = await context.store.projects.all()
  const own = all.filter(isOwn)
  const confirmed = own.filter(({ programmeConfirmed }) => programmeConfirmed !== false)
  const [first, ...others] = (guess.isOwn ? [own, confirmed] : [own, confirmed, all]).map((rows) =>
    isGuessed(guess, rows.length),
  )
  const isSure = first === true && guess.bound === 'exactly' ? true : others.every((one) => one === first)
  return countTold(
    context,
    { kind: 'project' },
    isSure && first !== undefined ? `${context.t(words.guessed(first))} ` : '',
  )
}

/** Those of the programme that are in the other state. */
async function stateTold(context: Context, question: string): Promise<Reply | undefined> {
  if (holdsNoneEnded(question)) return endedTold(context)
  const state = stateOfAll(question)
  if (state === undefined) return undefined
  const other = state === 'ended' ? 'ongoing' : 'ended'
  const own = (await context.store.projects.all()).filter(isOwn)
  const isSo = !own.some((row) => projectStatus(row, context.today) === other)
  return countTold(
    context,
    { kind: 'project', status: isSo ? state : other },
    `${context.t(words.guessed(isSo))} `,
  )
}

/** “No project has ever been finished”: those that have. */
async function endedTold(context: Context): Promise<Reply> {
  const own = (await context.store.projects.all()).filter(isOwn)
  const ended = own.filter((row) => projectStatus(row, context.today) === 'ended')
  const said = words.guessed(ended.length === 0)
  return countTold(context, { kind: 'project', status: 'ended' }, `${context.t(said)} `)
}
