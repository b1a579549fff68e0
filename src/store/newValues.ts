import { getTableColumns, type SQL, sql, type Table } from 'drizzle-orm'

import { snakeCase } from './dialect.ts'

/** For the columns of an update, but `kept` ones, what the row that stands already would have been. */
export function newValues(table: Table, kept: readonly string[]): Record<string, SQL> {
  const columns = Object.keys(getTableColumns(table)).filter((name) => !kept.includes(name))
  return Object.fromEntries(columns.map((name) => [name, sql.raw(`excluded."${snakeCase(name)}"`)]))
}
