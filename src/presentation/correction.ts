import type { Context } from '../command.ts'
import type { Denied } from '../domain/asker/denied.ts'
import { formatDay } from '../format.ts'
import type { Localized } from '../locale.ts'

/** What is so instead, said plainly. */
export const correction = ({ t, pack, locale }: Context, denied: Denied): string =>
  t(
    denied === 'agreement-over'
      ? ends(formatDay(pack.ends, locale))
      : denied === 'other-signing'
        ? signed(formatDay(pack.signed, locale))
        : words[denied],
  )

const ends = (day: string): Localized => ({
  fi: `Ei, sopimuksen viimeinen päivä on ${day}.`,
  sv: `Nej, avtalets sista dag är ${day}.`,
  en: `No, the agreement’s last day is ${day}.`,
})

const signed = (day: string): Localized => ({
  fi: `Ei, sopimus allekirjoitettiin ${day}.`,
  sv: `Nej, avtalet undertecknades ${day}.`,
  en: `No, the agreement was signed on ${day}.`,
})

const words: Record<Exclude<Denied, 'agreement-over' | 'other-signing'>, Localized> = {
  'pays-all': {
    fi: 'Ei, kukaan ei maksa kaikkea yksin.',
    sv: 'Nej, ingen betalar allt ensam.',
    en: 'No, nobody pays for everything alone.',
  },
  'body-grants': {
    fi: 'Ei, rahan myöntää Uudenmaan liitto.',
    sv: 'Nej, pengarna beviljas av Nylands förbund.',
    en: 'No, the money is granted by the Helsinki-Uusimaa Regional Council.',
  },
  'one-city': {
    fi: 'Ei, Helsinki, Espoo ja Vantaa tekevät tätä yhdessä.',
    sv: 'Nej, Helsingfors, Esbo och Vanda gör det tillsammans.',
    en: 'No, Helsinki, Espoo and Vantaa do this together.',
  },
  'call-open': {
    fi: 'Ei, haku ei ole nyt auki.',
    sv: 'Nej, ingen ansökningsomgång är öppen nu.',
    en: 'No, no call is open now.',
  },
}
