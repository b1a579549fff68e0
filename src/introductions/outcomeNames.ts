import type { Outcome } from '../domain/introduction/state.ts'
import type { Localized } from '../locale.ts'

/** What an introduction led to, as people say it. */
export const outcomeNames: Record<Outcome, Localized> = {
  'no-contact': { fi: 'emme saaneet yhteyttä', sv: 'vi fick inte kontakt', en: 'we did not get in touch' },
  'too-early': { fi: 'liian aikaista sanoa', sv: 'för tidigt att säga', en: 'too early to say' },
  met: { fi: 'tapasimme', sv: 'vi träffades', en: 'we met' },
  pilot: {
    fi: 'kokeilu tai muu yhteistyö',
    sv: 'försök eller annat samarbete',
    en: 'a pilot or other cooperation',
  },
  application: { fi: 'yhteinen hakemus', sv: 'gemensam ansökan', en: 'a joint application' },
}
