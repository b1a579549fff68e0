import type { Context } from '../../command.ts'
import type { FactKind } from '../../domain/recordFact/kinds.ts'
import { formatEuros } from '../../format.ts'
import type { ProjectRow } from './records.ts'

/** A sentence on a record, and what of it that tells. */
export interface Sentence {
  tells: readonly FactKind[]
  text: string
}

/** What the support leaves to the implementers and other funders; how they split it no source says. */
export function ownShareOf({ t, locale }: Context, { totalBudgetEur, euFundingEur }: ProjectRow): Sentence[] {
  if (!totalBudgetEur || !euFundingEur) return []
  const left = formatEuros(totalBudgetEur - euFundingEur, locale)
  return [{ tells: ['share'], text: t(words.ownShare(left, formatEuros(totalBudgetEur, locale))) }]
}

/** What the EU's own database says, which may be of a part only: its note says so. */
export function inEuRecord({ t, locale }: Context, { euRecord }: ProjectRow): Sentence[] {
  if (!euRecord) return []
  const [total, eu] = [formatEuros(euRecord.totalEur, locale), formatEuros(euRecord.euEur, locale)]
  return [{ tells: ['budget', 'support'], text: t(words.inEuRecord(total, eu)) }]
}

const words = {
  ownShare: (left: string, budget: string) => ({
    fi: `Budjetista (${budget}) jää tuen jälkeen ${left} toteuttajien ja muiden rahoittajien maksettavaksi. Lähteeni eivät kerro, miten se jakautuu.`,
    sv: `Av budgeten (${budget}) återstår efter stödet ${left} för genomförarna och andra finansiärer. Mina källor säger inte hur det fördelas.`,
    en: `After the support, ${left} of the budget (${budget}) is left to the implementers and other funders. My sources do not say how they split it.`,
  }),
  inEuRecord: (total: string, eu: string) => ({
    fi: `EU:n Kohesio-tietokannassa summa on ${total}, josta EU:n osa on ${eu}.`,
    sv: `I EU:s databas Kohesio är summan ${total}, varav EU:s del är ${eu}.`,
    en: `In the EU’s Kohesio database the sum is ${total}, of which the EU’s part is ${eu}.`,
  }),
}
