import type { Context } from '../command.ts'
import { leadClaimed } from '../domain/recordFact/leadClaimed.ts'
import { wholeWords } from '../domain/regexOf.ts'
import { lastSubject, recordOf } from '../presentation/aboutRecord.ts'
import { leadSettled } from '../presentation/leadSettled.ts'
import type { Reply } from '../reply.ts'
import { organisationCalled } from './organisationCalled.ts'

/** “Eikö sitä johtanut Helsinki?”: yes, or no and who does; of the project last shown or of the one that is named. */
export async function leadTold(context: Context, question: string): Promise<Reply | undefined> {
  const { names } = context.search
  const named = names.namedIn(question)
  const isNamed = named?.id.startsWith('project:') === true
  const said = leadClaimed(isNamed ? `${named.rest} it` : question) ?? leadClaimed(question)
  if (said === undefined) return undefined
  const subject = isNamed ? await recordOf(context, named.id) : await lastSubject(context, question)
  const claimed = subject?.kind === 'project' ? await organisationCalled(context, said) : undefined
  return subject?.kind === 'project' && claimed
    ? leadSettled(context, subject.row, claimed, denied.test(question))
    : undefined
}

const denied = wholeWords('inte')
