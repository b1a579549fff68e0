import type { Command } from '../command.ts'
import { wholeWords } from '../domain/regexOf.ts'
import { type Locale, type Localized, locales } from '../locale.ts'
import type { Line } from '../parse.ts'

/** More words than this are a sentence. */
const fewWords = 4
/** What a coordinator tells a command to do. */
const doing = wholeWords(
  'add|new|create|make|write|remove|delete|show|list|edit|change|start|stop|publish|send|grant|give|take|call|decision|meeting|notice|lisää|uusi|luo|tee|poista|näytä|listaa|muokkaa|muuta|julkaise|lähetä|anna|haku|päätös|kokous|tiedote|ny|nytt|nya|lägg till|skapa|ta bort|radera|visa|lista|ändra|publicera|skicka|ge|utlysning|beslut|möte|meddelande',
)

/** “Projects in focus area 3” is a question, too. */
const inArea = wholeWords(String.raw`painopiste\p{L}*|prioritering\p{L}*|fokusområde\p{L}*|(?:focus )?areas?`)

const questioning = wholeWords(
  'kuka|ketkä|mikä|mitä|mitkä|milloin|koska|miten|miksi|missä|mihin|mistä|paljonko|montako|kuinka|onko|voiko|saako|vem|vad|vilka|vilken|när|hur|varför|var|kan|får|finns|who|what|which|when|how|why|where|can|does|do|is|are|may',
)

/**
 * A line whose command can't make sense of its words: is it that command, not quite right, or a question that only
 * begins with its name? “role local:x coordinator” is no question, “funding for schools” is one.
 */
export function isMisused({ command, rest }: Line): boolean {
  if (command.asks || rest === '') return false
  const words = rest.split(' ')
  if (rest.endsWith('?') || words.length > fewWords || questioning.test(rest)) return false
  if (command.reads && inArea.test(rest)) return false
  if (words.some((word) => /^\p{L}[\p{L}\d-]*:\S/u.test(word)) || /(^|\s)\d{1,3}$/.test(rest)) return true
  return (command.role !== undefined || command.name === 'steering') && doing.test(words[0] ?? '')
}

/** How a command is used, in a sentence or two, with lines to type. */
export function usageOf({ name, aliases, help, examples }: Command): Localized {
  const called = (locale: Locale) => (locale === 'en' ? name : (aliases[locale][0] ?? name))
  const lines = (locale: Locale) => [...new Set(examples[locale])].slice(0, 2).join(' · ')
  const [fi, sv, en] = locales.map((locale) => ({ called: called(locale), lines: lines(locale) })) as [
    Shown,
    Shown,
    Shown,
  ]
  return {
    fi: `En saanut tästä selvää. ”${fi.called}”: ${help.fi}. Kirjoita esimerkiksi: ${fi.lines}`,
    sv: `Jag förstod inte det där. ”${sv.called}”: ${help.sv}. Skriv till exempel: ${sv.lines}`,
    en: `I could not make sense of that. “${en.called}”: ${help.en}. Type for example: ${en.lines}`,
  }
}

interface Shown {
  called: string
  lines: string
}
