import type { Localized } from '../../locale.ts'

export type Party = 'helsinki' | 'espoo' | 'vantaa' | 'state' | 'council'

/** “Vantaalla on johtoryhmässä yksi paikka: …” */
export function seatWords(party: Party, role: Localized): Localized {
  const { fi, sv, en } = names[party]
  return {
    fi: `${fi} on johtoryhmässä yksi paikka: ${lower(role.fi)}. Nimiä en tallenna, koska henkilöt vaihtuvat.`,
    sv: `${sv} har en plats i ledningsgruppen: ${lower(role.sv)}. Namn sparar jag inte, eftersom personerna byts.`,
    en: `${en} has one seat in the steering group: ${lower(role.en)}. I store no names, because people change.`,
  }
}
const lower = (said: string) => said.charAt(0).toLocaleLowerCase('fi') + said.slice(1)

const names: Record<Party, Localized> = {
  helsinki: { fi: 'Helsingillä', sv: 'Helsingfors', en: 'Helsinki' },
  espoo: { fi: 'Espoolla', sv: 'Esbo', en: 'Espoo' },
  vantaa: { fi: 'Vantaalla', sv: 'Vanda', en: 'Vantaa' },
  state: { fi: 'Valtiolla', sv: 'Staten', en: 'The state' },
  council: { fi: 'Uudenmaan liitolla', sv: 'Nylands förbund', en: 'The Helsinki-Uusimaa Regional Council' },
}
