import type { Context } from '../command.ts'
import { readWish, WishProblem } from '../domain/subscriptions/readWish.ts'
import { Refusal } from '../errors.ts'
import type { Localized } from '../locale.ts'
import { fieldNames } from './fieldNames.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Throws a `Refusal` that says which part of the expression is not understood, and what would be. */
export async function checkWish({ store }: Context, typed: string) {
  try {
    readWish(typed, await vocabularyOf(store))
  } catch (error) {
    throw error instanceof WishProblem ? new Refusal(words.problem[error.kind](error.part)) : error
  }
}

const fieldsIn = (locale: keyof Localized) =>
  Object.values(fieldNames)
    .map((name) => name[locale])
    .join(', ')

const words = {
  problem: {
    syntax: (part: string) => ({
      fi: `En saanut selvää ehdosta kohdassa ”${part}”. Kirjoita esimerkiksi: laji:rahoitushaku ja (painopiste:1 tai painopiste:2) ei robotiikka`,
      sv: `Jag kunde inte tyda villkoret vid ”${part}”. Skriv till exempel: slag:ansökningsomgång och (prioritering:1 eller prioritering:2) inte robotik`,
      en: `I could not read the filter at “${part}”. For example: kind:call and (focus:1 or focus:2) not robotics`,
    }),
    field: (part: string) => ({
      fi: `En tunne kenttää ”${part}”. Kentät: ${fieldsIn('fi')}. Sanan voi kirjoittaa myös ilman kenttää.`,
      sv: `Jag känner inte fältet ”${part}”. Fälten: ${fieldsIn('sv')}. Ord kan också skrivas utan fält.`,
      en: `I do not know the field “${part}”. Fields: ${fieldsIn('en')}. Words may also stand without a field.`,
    }),
    value: (part: string) => ({
      fi: `En löydä tätä: ${part}. Painopisteet ovat 1–4. Hankkeen tai organisaation nimi tarvitsee lainausmerkit, jos siinä on välilyönti.`,
      sv: `Jag hittar inte det här: ${part}. Prioriteringarna är 1–4. Namn på projekt och aktörer behöver citattecken om de har mellanslag.`,
      en: `I find no such thing: ${part}. Focus areas are 1–4. Names of projects and organisations with spaces need quotation marks.`,
    }),
  },
}
