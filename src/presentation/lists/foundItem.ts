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
  const isUnled = led?.startsWith('!') === true && !record.ledBy
  const detail = [...said, item.detail ?? '', ...(isUnled ? [t(noLead)] : [])]
  return detail.length > 1 ? { ...item, detail: detail.join(', ') } : item
}

const noLead = {
  fi: 'päätoteuttaja ei ole tiedossa',
  sv: 'huvudgenomföraren är inte känd',
  en: 'lead not on record',
}
