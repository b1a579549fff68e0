export const locales = ['fi', 'sv', 'en'] as const
export type Locale = (typeof locales)[number]

/** One text in every language. Leaving one out does not compile. */
export type Localized = Record<Locale, string>

/** The languages' own names, as a person choosing one expects to see them. */
export const languageNames: Record<Locale, string> = { fi: 'suomi', sv: 'svenska', en: 'English' }
