import type { Context } from '../command.ts'
import { guessedCount, type HowManyOf, howManyOf } from '../domain/asked/howManyOf.ts'
import { asksHowManyProjects } from '../domain/asked/howManyProjects.ts'
import { projectStatus } from '../domain/status.ts'
import { words } from '../presentation/howManyWords.ts'
import { opening } from '../presentation/opening.ts'
import type { ProjectRow } from '../presentation/records.ts'
import type { Reply } from '../reply.ts'
import { organisationCalled } from './organisationCalled.ts'

/** “How many HEVi projects has Helsinki led?”, “montako niistä on käynnissä Vantaalla?”: counted over the records, and which they are. */
export async function howManyTold(context: Context, question: string): Promise<Reply | undefined> {
  const guess = guessedCount(question)
  if (guess !== undefined) return told(context, { whose: '', isLed: false }, guess)
  const asked = howManyOf(question)
  return asked && (asked.whose !== '' || (asked.status && !asksHowManyProjects(question)))
    ? told(context, asked)
    : undefined
}

async function told(context: Context, asked: HowManyOf, guess?: number): Promise<Reply | undefined> {
  const { t, store, today } = context
  const { whose, isLed, status } = asked
  const row = whose === '' ? undefined : await organisationCalled(context, whose)
  if ((whose !== '' && !row) || (isLed && !row)) return undefined
  const theirs = (await store.projects.all()).filter(
    (project) =>
      (!row || project.lead === row.id || (!isLed && project.partners.includes(row.id))) &&
      (!status || projectStatus(project, today) === status),
  )
  const own = theirs.filter(({ programme }) => programme === 'HEVi')
  const unconfirmed = own.filter(isUnconfirmed).length
  const counted = {
    own: own.length - unconfirmed,
    unconfirmed,
    others: theirs.length - own.length,
    who: row ? t(row.name) : undefined,
    isLed,
    status,
  }
  const line = [
    'find kind:project',
    status && `status:${status}`,
    row && `${isLed ? 'led' : 'with'}:${row.id}`,
  ]
  const within = own.length > 0 ? 'in:programme' : undefined
  const said = t(words.told(counted))
  const yes = guess === undefined ? '' : `${t(words.guessed(own.length >= guess))} `
  const listed = await context.run([...line, within].filter(Boolean).join(' '))
  return opening({ ...listed, outcome: 'answered' }, yes + said)
}

const isUnconfirmed = ({ programmeConfirmed }: ProjectRow) => programmeConfirmed === false
