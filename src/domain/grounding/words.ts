import { fold } from '../search/normalise.ts'

/** Words that carry no statement of their own. What denies, limits or obliges is not among them: see `stance.ts`. */
const functionWords = new Set(
  `ja tai sekä että joka jotka jonka jossa josta johon joita se ne sen sitä siitä siinä siihen niiden niitä tämä tämän tätä nämä
   näiden on ovat oli olivat ole olla olevat oleva myös kuin kun mutta vaan niin näin sitten esimerkiksi eli sillä koska hän he
   och eller samt att som det den de dem denna detta dessa är var vara har hade ett en av i på till för med från om vid även också
   men så då när där här sin sitt sina hans dess man vi ni jag du han hon ha blir bli till exempel
   and or the a an of in on to for with from by at as is are was were be been has have had it its this that these those which who
   whom whose also than then but so when where there here their they them we you i he she his her for example will`.split(
    /\s+/u,
  ),
)

const pattern = /\p{L}[\p{L}\p{M}]*(?:[’'-][\p{L}\p{M}]+)*/gu

/** All words of a text; Finnish endings after a colon, as in `EU:n`, are left out. */
export const wordsIn = (text: string): string[] =>
  text.replaceAll(/(\p{L}|\d|%):\p{Ll}+/gu, '$1').match(pattern) ?? []

/** The words that say something. */
export const tellingWords = (text: string): string[] =>
  wordsIn(text).filter((word) => word.length > 1 && !functionWords.has(word.toLocaleLowerCase('fi')))

/** A word as it is compared: doubled letters count once (`hanke`, `hankkeet`). */
export const bare = (word: string): string =>
  fold(word.toLocaleLowerCase('fi'))
    .replaceAll(/[’'-]/gu, '')
    .replaceAll(/(.)\1+/gu, '$1')

/** The same word in other forms: a long common beginning, short endings. */
export const alike = (one: string, other: string, longestEnding = 6): boolean =>
  alikeBare(bare(one), bare(other), longestEnding)

/** `alike`, of words that are `bare` already. */
export function alikeBare(first: string, second: string, longestEnding = 6): boolean {
  if (first === second) return true
  let common = 0
  while (common < first.length && first[common] === second[common]) common++
  const ending = Math.max(first.length, second.length) - common
  if (common >= 5) return Math.min(first.length, second.length) - common <= 3 && ending <= longestEnding
  return common >= 4 && ending <= 3
}
