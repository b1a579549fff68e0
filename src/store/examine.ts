import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

import Sqlite from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'

import { packagePath } from '../paths.ts'
import { databaseProblem } from './problems.ts'

export interface Examined {
  file: string
  /** Not made yet: the first start does it. */
  exists: boolean
  /** Steps of this version's tables that the next start takes; `newer` when another version has gone further. */
  steps: number | 'newer'
  /** SHA-256 of the pack it holds. */
  packHash: string | undefined
  /** Bytes free on its disk. */
  free: number
}

/** Looks at the database of a `file:` address and changes nothing. Throws an `OperatorError` that says what to do. */
export async function examineDatabase(
  url: string,
  migrationsFolder = packagePath('drizzle/sqlite'),
): Promise<Examined> {
  const file = resolve(url.replace(/^file:/, ''))
  try {
    const folder = nearestFolder(dirname(file))
    accessSync(folder, constants.W_OK | constants.X_OK)
    const { bavail, bsize } = statfsSync(folder)
    const around = { file, free: bavail * bsize }
    if (!existsSync(file)) return { ...around, exists: false, steps: 0, packHash: undefined }
    accessSync(file, constants.R_OK | constants.W_OK)
    return { ...around, exists: true, ...inside(file, migrationsFolder) }
  } catch (error) {
    throw databaseProblem(error, file)
  }
}

const nearestFolder = (folder: string): string =>
  existsSync(folder) ? folder : nearestFolder(dirname(folder))

function inside(file: string, migrationsFolder: string): Pick<Examined, 'steps' | 'packHash'> {
  const db = new Sqlite(file, { fileMustExist: true, timeout: 2_000 })
  try {
    // Whoever may write may begin to.
    db.exec('begin immediate; rollback')
    const check = db.pragma('quick_check', { simple: true })
    if (check !== 'ok') throw Object.assign(new Error(String(check)), { code: 'SQLITE_CORRUPT' })
    const has = (table: string) =>
      db.prepare('select 1 from sqlite_master where name = ?').get(table) !== undefined
    const known = readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash)
    const done = has('migrations')
      ? db
          .prepare<[], { hash: string }>('select hash from migrations')
          .all()
          .map(({ hash }) => hash)
      : []
    const pack = has('packs') ? db.prepare<[], { hash: string }>('select hash from packs').get() : undefined
    return {
      steps: done.some((hash) => !known.includes(hash)) ? 'newer' : known.length - done.length,
      packHash: pack?.hash,
    }
  } finally {
    db.close()
  }
}
