import { and, isNotNull, isNull, notInArray } from 'drizzle-orm'

import type { Pack } from '../pack/schema.ts'
import { atomically, type Db, type Tx } from './dialect.ts'
import { newValues } from './newValues.ts'
import * as schema from './schema/index.ts'

/** Which table holds which kind of record. */
const tables = {
  sections: schema.sections,
  'focus-areas': schema.focusAreas,
  organisations: schema.organisations,
  projects: schema.projects,
  calls: schema.calls,
  instruments: schema.instruments,
  governance: schema.governance,
  milestones: schema.milestones,
  topics: schema.topics,
  glossary: schema.glossary,
  values: schema.values,
  rules: schema.rules,
  cards: schema.cards,
  'short-answers': schema.shortAnswers,
  concepts: schema.concepts,
  phrasings: schema.phrasings,
  capabilities: schema.capabilities,
  facets: schema.facets,
  localities: schema.localities,
  mentions: schema.mentions,
  wishes: schema.wishes,
} as const satisfies Record<keyof Pack['records'], unknown>
type PackTable = (typeof tables)[keyof typeof tables]
type Row = Record<string, unknown> & { id: string; position: number }

/**
 * Makes the database hold the pack, all of it or nothing. What people edited in the bot stays as they left it;
 * returns the refs of those records, so that someone can look at them.
 */
export async function seed(db: Db, pack: Pack, hash: string, now: Date): Promise<string[]> {
  const { records, ...head } = pack
  const kinds = Object.keys(tables) as (keyof typeof tables)[]
  await atomically(db, (tx) => [
    ...kinds.flatMap((kind) => replaceUnedited(tx, tables[kind], rowsOf(records[kind]))),
    tx.delete(schema.packs),
    tx.insert(schema.packs).values({ ...head, hash, loadedAt: now }),
  ])
  const edited = await Promise.all(
    kinds.map(async (kind) => {
      const rows = await db
        .select({ id: tables[kind].id })
        .from(tables[kind])
        .where(isNotNull(tables[kind].editedAt))
      return rows.map(({ id }) => `${kind}:${id}`)
    }),
  )
  return edited.flat()
}

function replaceUnedited(tx: Tx, table: PackTable, rows: readonly Row[]) {
  const inPack = rows.map(({ id }) => id)
  const gone = tx.delete(table).where(and(notInArray(table.id, inPack), isNull(table.editedAt)))
  // One row a statement: SQLite takes at most 32,766 variables in one.
  const upserts = rows.map((row) =>
    tx
      .insert(table)
      .values(row as never)
      .onConflictDoUpdate({
        target: table.id,
        set: newValues(table, kept),
        setWhere: isNull(table.editedAt),
      }),
  )
  return [gone, ...upserts]
}

/** A column that the pack no longer fills becomes empty, not stale. */
const kept = ['id', 'editedAt']

const rowsOf = (records: readonly ({ id: string } | { ref: string })[]): Row[] =>
  records.map((record, position) => ({ id: 'ref' in record ? record.ref : record.id, ...record, position }))
