import type { LeaningAsk } from '../../domain/leaning/asks.ts'

/** The kind of organisation that is asked for. */
export const bodyKinds = { companies: 'company', universities: 'higher-education' } as const

export const kindAsked = (ask: LeaningAsk): ask is keyof typeof bodyKinds => ask in bodyKinds
