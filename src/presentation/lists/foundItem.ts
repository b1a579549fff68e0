import type { Context } from '../../command.ts'
import { formatEuros } from '../../format.ts'
import type { Item } from '../../reply.ts'
import type { Findable } from './findable.ts'
import type { Filters } from './fits.ts'

/** A record as a list shows it that was asked for by its leader or its budget: with that. */
export function itemFor(
  { locale, t }: Context,
  record: Findable,
  { led, lead, leadkind, over, under }: Filters & { lead?: string | undefined },
): Item {
  const item = ((led || lead || leadkind) && record.ledItem) || record.item
  const said = [
    ...(leadkind && record.leadName ? [t(record.leadName)] : []),
    ...((over ?? under) !== undefined && record.budget ? [formatEuros(record.budget, locale)] : []),
  ]
  return said.length > 0 ? { ...item, detail: [...said, item.detail ?? ''].join(', ') } : item
}
