import { wholeWords } from '../regexOf.ts'

const projects = String.raw`(?:hevi-?|hevi )?(?:hanketta|hankkeita|hanke|hankkeista|hankkeessa|projektia|projekteja|projektissa|projekt|projekten|projects?)`
const them = String.raw`niistä|niitä|näistä|noista|av dem|av dom|av dessa|dem|dom|of them|of those|of these|them|those`
const saysProjects = wholeWords(`${projects}|${them}`)
const guess = wholeWords(
  String.raw`(?:ainaki|ainakin|vähintään|yli|noin|jopa|minst|åtminstone|över|ungefär|at least|over|more than|about|around|as many as)\s+(\d{1,3})(?:\s+(?:eri|olika|different))?(?:\s+${projects})?|(\d{1,3})\s+${projects}`,
)
const asksIf = wholeWords(
  String.raw`onko|onks|oliko|finns det|är det|är de|har ni|are there|is there|do you have`,
)
const guessSmall = String.raw`onko|onks|oliko|niitä|ne|siellä|teillä|finns|det|är|de|dem|minst|har|ni|are|there|is|do|you|have|them|in|total|all|yhteensä|totalt|jo|redan|already|now|nyt|nu|hevi\p{L}*|programme|programmet|ohjelmassa|i|the|te`
const guessWords = [projects, guessSmall].map((words) => wholeWords(words, 'gi'))

/** “Onko niitä hankkeita ainakin 50?”, “are there over 20 projects?”: how many are guessed, and nothing else. */
export function guessedCount(text: string): number | undefined {
  const [, after, before] = asksIf.test(text) ? (guess.exec(text) ?? []) : []
  const count = after ?? before
  if (!count || !saysProjects.test(text)) return undefined
  const rest = guessWords.reduce((left, words) => left.replaceAll(words, ' '), text.replace(guess, ' '))
  return /[\p{L}\p{N}]/u.test(rest) ? undefined : Number(count)
}
