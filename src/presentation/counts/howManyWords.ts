import type { Localized } from '../../locale.ts'
import { en, fi, sv } from './inWords.ts'

interface Counted {
  /** The programme's own. */
  own: number
  others: number
  /** Of few others which they are. */
  names?: string | undefined
}

/** After a list of the programme's own: how many others there are; empty where there is nothing to add. */
const told = ({ own, others, names }: Counted): Localized => {
  if (others === 0) return { fi: '', sv: '', en: '' }
  if (own === 0)
    return {
      fi: 'Mikään niistä ei ole HEVi-hanke.',
      sv: 'Inget av dem är ett HEVi-projekt.',
      en: 'None of them is a HEVi project.',
    }
  return {
    fi: `Lisäksi HEVin ulkopuolella: ${names ?? (others === 1 ? 'yksi hanke' : `${fi(others)} hanketta`)}.`,
    sv: `Dessutom utanför HEVi: ${names ?? `${sv(others)} projekt`}.`,
    en: `Outside HEVi there ${others === 1 ? 'is' : 'are'} also ${names ?? (others === 1 ? 'one project' : `${en(others)} projects`)}.`,
  }
}

export const words = {
  told,
  all: (count: number, own: number, running: number): Localized => ({
    fi: `Tunnen ${count} hanketta. Niistä HEVi-hankkeita on ${own}, joista ${running} on käynnissä.`,
    sv: `Jag känner till ${count} projekt. Av dem är ${own} HEVi-projekt, och ${running} av dem pågår.`,
    en: `I know of ${count} projects. ${own} of them are HEVi projects, and ${running} of those are running.`,
  }),
  guessed: (isSo: boolean): Localized =>
    isSo ? { fi: 'Kyllä.', sv: 'Ja.', en: 'Yes.' } : { fi: 'Ei.', sv: 'Nej.', en: 'No.' },
}
