import { createHash } from 'node:crypto'

import Sqlite from 'better-sqlite3'

/** All rows of all tables but those named: what a test expects to find unchanged. */
export function tablesOf(file: string, ...except: readonly string[]): Record<string, unknown[]> {
  const database = new Sqlite(file, { readonly: true })
  const names = database
    .prepare<[], { name: string }>(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
    )
    .all()
    .map(({ name }) => name)
    .filter((name) => !except.includes(name))
  const tables = Object.fromEntries(
    names.map((name) => [name, database.prepare<[], Row>(`select * from "${name}"`).all().map(short)]),
  )
  database.close()
  return tables
}

type Row = Record<string, unknown>

/** Bytes by their hash: comparing megabytes one by one takes half a minute. */
const short = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      Buffer.isBuffer(value) ? createHash('sha256').update(value).digest('hex') : value,
    ]),
  )
