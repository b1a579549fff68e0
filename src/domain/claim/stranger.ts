import { wholeWords } from '../regexOf.ts'
import { bodies } from './bodies.ts'

const longestName = 2
/** Kinds of bodies and people, not one of them by its name. */
const kinds = wholeWords(
  [
    ...Object.values(bodies),
    String.raw`yrity\p{L}*|firma\p{L}*|kaupun\p{L}*|yliopisto\p{L}*|säätiö\p{L}*|yhdisty\p{L}*|nainen|mies|sama|joku|konsultti\p{L}*|hanke\p{L}*`,
    String.raw`företag\p{L}*|bolag\p{L}*|stad\p{L}*|universitet\p{L}*|stiftelse\p{L}*|förening\p{L}*|kvinn\p{L}+|man|samma|någon|konsult\p{L}*|projekt\p{L}*`,
    String.raw`compan\p{L}+|cit(?:y|ies)|universit\p{L}+|foundations?|associations?|wom[ae]n|m[ae]n|same|some\p{L}*|consultants?|projects?|people|still|it|they`,
  ].join('|'),
)

/** “Nokia”: who is named as names are written, but by no record; nothing where a kind of body is meant. */
export function strangerNamed(typed: string, who: string) {
  const words = typed.match(/[\p{L}\p{N}-]+/gu) ?? []
  const said = who
    .split(' ')
    .map((one) => words.find((word) => word.toLowerCase() === one.toLowerCase() && /^\p{Lu}/u.test(word)))
  const isName = said.length <= longestName && said.every((word) => word !== undefined) && !kinds.test(who)
  const name = said.join(' ')
  return isName ? { id: '', name: { fi: name, sv: name, en: name } } : undefined
}
