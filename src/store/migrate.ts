import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'

import { OperatorError } from '../errors.ts'
import type { Db } from './dialect.ts'
import { databaseProblem } from './problems.ts'

/**
 * Brings the database to this version's tables, all steps or none: a failed step leaves the database as it was.
 * Unlike drizzle's own migrator it locks first, so that two starts at once can't both migrate, and it refuses a
 * database that a newer Kumppani has changed.
 */
export async function migrate(db: Db, file: string, folder: string) {
  const steps = readMigrationFiles({ migrationsFolder: folder })
  try {
    db.transaction(
      (tx) => {
        tx.run(sql`create table if not exists migrations (hash text primary key, made_at integer not null)`)
        const done = new Set(
          tx.all<{ hash: string }>(sql`select hash from migrations`).map(({ hash }) => hash),
        )
        const known = new Set(steps.map(({ hash }) => hash))
        if ([...done].some((hash) => !known.has(hash))) throw new OperatorError(newer(file))

        for (const step of steps.filter(({ hash }) => !done.has(hash))) {
          for (const statement of step.sql) tx.run(sql.raw(statement))
          tx.run(sql`insert into migrations values (${step.hash}, ${step.folderMillis})`)
        }
      },
      { behavior: 'immediate' },
    )
  } catch (error) {
    if (error instanceof OperatorError) throw error
    const problem = databaseProblem(rootCause(error), file)
    throw problem instanceof OperatorError
      ? problem
      : new OperatorError(failed(file, rootCause(error)), { cause: error })
  }
}

/** Drizzle wraps what SQLite says. */
const rootCause = (error: unknown): unknown =>
  error instanceof Error && error.cause ? rootCause(error.cause) : error

const newer = (file: string) =>
  `The database ${file} was made by a newer Kumppani. Install that version again, or set DATABASE_URL to another file. Nothing was changed.`

const failed = (file: string, cause: unknown) =>
  `The database ${file} could not be brought up to date: ${String(cause)}. Nothing was changed. Start the earlier version, or put back a backup and report this line.`
