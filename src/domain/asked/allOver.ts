import { wholeWords } from '../regexOf.ts'

const projects = String.raw`(?:hevi-?|hevi )?(?:hankkeet|hankkeethan|projektit|projektithan|projekt|projekten|projects)`
const states = {
  ended: String.raw`päätty\p{L}*|loppu(?!u)\p{L}*|ohi|valmiita|avslutade|avslutats|slut|slutförda|över|förbi|klara|over|ended|finished|done|completed|closed`,
  ongoing:
    'käynnissä|meneillään|kesken|pågår|pågående|igång|i gång|running|ongoing|active|under way|still on',
} as const
const all = String.raw`kaikki|kaikkihan|jokainen|alla|samtliga|all|every`
const small = String.raw`on|ovat|ovatko|onko|onks|eikö|eiks|eikös|oo|ole|niin|vain|jo|vielä|yhä|nyt|siis|ne|är|har|ju|väl|redan|nu|ännu|fortfarande|då|alltså|eller|hur|inte|sant|visst|va|de|are|aren|t|have|haven|been|the|of|them|already|now|still|so|then|right|yes|correct|hevi\p{L}*|ja|mutta|mut|no|och|men|and|but|totta|että|is|it|true|that|pitääkö|paikkansa|stämmer|det|att|kuulin|luulin|i|heard|jag|hörde`

const anyState = Object.values(states).join('|')
/** “All ended projects” asks for a list. */
const linking = String.raw`on|ovat|ovatko|onko|onks|eikö|eiks|eikös|är|har|are|have|aren|haven`
const says = [projects, all, anyState, linking].map((words) => wholeWords(words))
const known = [projects, all, anyState, small].map((words) => wholeWords(words, 'gi'))
const ended = wholeWords(states.ended)

/** “Kaikki hankkeethan on jo päättyny?”, “all the projects are still running, right?”: in what state all projects are held to be; nothing where more is said. */
export function stateOfAll(text: string): 'ended' | 'ongoing' | undefined {
  if (!says.every((words) => words.test(text))) return undefined
  const rest = known.reduce((left, words) => left.replaceAll(words, ' '), text)
  if (/[\p{L}\p{N}]/u.test(rest)) return undefined
  return ended.test(text) ? 'ended' : 'ongoing'
}
