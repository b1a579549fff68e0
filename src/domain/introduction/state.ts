/** How a request stands. `offered`: written, and waiting for the asker to say that coordinators may see it. */
export type State = 'offered' | 'asked' | 'agreed' | 'declined' | 'expired' | 'ended'

export type DeclineReason = 'not-our-field' | 'no-time' | 'have-partner' | 'other'

/** What an introduction led to, from least to most. */
export const outcomes = ['no-contact', 'too-early', 'met', 'pilot', 'application'] as const
export type Outcome = (typeof outcomes)[number]
