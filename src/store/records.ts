import { asc, eq, isNotNull, sql } from 'drizzle-orm'

import type { Db } from './dialect.ts'
import type * as schema from './schema/index.ts'
import { packs } from './schema/index.ts'

type PackTable =
  | typeof schema.sections
  | typeof schema.focusAreas
  | typeof schema.organisations
  | typeof schema.projects
  | typeof schema.calls
  | typeof schema.instruments
  | typeof schema.governance
  | typeof schema.milestones
  | typeof schema.topics
  | typeof schema.glossary
  | typeof schema.values
  | typeof schema.rules
  | typeof schema.cards
  | typeof schema.shortAnswers
  | typeof schema.concepts
  | typeof schema.phrasings
  | typeof schema.capabilities
  | typeof schema.facets
  | typeof schema.localities
  | typeof schema.mentions
  | typeof schema.wishes

/** Reading one kind of a pack's records. */
export function recordStore<Table extends PackTable>(db: Db, table: Table) {
  type Row = Table['$inferSelect']
  const one = db
    .select()
    .from(table as PackTable)
    .where(eq(table.id, sql.placeholder('id')))
    .prepare()
  const every = db
    .select()
    .from(table as PackTable)
    .orderBy(asc(table.position))
    .prepare()
  return {
    /** In the pack's own order. */
    all: async (): Promise<Row[]> => every.execute(),
    async get(id: string): Promise<Row | undefined> {
      const [row] = await one.execute({ id })
      return row
    },
  }
}

/** What tells one state of a table from another without reading all of it: the pack that filled it, and what was edited since. */
export function marksOf(db: Db, table: PackTable) {
  return async (): Promise<object[]> => [
    ...(await db.select({ hash: packs.hash }).from(packs)),
    ...(await db
      .select({ id: table.id, editedAt: table.editedAt })
      .from(table)
      .where(isNotNull(table.editedAt))
      .orderBy(asc(table.id))),
  ]
}

/** Records that nothing changes but a pack at a start: read when they are first asked for. */
export function readOnce<Row extends { id: string }>({ all }: { all(): Promise<Row[]> }) {
  let read: Promise<{ rows: readonly Row[]; byId: ReadonlyMap<string, Row> }> | undefined
  async function readAll() {
    const rows = await all()
    return { rows, byId: new Map(rows.map((row) => [row.id, row])) }
  }
  const known = () => (read ??= readAll())
  return {
    /** In the pack's own order. */
    all: async () => (await known()).rows,
    get: async (id: string): Promise<Row | undefined> => (await known()).byId.get(id),
  }
}
