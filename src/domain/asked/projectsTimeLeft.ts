import { regexOf, wholeWords } from '../regexOf.ts'

const left = String.raw`jäljellä|vielä|kvar|återstår|ännu|fortfarande|left|remain\p{L}*|still|to go|until (?:they|it) ends?|ennen kuin (?:ne )?(?:päättyvät|loppuvat)|till de slutar`
const howLong = String.raw`(?:kuinka|miten) (?:kauan|pitkään|paljon)|kauanko|paljonko|montako|kuinka monta|hur (?:länge|lång|mycket|många)|how (?:long|much|many)`
const time = String.raw`aikaa|aika|kuukau\p{L}+|kk|viikko\p{L}*|päivä\p{L}*|tid|tiden|månader|veckor|dagar|time|months?|weeks?|days?`
const running = String.raw`käynnissä(?: olev\p{L}+)?|meneillään(?: olev\p{L}+)?|pågående|som pågår|pågår|igång|running|ongoing|current|active`
const projects = String.raw`(?:hevi-?)?(?:hank(?:e|ke)\p{L}*|projekt\p{L}*)|projects?`
const theirs = String.raw`niillä|niitä|niistä|näillä|nuo|ne|niiden|kullakin|jokaisella|kukin|de|dem|dom|var och en|varje|dessa|they|them|these|those|each|each one|ones|every`
const small = String.raw`on|ovat|kestää|kestävät|jatku\p{L}+|har|finns|det|i|av|som|håller|på|pågå|do|does|have|has|is|are|will|be|there|the|of|for|in|go|run|last|entä|ja|och|and|so|then|hevi\p{L}*|sitten|då|tästä|from now|from today|today|tänään|nu|nyt|now`

const [saysLeft, saysLong, saysRunning, saysProjects, saysTheirs] = [
  left,
  howLong,
  running,
  projects,
  theirs,
].map((words) => wholeWords(words))
const understood = [left, howLong, time, running, projects, theirs, small].map((words) =>
  wholeWords(words, 'gi'),
)
const letters = regexOf(String.raw`[\p{L}\p{N}]`)
const ofAll = wholeWords(
  String.raw`(?:hevi-?)?(?:hankkeet|hankkeilla|hankkeiden|projektit|projekteilla)|projekten|projects|ones|olevilla|olevat|olevien|pågående`,
)

/** “How long do the running ones still have left?”, “paljonko niillä on aikaa jäljellä?”: of those that run, or of those just listed; nothing else is said. */
export function projectsTimeLeft(text: string): 'running' | 'listed' | undefined {
  if (!saysLeft?.test(text) || !saysLong?.test(text)) return undefined
  const isOfAll = ofAll.test(text) && (saysRunning?.test(text) || saysProjects?.test(text))
  if (!isOfAll && !saysTheirs?.test(text)) return undefined
  const rest = understood.reduce((others, words) => others.replaceAll(words, ' '), text)
  return letters.test(rest) ? undefined : isOfAll ? 'running' : 'listed'
}
