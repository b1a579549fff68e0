import type { Locale } from '../../../locale.ts'
import type { Prompt } from '../../../reception.ts'
import type { Persona } from '../wire.ts'
import { element, pressable } from './dom.ts'
import { prompts } from './server.ts'
import { rolePrompts, say } from './words.ts'

/** What the bot is, and questions to start with. */
export function createIntro(persona: Persona, ask: (text: string, locale: Locale) => void) {
  const known = new Map<Locale, readonly Prompt[]>()
  const intro = element('div', { class: 'intro' })

  async function draw(locale: Locale) {
    const starts = element('div', { class: 'choices prompts' })
    intro.lang = locale
    intro.replaceChildren(
      element('h3', {}, say('intro', locale)),
      element('p', {}, say('about', locale)),
      starts,
    )
    const fetched = known.get(locale) ?? (await prompts(locale).catch(() => []))
    if (fetched.length > 0) known.set(locale, fetched)
    starts.replaceChildren(
      ...[...fetched, ...rolePrompts(persona, locale)].map(({ title, message }) =>
        pressable('choice', () => ask(message, locale), title),
      ),
    )
  }
  return {
    element: intro,
    draw: (locale: Locale) => void draw(locale),
    /** Once more, if the server was away. */
    retry: (locale: Locale) => {
      if (!known.has(locale)) void draw(locale)
    },
  }
}
