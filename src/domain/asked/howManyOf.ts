import { wholeWords } from '../regexOf.ts'
import { howMany } from './howManyProjects.ts'
import { statusIn, withoutStatus } from './listWish.ts'

export interface HowManyOf {
  /** Whose; empty where those of the whole programme are asked for. */
  whose: string
  isLed: boolean
  status?: 'ongoing' | 'ended'
}

const projects = String.raw`(?:hevi-?|hevi )?(?:hanketta|hankkeita|hanke|hankkeista|hankkeessa|projektia|projekteja|projektissa|projekt|projekten|projects?)`
const them = String.raw`niistä|niitä|näistä|noista|av dem|av dom|av dessa|dem|dom|of them|of those|of these|them|those`
const leading = String.raw`joht\p{L}*|vetä\p{L}*|vetä\p{L}*|veti|vedossa|vastuulla|koordinoi\p{L}*|päätoteutta\p{L}*|leds|leder|ledde|lett|ledda|ledda|drivs|driver|drar|led|leads?|leading|runs|coordinat\p{L}+`
const small = String.raw`montako|moneenko|monessako|moneskohan|kuinka|monta|moni|monessa|moneen|miten|hevi\p{L}*|entä|entäs|no|ja|on|ovat|oli|ollut|olleet|mukana|osallisena|osallistu\p{L}*|toteuttajana|partnerina|kumppanina|yhteensä|nyt|tällä|hetkellä|parhaillaan|kaikkiaan|hur|många|är|var|har|varit|det|finns|av|i|som|med|deltar|deltagit|partner|just|nu|totalt|och|då|på|how|many|has|have|had|does|do|did|is|are|was|were|by|in|part|take|takes|taken|taking|involved|participat\p{L}+|been|being|there|the|of|and|city|stad|staden|kaupunki|kaupungin|kaupungilla|s|right|now|currently|at|moment|programme|program|programmet|a|going|on`
const saysProjects = wholeWords(`${projects}|${them}`)
const saysLeading = wholeWords(leading)
const all = [projects, them, leading, small].map((words) => wholeWords(words, 'gi'))

/** “How many HEVi projects has Espoo led?”, “hur många projekt är på gång?”, “entä Vantaalla, montako niitä on käynnissä?” */
export function howManyOf(text: string): HowManyOf | undefined {
  if (!howMany.test(text) || !saysProjects.test(text)) return undefined
  const status = statusIn(text)
  const whose = all
    .reduce((left, words) => left.replaceAll(words, ' '), withoutStatus(text))
    .replaceAll(/[^\p{L}\p{N}\s-]+|(?<!\p{L})-/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return { whose, isLed: saysLeading.test(text), ...(status ? { status } : {}) }
}

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
