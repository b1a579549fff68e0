import { and, type Column, eq, getTableColumns, getTableName, inArray, isNotNull, or, sql } from 'drizzle-orm'

import { holds, snakeCase, type Tx } from './dialect.ts'
import * as schema from './schema/index.ts'

const { arrivals, conversations, deliveries, dueWork, questions } = schema

/** Stands where somebody was named who has been erased. */
const erased = 'erased'

export const anyHeld = (column: Parameters<typeof holds>[0], wanted: readonly string[]) =>
  or(...wanted.map((one) => holds(column, one))) ?? sql`0`

/** As a text stands inside JSON. */
const asInJson = (text: string) => JSON.stringify(text).slice(1, -1)

/** What was said by and to the person, or of what was theirs; what is on its way stays for the next time. */
export function traces(tx: Tx, marks: readonly string[], texts: readonly string[]) {
  const written = [...marks, ...texts.map(asInJson)]
  const said = [...marks, ...texts]
  return [
    tx
      .delete(arrivals)
      .where(
        and(
          isNotNull(arrivals.handledAt),
          or(anyHeld(arrivals.message, written), anyHeld(arrivals.replyTo, marks)),
        ),
      ),
    tx
      .delete(deliveries)
      .where(
        and(
          inArray(deliveries.status, ['sent', 'failed']),
          or(
            anyHeld(deliveries.address, marks),
            and(eq(deliveries.lane, 'answer'), anyHeld(deliveries.answer, written)),
          ),
        ),
      ),
    tx
      .delete(conversations)
      .where(
        or(
          anyHeld(conversations.id, marks),
          anyHeld(conversations.person, marks),
          anyHeld(conversations.question, said),
          anyHeld(conversations.choices, written),
        ),
      ),
    tx.delete(questions).where(anyHeld(questions.text, said)),
  ]
}

/** Where an id of the person still stands, another word takes its place: in tables that come later, too. */
export function everywhere(tx: Tx, marks: readonly string[]) {
  const ids = marks.filter((mark) => !mark.startsWith('"'))
  // What is still on its way must arrive, and the last look needs to know whose traces it looks for.
  const tables = Object.values(schema).filter((table) => table !== dueWork && table !== arrivals)
  return tables.flatMap((table) =>
    Object.entries(getTableColumns(table))
      .filter(([, { columnType }]) => columnType.startsWith('SQLiteText'))
      .filter(([name]) => table !== deliveries || name === 'answer')
      .flatMap(([name, column]) => ids.map((id) => replaced(tx, getTableName(table), { name, column, id }))),
  )
}

function replaced(tx: Tx, table: string, { name, column, id }: { name: string; column: Column; id: string }) {
  const [tableName, columnName] = [table, snakeCase(name)].map((one) => sql.identifier(one))
  const change = sql`update or replace ${tableName} set ${columnName} = replace(${columnName}, ${id}, ${erased})`
  return { run: () => tx.run(sql`${change} where ${holds(column, id)}`) }
}
