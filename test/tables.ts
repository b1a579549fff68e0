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
    names.map((name) => [name, database.prepare(`select * from "${name}"`).all()]),
  )
  database.close()
  return tables
}
