import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

import Sqlite from 'better-sqlite3'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import {
  blob,
  index,
  integer,
  primaryKey,
  real,
  type SQLiteTable,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'

import { Outdated } from '../errors.ts'
import { databaseProblem } from './problems.ts'

export { index, integer, primaryKey, real, sqliteTable as table, text, uniqueIndex }

export const bytes = () => blob({ mode: 'buffer' })
export const flag = () => integer({ mode: 'boolean' })
export const json = <T>() => text({ mode: 'json' }).$type<T>()
export const time = () => integer({ mode: 'timestamp_ms' })

export type Db = ReturnType<typeof connect>
export type Table = SQLiteTable
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]
interface Statement {
  run(): unknown
}

/** Opens the file of a `file:` address, made if missing. Throws an `OperatorError` that says what to do. */
export async function open(url: string) {
  const file = url.replace(/^file:/, '')
  try {
    mkdirSync(dirname(file), { recursive: true })
    const db = connect(file)
    db.$client.pragma('busy_timeout = 3000')
    db.$client.pragma('journal_mode = wal')
    db.$client.pragma('synchronous = normal')
    db.$client.pragma('foreign_keys = on')
    db.$client.pragma('secure_delete = on')
    return db
  } catch (error) {
    throw databaseProblem(error, file)
  }
}

/** Runs the statements together or not at all. */
export async function atomically(db: Db, statements: (tx: Tx) => readonly Statement[]) {
  db.transaction(
    (tx) => {
      for (const statement of statements(tx)) statement.run()
    },
    { behavior: 'immediate' },
  )
}

/** In `atomically`: undoes everything when the statement finds nothing to change. Throws `Outdated`. */
export const required = (statement: { run(): { changes: number } }): Statement => ({
  run() {
    if (statement.run().changes === 0) throw new Outdated()
  },
})

/** Runs `first` and, only if it changed a row, the rest: together or not at all. False when it changed none. */
export async function ifChanged(
  db: Db,
  first: (tx: Tx) => Statement,
  rest: (tx: Tx) => readonly Statement[],
): Promise<boolean> {
  return db.transaction(
    (tx) => {
      const { changes } = first(tx).run() as { changes: number }
      if (changes > 0) for (const statement of rest(tx)) statement.run()
      return changes > 0
    },
    { behavior: 'immediate' },
  )
}

/** Where a text, or a column of JSON as it is written, holds some characters. */
export const holds = (column: SQLWrapper, characters: string): SQL => sql`instr(${column}, ${characters}) > 0`

/** What was deleted is in no file any more, nor in what was last written beside it. */
export const settle = async (db: Db) => void db.$client.pragma('wal_checkpoint(truncate)')

export const close = async (db: Db) => void db.$client.close()

/** A column as the database calls it. */
export const snakeCase = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const connect = (file: string) => drizzle(keepingStatements(new Sqlite(file)), { casing: 'snake_case' })

/** Compiles each statement once, not each time it runs. */
function keepingStatements(client: Sqlite.Database) {
  const kept = new Map<string, Sqlite.Statement>()
  const compile = client.prepare.bind(client) as (source: string) => Sqlite.Statement
  const prepare = (source: string) => {
    const known = kept.get(source)
    // Whoever used it last may have asked for rows as lists.
    if (known) return known.reader ? known.raw(false) : known
    const made = compile(source)
    if (kept.size >= mostStatements) kept.clear()
    kept.set(source, made)
    return made
  }
  return Object.assign(client, { prepare })
}
const mostStatements = 1_000
