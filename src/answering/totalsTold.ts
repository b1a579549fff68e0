import type { Context } from '../command.ts'
import { localityIn } from '../domain/locality.ts'
import { asksCallTotal, asksWhatItGot, mayAskWhatItGot, totalAsked } from '../domain/money/totalAsked.ts'
import { recordOf } from '../presentation/aboutRecord.ts'
import { callTotals } from '../presentation/callTotals.ts'
import { cityAt } from '../presentation/cities.ts'
import { moneyLedBy, projectTotals } from '../presentation/projectTotals.ts'
import type { ProjectRow } from '../presentation/records.ts'
import type { Reply } from '../reply.ts'

/** “How much EU money altogether in the projects you know?”; after a list of projects also “and altogether?” of those. */
export async function totalsTold(context: Context, question: string): Promise<Reply | undefined> {
  if (asksCallTotal(question)) return callTotals(context)
  const asked = totalAsked(question)
  if (!asked) return cityTold(context, question)
  const listed = await projectsShown(context)
  if (asked.of === 'money' && context.conversation?.topic === 'command:calls') return callTotals(context)
  if (listed.length > 1)
    return projectTotals(context, listed, asked, context.conversation?.topic ?? undefined)
  if (!asked.isNamed) return undefined
  const all = await context.store.projects.all()
  return projectTotals(
    context,
    all.filter(({ programme }) => programme === 'HEVi'),
    asked,
  )
}

async function projectsShown(context: Context): Promise<ProjectRow[]> {
  const { topic, shown = [] } = context.conversation ?? {}
  if (!topic?.startsWith('command:')) return []
  const found = await Promise.all(shown.map((line) => recordOf(context, line.replace(' ', ':'))))
  return found.flatMap((one) => (one?.kind === 'project' ? [one.row] : []))
}

/** “How much has Vantaa got so far?” */
async function cityTold(context: Context, question: string): Promise<Reply | undefined> {
  if (!mayAskWhatItGot(question)) return undefined
  const found = localityIn(question, await context.store.localities.all())
  const city = found && asksWhatItGot(found.rest) ? await cityAt(context, found.place) : undefined
  return city && found && moneyLedBy(context, city, context.locale === 'sv' ? found.place.sv : found.place.fi)
}
