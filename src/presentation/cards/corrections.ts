import type { Context } from '../../command.ts'
import type { Untrue } from '../../domain/claim/untrue.ts'
import { formatDay } from '../../format.ts'
import type { Localized } from '../../locale.ts'
import { shortAnswer } from './shortAnswer.ts'
import { endCard } from './untilEnd.ts'

/** “Ei, sopimus allekirjoitettiin 9.2.2021.”, and the line that shows what carries it; nothing where the pack does not settle it. */
export async function correction(context: Context, untrue: Untrue) {
  const { t, pack, locale } = context
  if (untrue === 'call-open') return { says: t(noneOpen), below: 'calls' }
  if (untrue === 'agreement-over')
    return { says: t(ends(formatDay(pack.ends, locale))), below: `ask ${endCard}` }
  if (untrue === 'other-signing')
    return { says: t(signed(formatDay(pack.signed, locale))), below: 'ask card:signatories' }
  return shortAnswer(context, untrue)
}

const noneOpen: Localized = {
  fi: 'Ei, haku ei ole nyt auki.',
  sv: 'Nej, ingen ansökningsomgång är öppen nu.',
  en: 'No, no call is open now.',
}

const ends = (day: string): Localized => ({
  fi: `Ei, sopimus päättyy ${day}.`,
  sv: `Nej, avtalet upphör ${day}.`,
  en: `No, the agreement ends on ${day}.`,
})

const signed = (day: string): Localized => ({
  fi: `Ei, sopimus allekirjoitettiin ${day}.`,
  sv: `Nej, avtalet undertecknades ${day}.`,
  en: `No, the agreement was signed on ${day}.`,
})
