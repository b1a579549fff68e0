/** What a person may agree to, one by one. Nothing is on before they switch it on. */
export const purposes = ['matching', 'listing', 'introductions', 'follow-up'] as const
export type Purpose = (typeof purposes)[number]

/** Day of the texts that people agree to. Who agreed to an older one is asked again. */
export const textVersion = '2026-11-24'
