import type { Context } from '../command.ts'
import { outcomes } from '../domain/introduction/state.ts'
import { tallyOf } from '../domain/introduction/tally.ts'
import { formatNumber } from '../format.ts'
import { facts, heading, type Part, text } from '../reply.ts'
import { outcomeNames } from './outcomeNames.ts'

/** How many organisations the bot brought together since then, and what came of it. Counts only: never who. */
export async function introductionStatistics({ store, t, locale }: Context, since: Date): Promise<Part[]> {
  const { asked, agreed, led, unsaid } = tallyOf(await store.introductions.since(since))
  if (asked === 0) return [heading(t(words.title)), text(t(words.none))]
  const row = (label: string, count: number) => ({ label, value: formatNumber(count, locale) })
  return [
    heading(t(words.title)),
    facts(
      row(t(words.asked), asked),
      row(t(words.agreed), agreed),
      ...outcomes.flatMap((one) => (led[one] > 0 ? row(t(outcomeNames[one]), led[one]) : [])),
      unsaid > 0 ? row(t(words.unsaid), unsaid) : undefined,
    ),
  ]
}

const words = {
  title: {
    fi: 'Esittelyt ja mihin ne johtivat',
    sv: 'Förmedlade kontakter och vad de ledde till',
    en: 'Introductions and what came of them',
  },
  none: {
    fi: 'Ei yhteydenottopyyntöjä tänä aikana.',
    sv: 'Inga kontaktförfrågningar under den här tiden.',
    en: 'No requests in this time.',
  },
  asked: { fi: 'Pyyntöjä', sv: 'Förfrågningar', en: 'Requests' },
  agreed: { fi: 'Molemmat suostuivat', sv: 'Båda sade ja', en: 'Both said yes' },
  unsaid: { fi: 'Tulosta ei ole kerrottu', sv: 'Resultatet inte berättat', en: 'Outcome not told' },
}
