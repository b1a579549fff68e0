import type { Context } from '../../command.ts'
import { formatEuros } from '../../format.ts'
import type { ProjectRow } from '../records/records.ts'

/** Where a project's sum is not known: “not known; City of Helsinki’s part €539,363”. */
export async function partsKnown(
  { t, store, locale }: Context,
  { subProjectBudgets }: ProjectRow,
  by: 'support' | 'budget',
): Promise<string | undefined> {
  const parts = await Promise.all(
    (subProjectBudgets ?? []).map(async ({ organisation, year, budgetEur, supportEur }) => {
      const euros = by === 'support' ? supportEur : budgetEur
      const row = euros ? await store.organisations.get(organisation) : undefined
      return euros && row ? t(words.part(t(row.name), formatEuros(euros, locale), year)) : undefined
    }),
  )
  const told = parts.filter((part) => part !== undefined)
  return told.length > 0 ? told.join(', ') : undefined
}

const words = {
  part: (who: string, sum: string, year: number | null | undefined) => ({
    fi: `osatoteutus (${who}${year ? `, ${year}` : ''}) enintään ${sum}`,
    sv: `delprojekt (${who}${year ? `, ${year}` : ''}) högst ${sum}`,
    en: `part of ${who}${year ? ` in ${year}` : ''} at most ${sum}`,
  }),
}
