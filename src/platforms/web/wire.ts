import type { Answer } from '../../answer.ts'
import type { Localized } from '../../locale.ts'

/** As whom one can try the bot: each is `local:<name>`. */
export const personas = ['company', 'university', 'coordinator', 'newcomer', 'admin'] as const
export type Persona = (typeof personas)[number]
export const personaNames: Record<Persona, Localized> = {
  company: { fi: 'Yritys', sv: 'Företag', en: 'Company' },
  university: { fi: 'Korkeakoulu', sv: 'Högskola', en: 'University' },
  coordinator: { fi: 'Koordinaattori', sv: 'Samordnare', en: 'Coordinator' },
  newcomer: { fi: 'Uusi tulija', sv: 'Ny här', en: 'Newcomer' },
  admin: { fi: 'Ylläpitäjä', sv: 'Administratör', en: 'Admin' },
}

/** Where announcements are shown, beside the conversation: in each language those that speak it. */
export const channels = {
  fi: 'web:channel',
  sv: 'web:channel:sv',
  en: 'web:channel:en',
} as const satisfies Record<Answer['locale'], string>

/** A post as the page receives it, ready for every look. */
export interface Shown {
  /** The same at every delivery, so that a repeated one is shown once. */
  key: string
  place: string
  /** The message this replies to. */
  to?: string
  /** ISO instant. */
  at: string
  /** ISO instant of its last change; it replaces what came before under its key. */
  edited?: string
  /** It was taken away. */
  removed?: true
  locale: Answer['locale']
  outcome: Answer['outcome']
  text: string
  parts: Answer['parts']
  /** Slack blocks and a Teams card, as those platforms would be sent them. */
  slack: readonly unknown[]
  teams: object
}
