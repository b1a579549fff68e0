import type { Localized } from '../locale.ts'

interface Counted {
  own: number
  unconfirmed: number
  others: number
  who: string | undefined
  isLed: boolean
  status: 'ongoing' | 'ended' | undefined
}

const states = {
  ongoing: { fi: 'käynnissä', sv: 'pågående', en: 'running' },
  ended: { fi: 'päättyneitä', sv: 'avslutade', en: 'ended' },
}

export const words = {
  /** “City of Helsinki leads 3 HEVi projects and 2 whose link to HEVi is unconfirmed; other projects: 4.” */
  told: ({ own, unconfirmed, others, who, isLed, status }: Counted): Localized => {
    const state = status && states[status]
    const label = {
      fi: who ? `${who}, ${isLed ? 'johdettavana' : 'mukana'}: ` : 'Tiedoissani: ',
      sv: who ? `${who} ${isLed ? 'leder' : 'är med i'} ` : 'I mina uppgifter: ',
      en: who ? `${who} ${isLed ? 'leads' : 'takes part in'} ` : 'On my records: ',
    }
    const of = (lang: keyof Localized) => (state ? `, ${state[lang]}` : '')
    const fi = [`HEVi-hankkeita${of('fi')} ${own}`]
    const sv = [`${own} HEVi-projekt${of('sv')}`]
    const en = [`${own} HEVi ${own === 1 ? 'project' : 'projects'}${of('en')}`]
    if (unconfirmed > 0) {
      fi.push(
        `lisäksi ${unconfirmed}, ${unconfirmed === 1 ? 'jonka' : 'joiden'} yhteys HEViin on vahvistamatta`,
      )
      sv.push(`dessutom ${unconfirmed} vars koppling till HEVi inte är bekräftad`)
      en.push(`and ${unconfirmed} whose link to HEVi is not confirmed`)
    }
    return {
      fi: `${label.fi}${fi.join(', ')}. Muita hankkeita: ${others}.`,
      sv: `${label.sv}${sv.join(', ')}. Andra projekt: ${others}.`,
      en: `${label.en}${en.join(', ')}. Other projects: ${others}.`,
    }
  },
  guessed: (isSo: boolean): Localized =>
    isSo ? { fi: 'Kyllä.', sv: 'Ja.', en: 'Yes.' } : { fi: 'Ei.', sv: 'Nej.', en: 'No.' },
}
