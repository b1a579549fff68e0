/** One place and how an announcement reached it. */
export interface Reached {
  target: string
  name: string | null
  platform: string
  kind: 'post' | 'edit' | 'remove'
  version: number
  status: 'waiting' | 'sending' | 'sent' | 'failed' | 'cancelled'
  /** It may have arrived all the same. */
  doubtful: boolean
  sentAt: Date | null
  problem: string | null
}

export interface Ledger {
  places: number
  /** By how the first post stands. */
  sent: number
  underWay: number
  failed: number
  cancelled: number
  /** When it was first and last to be seen anywhere. */
  first: Date | undefined
  last: Date | undefined
  /** Corrections and withdrawals that have not arrived. */
  changesOpen: number
  changesFailed: number
}

/** When an announcement was to be seen where, and where it was not. */
export function ledgerOf(reached: readonly Reached[]): Ledger {
  const posts = reached.filter(({ kind }) => kind === 'post')
  const changes = reached.filter(({ kind }) => kind !== 'post')
  const seen = posts
    .flatMap(({ sentAt }) => sentAt ?? [])
    .toSorted((one, other) => one.getTime() - other.getTime())
  const having = (rows: readonly Reached[], ...statuses: Reached['status'][]) =>
    rows.filter(({ status }) => statuses.includes(status)).length
  return {
    places: posts.length,
    sent: having(posts, 'sent'),
    underWay: having(posts, 'waiting', 'sending'),
    failed: having(posts, 'failed'),
    cancelled: having(posts, 'cancelled'),
    first: seen[0],
    last: seen.at(-1),
    changesOpen: having(changes, 'waiting', 'sending'),
    changesFailed: having(changes, 'failed'),
  }
}
