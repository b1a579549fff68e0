import type { Context } from '../../command.ts'
import { type MilestonesAsked, milestonesAsked } from '../../domain/asked/portfolio/milestonesAsked.ts'
import { milestonesShown } from '../../presentation/records/milestonesShown.ts'
import type { Reply } from '../../reply.ts'

/** “Vad hände 2024?”, “mitä virstanpylväitä ohjelmassa on ollut?”, “what comes next in the programme?”; after them “and 2025?” */
export async function milestonesTold(context: Context, question: string): Promise<Reply | undefined> {
  const isAfter = context.conversation?.topic === 'command:milestones'
  const asked = milestonesAsked(question, context.today, isAfter)
  if (!asked) return undefined
  const rows = (await context.store.milestones.all()).toSorted((one, other) =>
    one.date.localeCompare(other.date),
  )
  const meant = rows.filter(({ date }) => isMeant(date, context.today, asked))
  // Beyond the last one another asks what comes after the agreement.
  const isBeyond = asked.of === 'year' && (rows.at(-1)?.date ?? '').slice(0, 4) < asked.year
  return isBeyond && !isAfter ? undefined : milestonesShown(context, meant, asked)
}

const isMeant = (date: string, today: string, asked: MilestonesAsked): boolean => {
  if (asked.of === 'year') return date.startsWith(asked.year)
  return asked.of === 'all' || (asked.of === 'past' ? date <= today : date > today)
}
