/** Dates are as precise as their source: `2023`, `2023-09` or `2023-09-01`. */
type PartialDay = string | null

/** The first and the last day that a date can mean. */
export const firstDay = (day: string) => `${day}-01-01`.slice(0, 10).replace(/^(\d{4}-\d{2})-01-01$/, '$1-01')
export const lastDay = (day: string) => {
  const [year, month, date] = day.split('-')
  if (date) return day
  return month ? `${year}-${month}-31` : `${year}-12-31`
}

export type ProjectStatus = 'planned' | 'ongoing' | 'ended'
export type CallStatus = 'upcoming' | 'open' | 'closed' | 'withdrawn'

/** One of the programme's own; those of others are beside it, or came before it. */
export const isOwn = ({ programme }: { programme: string }): boolean => programme === 'HEVi'

/** Where a project stands on `today` (ISO day); what its source said when it gives no dates. */
export function projectStatus(
  project: { start: PartialDay; end: PartialDay; status: ProjectStatus },
  today: string,
): ProjectStatus {
  if (project.end && lastDay(project.end) < today) return 'ended'
  if (project.start && firstDay(project.start) > today) return 'planned'
  return project.start && project.end ? 'ongoing' : project.status
}

interface Dated {
  opens: string | null
  closes: string | null
  status: CallStatus
  withdrawnAt?: Date | null
}

/** Where a call stands on `today` (ISO day, closing day included); what its source said when it gives no closing day. */
export function callStatus(call: Dated, today: string): CallStatus {
  if (call.withdrawnAt) return 'withdrawn'
  if (call.closes && call.closes < today) return 'closed'
  if (call.opens && call.opens > today) return 'upcoming'
  return call.closes ? 'open' : call.status
}

/** People can apply on `today` (ISO day), or will be able to. */
export const isAhead = (call: Dated, today: string) => ['open', 'upcoming'].includes(callStatus(call, today))
