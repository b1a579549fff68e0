import type { Localized } from '../../locale.ts'
import { en, fi, sv } from './inWords.ts'

interface Counted {
  /** The programme's own. */
  own: number
  others: number
}

/** After a list of the programme's own: how many others there are; empty where there is nothing to add. */
const told = ({ own, others }: Counted): Localized => {
  if (others === 0) return { fi: '', sv: '', en: '' }
  if (own === 0)
    return {
      fi: 'Mikään niistä ei ole HEVi-hanke.',
      sv: 'Inget av dem är ett HEVi-projekt.',
      en: 'None of them is a HEVi project.',
    }
  return {
    fi: `Lisäksi ${others === 1 ? 'yksi muu hanke' : `${fi(others)} muuta hanketta`}.`,
    sv: `Dessutom ${others === 1 ? 'ett annat' : `${sv(others)} andra`} projekt.`,
    en: `There ${others === 1 ? 'is also one other project' : `are also ${en(others)} other projects`}.`,
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
