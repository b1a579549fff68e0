import { and, asc, eq, sql } from 'drizzle-orm'

import type { Role } from '../role.ts'
import { atomically, type Db } from './dialect.ts'
import { audit, roles } from './schema/index.ts'

interface Change {
  /** Id of the audit record. */
  id: string
  person: string
  role: Role
  by: string
  at: Date
}

export function roleStore(db: Db) {
  const note = ({ id, person, role, by, at }: Change, what: string, before: boolean, after: boolean) => ({
    id,
    who: by,
    what,
    subject: `${person} ${role}`,
    before,
    after,
    at,
  })
  const held = db
    .select({ role: roles.role })
    .from(roles)
    .where(eq(roles.person, sql.placeholder('person')))
    .prepare()
  return {
    async of(person: string): Promise<Role[]> {
      const rows = await held.execute({ person })
      return rows.map(({ role }) => role)
    },
    all: async () => db.select().from(roles).orderBy(asc(roles.role), asc(roles.person)),
    /** Both leave an audit record; doing it twice changes nothing more. */
    async grant(change: Change) {
      const { person, role, by, at } = change
      await atomically(db, (tx) => [
        tx.insert(roles).values({ person, role, grantedBy: by, at }).onConflictDoNothing(),
        tx.insert(audit).values(note(change, 'role granted', false, true)),
      ])
    },
    async revoke(change: Change) {
      const { person, role } = change
      await atomically(db, (tx) => [
        tx.delete(roles).where(and(eq(roles.person, person), eq(roles.role, role))),
        tx.insert(audit).values(note(change, 'role revoked', true, false)),
      ])
    },
    audit: async () => db.select().from(audit).orderBy(asc(audit.at)),
  }
}
