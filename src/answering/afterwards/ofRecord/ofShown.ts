import type { Context } from '../../../command.ts'
import { spelledOut } from '../../../domain/said/shortForms.ts'
import type { Reply } from '../../../reply.ts'
import { factTold } from '../../facts/factTold.ts'
import { queried } from '../../queried/queried.ts'
import { afterCard } from '../ofStatement/afterCard.ts'
import { ofBodyShown } from './ofBodyShown.ts'

/** “Vem finansierar det?” asks of what was shown, though it begins with a command’s name; “vilka projekt leder Laurea?” of projects. */
export async function ofShown(context: Context, typed: string): Promise<Reply | undefined> {
  const question = spelledOut(typed)
  const ofBody = await ofBodyShown(context, question)
  if (ofBody) return ofBody
  const fact = await factTold(context, question)
  return fact ? ((await queried(context, question)) ?? fact) : afterCard(context, question)
}
