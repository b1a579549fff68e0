import type { Context } from '../../command.ts'
import { formatEuros } from '../../format.ts'
import type { Localized } from '../../locale.ts'
import type { ProjectRow } from '../records/records.ts'

/** Where a project's sum is not known: “not known; City of Helsinki’s part €539,363”. */
export async function partsKnown(
  { t, store, locale }: Context,
  { subProjectBudgets }: ProjectRow,
  by: 'support' | 'budget' | 'money',
): Promise<string | undefined> {
  const parts = await Promise.all(
    (subProjectBudgets ?? []).map(async ({ organisation, year, budgetEur, supportEur }) => {
      const figure = (label: Localized, euros: number | null | undefined) =>
        euros
          ? [by === 'money' ? `${formatEuros(euros, locale)} (${t(label)})` : formatEuros(euros, locale)]
          : []
      const sums = [
        ...(by === 'budget' ? [] : figure(words.support, supportEur)),
        ...(by === 'support' ? [] : figure(words.budget, budgetEur)),
      ]
      const row = sums.length > 0 ? await store.organisations.get(organisation) : undefined
      return row && t(words.part(t(row.name), sums.join(', '), year))
    }),
  )
  const told = parts.filter((part) => part !== undefined)
  return told.length > 0 ? told.join(', ') : undefined
}

const words = {
  support: { fi: 'tuki', sv: 'stöd', en: 'support' },
  budget: { fi: 'budjetti', sv: 'budget', en: 'budget' },
  part: (who: string, sum: string, year: number | null | undefined) => ({
    fi: `osatoteutus (${who}${year ? `, ${year}` : ''}) enintään ${sum}`,
    sv: `delprojekt (${who}${year ? `, ${year}` : ''}) högst ${sum}`,
    en: `part of ${who}${year ? ` in ${year}` : ''} at most ${sum}`,
  }),
}
