import { asksForMore } from '../domain/carriedOn/ofList/listed.ts'
import type { Localized } from '../locale.ts'

/** A number that stands for one of the last reply's choices: `3`, `3.`, `3)`. */
export const isNumber = (typed: string) => /^\d{1,3}[.)]?$/.test(typed)

/**
 * The line that a number, or a word for what comes next, stands for; a number that the last reply has not is of the list
 * still `shown`. Nothing where it stands for none.
 */
export function chosenIn(
  typed: string,
  choices: readonly string[],
  shown: readonly string[] = [],
): string | undefined {
  const at = Number.parseInt(typed, 10) - 1
  if (isNumber(typed)) return choices[at] ?? (shown.length > choices.length ? shown[at] : undefined)
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
  if (count === 1)
    return {
      fi: `Viime vastauksessani on vain yksi vaihtoehto. Vastaa 1 tai kirjoita kysymys sanoin.`,
      sv: `I mitt senaste svar finns bara ett val. Svara 1 eller skriv frågan med ord.`,
      en: `My last reply has only one choice. Answer 1, or write your question in words.`,
    }
  return {
    fi: `Numeroa ${number} ei ole listassa. Valitse 1–${count} tai kirjoita kysymys sanoin.`,
    sv: `Numret ${number} finns inte i listan. Välj 1–${count} eller skriv frågan med ord.`,
    en: `Number ${number} is not in the list. Choose 1–${count}, or write your question in words.`,
  }
}
