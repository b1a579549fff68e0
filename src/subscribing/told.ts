import type { Content, Kind } from '../domain/announcing/announcement.ts'
import type { Store } from '../store/store.ts'

export type Call = Awaited<ReturnType<Store['calls']['all']>>[number]

/** What is told: an announcement, or a record that is told about as if it were one. */
export interface Told {
  kind: Kind
  content: Pick<Content, 'title' | 'text' | 'focusAreas' | 'instruments' | 'organisations' | 'projects'>
}

/** A call as an announcement of it would be asked for. */
export const toldOf = ({ title, summary, focusAreas, instrument, authority }: Call): Told => ({
  kind: 'call',
  content: {
    title,
    text: summary,
    focusAreas,
    instruments: [instrument],
    organisations: [authority],
    projects: [],
  },
})
