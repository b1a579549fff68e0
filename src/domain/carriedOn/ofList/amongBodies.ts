import { saysOnly } from '../../said/saysOnly.ts'

const hospitals = String.raw`sairaala|sairaaloita|sairaalat|sjukhus|hospitals?`
const around = String.raw`näitä|listalla|oikeasti|itse|oikeita|varsinaisia|av dessa|dessa|själva|egentligen|actual|actually|real`
/** “Which of these are hospitals?” after bodies were listed. */
export const asksForHospitals = (text: string): boolean =>
  saysOnly(text, hospitals, around) && text.search(them) >= 0
const them = /n[äi]ist|noist|av (?:de|di)|dessa|of (?:these|those|them)/iu

const biggest = String.raw`isoin|suurin|isoimmat|suurimmat|pienin|isompi|suurempi|störst|största|minst|minsta|större|biggest|largest|smallest|bigger|larger`
/** “Mikä niistä on isoin?” of bodies. */
export const asksForBiggest = (text: string): boolean =>
  saysOnly(
    text,
    biggest,
    around,
    String.raw`kaikista|av alla|verkosto|verkostoista|yritys|yrityksistä|nätverk|företag|network|company`,
  )
