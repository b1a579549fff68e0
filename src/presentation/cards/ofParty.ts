import type { Context } from '../../command.ts'
import type { Localized } from '../../locale.ts'
import { fillIn } from '../../pack/template.ts'

export type Party = 'helsinki' | 'espoo' | 'vantaa' | 'state' | 'council'

/** Who signed for one of them. */
export async function signerText({ store, t, locale }: Context, party: Party): Promise<string | undefined> {
  const said = signerWords[party]
  const values = new Map((await store.values.all()).map((value) => [value.id, value]))
  return said && fillIn(t(said), values, locale)
}

/** With the office held then. */
const signerWords: Readonly<Partial<Record<Party, Localized>>> = {
  state: {
    fi: 'Valtion puolesta sopimuksen allekirjoitti elinkeinoministeri {minister} (työ- ja elinkeinoministeriö).',
    sv: 'För staten undertecknades avtalet av näringsminister {minister} (arbets- och näringsministeriet).',
    en: 'For the state the agreement was signed by {minister}, Minister of Economic Affairs (Ministry of Economic Affairs and Employment).',
  },
  helsinki: {
    fi: 'Helsingin puolesta sopimuksen allekirjoitti pormestari {mayor-helsinki}.',
    sv: 'För Helsingfors undertecknades avtalet av borgmästare {mayor-helsinki}.',
    en: 'For Helsinki the agreement was signed by {mayor-helsinki}, Mayor.',
  },
  espoo: {
    fi: 'Espoon puolesta sopimuksen allekirjoitti kaupunginjohtaja {city-manager-espoo}.',
    sv: 'För Esbo undertecknades avtalet av stadsdirektör {city-manager-espoo}.',
    en: 'For Espoo the agreement was signed by {city-manager-espoo}, City Manager.',
  },
  vantaa: {
    fi: 'Vantaan puolesta sopimuksen allekirjoitti kaupunginjohtaja {city-manager-vantaa}.',
    sv: 'För Vanda undertecknades avtalet av stadsdirektör {city-manager-vantaa}.',
    en: 'For Vantaa the agreement was signed by {city-manager-vantaa}, City Manager.',
  },
}

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
