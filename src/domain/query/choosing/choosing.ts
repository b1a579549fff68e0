import type { Selection } from '../selection.ts'
import type { Sense } from '../tagged.ts'

/** What some of the words choose records by, and the senses that say so. */
export interface Choosing {
  selection: Selection
  used: readonly Sense[]
}

/** Where they choose by nothing. */
export const nothing: Choosing = { selection: {}, used: [] }

/** What organisations do in projects. */
export const leadOrPartake = ['lead', 'partake'] as const
