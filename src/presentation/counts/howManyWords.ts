import type { Localized } from '../../locale.ts'
import { en, fi, fiGen, sv } from './inWords.ts'

interface Counted {
  /** The programme's own, and how many of them are not confirmed as such. */
  own: number
  unconfirmed: number
  others: number
}

/** After a list of the programme's own: how many of them are not confirmed, and how many others there are; empty where there is nothing to add. */
const told = ({ own, unconfirmed, others }: Counted): Localized => {
  const isSure = unconfirmed === 0
  const besides = others > 0 && own > 0
  const row = (...parts: readonly (string | false)[]) => parts.filter(Boolean).join(' ')
  return {
    fi: row(
      !isSure && `Näistä ${fiGen(unconfirmed)} yhteys HEViin on vahvistamatta.`,
      besides && `Lisäksi ${others === 1 ? 'yksi muu hanke' : `${fi(others)} muuta hanketta`}.`,
      own === 0 && others > 0 && 'Mikään niistä ei ole HEVi-hanke.',
    ),
    sv: row(
      !isSure && `För ${sv(unconfirmed)} av dem är kopplingen till HEVi inte bekräftad.`,
      besides && `Dessutom ${others === 1 ? 'ett annat' : `${sv(others)} andra`} projekt.`,
      own === 0 && others > 0 && 'Inget av dem är ett HEVi-projekt.',
    ),
    en: row(
      !isSure && `For ${en(unconfirmed)} of them the link to HEVi is not confirmed.`,
      besides &&
        `There ${others === 1 ? 'is also one other project' : `are also ${en(others)} other projects`}.`,
      own === 0 && others > 0 && 'None of them is a HEVi project.',
    ),
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
