/** What people ask about one record, what says most first. */
export const factKinds = [
  'approved',
  'funded',
  'received',
  'started',
  'share',
  'support',
  'budget',
  'funder',
  'contact',
  'applicants',
  'join',
  'end',
  'start',
  'status',
  'programme',
  'partners',
  'lead',
  'area',
  'place',
  'results',
  'course',
  'what',
] as const
export type FactKind = (typeof factKinds)[number]
export type RecordKind = 'project' | 'call' | 'organisation'

const without = (...left: readonly FactKind[]) => factKinds.filter((kind) => !left.includes(kind))

/** What each kind of record can be asked for. */
export const askable: Record<RecordKind, readonly FactKind[]> = {
  project: without('approved', 'funded', 'received', 'started', 'applicants', 'place', 'course'),
  call: without('support', 'join', 'partners', 'place', 'lead', 'programme', 'results'),
  organisation: ['budget', 'funder', 'contact', 'partners', 'lead', 'area', 'place', 'what'],
}
