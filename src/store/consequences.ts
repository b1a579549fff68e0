import type { Tx } from './dialect.ts'
import { dueWorkRow, type Planned } from './dueWork.ts'
import { deliveryRow, type Outgoing } from './outbox.ts'
import { deliveries, dueWork } from './schema/index.ts'

/** What goes out and is planned together with a change: all of it or nothing. */
export interface Consequences {
  posts?: readonly Outgoing[]
  work?: readonly Planned[]
}

export const consequences = (tx: Tx, { posts = [], work = [] }: Consequences, at: Date) => [
  ...posts.map((post) => tx.insert(deliveries).values(deliveryRow(post, at)).onConflictDoNothing()),
  ...work.map((one) => tx.insert(dueWork).values(dueWorkRow(one)).onConflictDoNothing()),
]
