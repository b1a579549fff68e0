import type { Context } from '../../../command.ts'
import { measureSaid, withoutMeasure } from '../../../domain/query/measureSaid.ts'
import { factAsked } from '../../../domain/recordFact/factAsked.ts'
import { byMeasure, foremostBy, measurable } from '../../../presentation/lists/byMeasure.ts'
import { recordFact } from '../../../presentation/records/recordFact.ts'
import type { Reply } from '../../../reply.ts'
import { ofOneKind, spokenOf } from './lastListed.ts'

/** “Kuka johti kalliimpaa?”, “who leads the biggest one?” after two records or a list: that of the one that is so. */
export async function ofGreatest(context: Context, question: string): Promise<Reply | undefined> {
  const said = measureSaid(question)
  const rest = withoutMeasure(question)
  const asked = said && factAsked(rest, 'project')
  if (!asked || asked.rest !== '' || asked.kinds[0] === 'what') return undefined
  const subjects = ofOneKind(await spokenOf(context)).filter(({ kind }) => kind !== 'organisation')
  if (subjects.length < 2) return undefined
  const measure = measurable(subjects, said)
  const [subject, ...others] = foremostBy(context, subjects, measure)
  return subject && others.length === 0
    ? recordFact(context, { subject, asked: { ...asked, rest: '' } })
    : byMeasure(context, subjects, [measure])
}
