import { asksForMore } from '../domain/carriedOn/listed.ts'
import type { Localized } from '../locale.ts'

/** A number that stands for one of the last reply's choices: `3`, `3.`, `3)`. */
export const isNumber = (typed: string) => /^\d{1,3}[.)]?$/.test(typed)

/** The line that a number, or a word for what comes next, stands for; nothing where it stands for none. */
export function chosenIn(typed: string, choices: readonly string[]): string | undefined {
  if (isNumber(typed)) return choices[Number.parseInt(typed, 10) - 1]
  return asksForMore(typed) ? choices.findLast((line) => / from:\d/.test(line)) : undefined
}

/** Said to a number that stands for nothing. */
export function notChoosable(typed: string, choices: readonly string[]): Localized {
  const number = Number.parseInt(typed, 10)
  const count = choices.length
  if (count === 0)
    return {
      fi: `Tässä ei ole nyt numeroituja vaihtoehtoja. Kirjoita kysymys sanoin.`,
      sv: `Det finns inga numrerade val just nu. Skriv frågan med ord.`,
      en: `There are no numbered choices just now. Write your question in words.`,
    }
  return {
    fi: `Numeroa ${number} ei ole listassa. Valitse 1–${count} tai kirjoita kysymys sanoin.`,
    sv: `Numret ${number} finns inte i listan. Välj 1–${count} eller skriv frågan med ord.`,
    en: `Number ${number} is not in the list. Choose 1–${count}, or write your question in words.`,
  }
}
