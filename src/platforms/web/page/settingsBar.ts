import type { Locale } from '../../../locale.ts'
import { languageNames, locales } from '../../../locale.ts'
import { personaNames, personas } from '../wire.ts'
import { byId, element } from './dom.ts'
import { type Look, looks, type Settings } from './settings.ts'
import { lookNames } from './words.ts'

type Choose = <K extends keyof Settings>(name: K, value: Settings[K]) => void

/** Who one is, the language and the look. */
export function createSettingsBar(settings: () => Settings, choose: Choose) {
  const persona = byId<HTMLSelectElement>('persona')
  const options = personas.map((value) => element('option', { value }))
  persona.append(...options)
  persona.value = settings().persona
  persona.addEventListener('change', () => {
    const chosen = personas.find((value) => value === persona.value)
    if (chosen) choose('persona', chosen)
  })
  const languages = segments('locale', locales, settings().locale, (locale) => choose('locale', locale))
  const views = segments('look', looks, settings().look, (look) => choose('look', look))

  return {
    /** Writes the choices in the page's language. */
    draw(locale: Locale) {
      for (const [at, name] of personas.entries()) options[at]!.textContent = personaNames[name][locale]
      for (const [look, label] of views) label.textContent = lookNames[look as Look][locale]
      for (const [language, label] of languages) {
        label.textContent = language.toUpperCase()
        label.title = languageNames[language as Locale]
      }
    },
  }
}

/** A few values side by side, one of them chosen. */
function segments<T extends string>(
  name: string,
  values: readonly T[],
  chosen: T,
  choose: (value: T) => void,
) {
  const labels = new Map<T, HTMLElement>()
  for (const value of values) {
    const input = element('input', { type: 'radio', name, value })
    input.checked = value === chosen
    input.addEventListener('change', () => choose(value))
    const label = element('span')
    labels.set(value, label)
    byId(name).append(element('label', {}, input, label))
  }
  return labels
}
