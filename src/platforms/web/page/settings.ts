import { type Locale, locales } from '../../../locale.ts'
import { type Persona, personas } from '../wire.ts'

export const looks = ['plain', 'slack', 'teams'] as const
export type Look = (typeof looks)[number]

export interface Settings {
  persona: Persona
  locale: Locale
  look: Look
}

const key = 'kumppani settings'

/** What was chosen last time; for the first time, the browser's language. */
export function readSettings(): Settings {
  const saved = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Record<keyof Settings, string>>
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2))
  return {
    persona: personas.find((persona) => persona === saved.persona) ?? 'company',
    locale: oneOf(saved.locale) ?? spoken.map(oneOf).find(Boolean) ?? 'fi',
    look: looks.find((look) => look === saved.look) ?? 'plain',
  }
}

export const saveSettings = (settings: Settings) => localStorage.setItem(key, JSON.stringify(settings))

const oneOf = (given: string | undefined) => locales.find((locale) => locale === given)
