import type { State } from '../domain/announcing/state.ts'
import type { Localized } from '../locale.ts'
import type { Announcement } from '../store/announcements.ts'

/** How an announcement stands, in a few words. */
export function standing({ state, publishedVersion, correctedAt }: Announcement): Localized {
  if (state === 'published') return correctedAt ? words.corrected : words.published
  if (state === 'withdrawn' || publishedVersion === null) return words[state]
  const now = words[state]
  return {
    fi: `julkaistu; korjaus: ${now.fi}`,
    sv: `publicerat; rättelse: ${now.sv}`,
    en: `published; correction: ${now.en}`,
  }
}

const words: Record<State | 'corrected', Localized> = {
  draft: { fi: 'luonnos', sv: 'utkast', en: 'draft' },
  waiting: { fi: 'odottaa hyväksyntää', sv: 'väntar på godkännande', en: 'waiting for approval' },
  approved: { fi: 'hyväksytty', sv: 'godkänt', en: 'approved' },
  scheduled: { fi: 'ajastettu', sv: 'schemalagt', en: 'scheduled' },
  published: { fi: 'julkaistu', sv: 'publicerat', en: 'published' },
  corrected: { fi: 'julkaistu ja korjattu', sv: 'publicerat och rättat', en: 'published and corrected' },
  withdrawn: { fi: 'peruttu', sv: 'återkallat', en: 'withdrawn' },
}
