import { fold } from './normalise.ts'

const compound = /^(\p{L}{2,}?)-?((?:projekt|hanke|hankk)\p{L}*)$/u

/** “Pilottihanke”, “delprojekt”: says how it is done, not what it is on. */
const ofAnyTheme =
  /^(?:pilot|kokeilu|paa|huvud|yhteis|sam|tutkimus|forsknings|kehity|utveckling|tki|rdi|edeltaja|foregang|del|osa|hevi|eakr|erdf|esr|esf|eu|erf|eruf|stads|kaupunki)/u

/** “Energiahankkeet”, “hälsoprojekt”: the word for projects, and what stands before it in the same word. */
export function compoundIn(word: string): { before: string; noun: string } | undefined {
  const [, before, noun] = compound.exec(word) ?? []
  return before !== undefined && noun !== undefined ? { before, noun } : undefined
}

/** What a compound says its projects are on; nothing where it is none, or says no theme. */
export function themeInCompound(word: string): string | undefined {
  const before = compoundIn(word)?.before
  return before === undefined || ofAnyTheme.test(fold(before)) ? undefined : standingAlone(before)
}

/** “Liikkumis-” is “liikkuminen”, “utbildnings-” “utbildning”: the first part of a compound as a word of its own. */
export const standingAlone = (first: string): string =>
  first.replace(/(?<=\p{L}{3}a?)mis$/u, 'minen').replace(/(?<=\p{L}{2}(?:ing|het|tet|ion|skap|dom))s$/u, '')
