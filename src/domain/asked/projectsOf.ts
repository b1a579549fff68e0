import { wholeWords } from '../regexOf.ts'

const projects = String.raw`hankkeet|hankkeita|hankkeissa|hankkeisiin|hankkeista|hankkeiden|projektit|projekteja|projekteissa|projekt|projekten|projects`
/** Said of several, they can be nothing but projects. */
const ledOnes =
  'vetämät|vetämiä|johtamat|johtamia|koordinoimat|those led by|ones led by|de som leds av|dem som leds av'
const several = wholeWords(`${projects}|${ledOnes}`)
const severalAll = wholeWords(projects, 'gi')
const leading = wholeWords(
  String.raw`veto\p{L}*|vetä\p{L}*|vetoiset|vetoisia|johta\p{L}*|päätoteutta\p{L}*|koordinoi\p{L}*|leds|leder|ledda|driver|drar|huvudgenomförare|led|leads?|leading|runs?|coordinates?|lead partner`,
  'gi',
)
const small = wholeWords(
  [
    String.raw`vain|vaan|pelkästään|bara|endast|only|just|missä|joita|joiden|jossa|jonka|mitkä|mitä|mihin|millaisia|joissa|joihin|jotka|näissä|näistä|niistä|tässä|onko|onks|on|ovat|oli|ollut|olleet|mukana|osallisena|osallistuu|osallistunut|kuuluu|kaikki|muita|muut|itse|kaikissa|toteuttajana|kumppanina|partnerina|vielä|nyt|listaa|näytä|kerro`,
    String.raw`vilka|vilket|i|där|är|var|har|varit|med|deltar|deltagit|ingår|medverkar|som|av|finns|andra|alla|lista|visa|den|det|de|då|nåt|något|någon|dem|dom|partner`,
    String.raw`which|what|where|in|is|are|was|were|has|have|been|involved|part|partner|take|takes|taking|participates?|of|the|with|by|any|these|those|all|other|list|show|does|do|a|an|as`,
    String.raw`s|n|ssa|lla`,
    String.raw`tarvitsen|haluan|anna|luettelo|lista|listan|jag|behöver|vill|ha|ge|mig|över|i|need|want|give|me`,
  ].join('|'),
  'gi',
)

/** “Has Laurea been in anything?” asks for its projects, too. */
const anything = wholeWords(
  'missään|jossain|jossakin|tällaisissa|tämmöisissä|sellaisissa|i något|i nåt|någonstans|in anything|in any',
)

/** “Which Aalto project is still running?”, “is VTT in any running project?” asks for those, too, where it says whether they run. */
const oneOf = wholeWords(
  String.raw`(?:mikä|mikäs|joku|jokin|jossain|jossakin|missään|missä|yhdessäkään|mihinkään|johonkin|mitään|yhtään)(?: [^\s.!?]+){0,4}? (?:hevi-?)?(?:hanke|hanketta|hankkeessa|hankkeeseen|hankkeista|projekti|projektia|projektissa)|(?:vilket|vilken|något|nåt|någon|nån|någåt)(?: [^\s.!?]+){0,4}? (?:hevi-?)?(?:projekt|projektet|projekten)|(?:which|what|any|some|have a|has a)(?: [^\s.!?]+){0,4}? project`,
)
const one = wholeWords(
  String.raw`(?:hevi-?)?(?:hanke|hanketta|hankkeessa|hankkeeseen|projekti|projektia|projektissa|projektet|project)|hevi\p{L}*(?:-hank\p{L}+|-projekt\p{L}*)?|mikä|mikäs|millainen|jokin|joku|jossain|jossakin|yhdessäkään|mihinkään|johonkin|mitään|yhtään|något|nåt|nån|någåt|ännu|enää|fortfarande|still|some|anymore|any more|have|having|there|right|now|at the moment|currently|just nu|olevassa|olevia|oleva|what about|how about|entä|entäs|mites|och|and|ja|men|but|about`,
  'gi',
)

const negated = wholeWords('not|without|ei|eivät|ilman|utan|inte')

/** Whether one project or another is spoken of. */
export const asksOfSomeProject = (text: string): boolean => oneOf.test(text)

/** Whether several projects, or anything at all, are spoken of. */
export const asksOfProjects = (text: string): boolean => several.test(text) || anything.test(text)

/** “Missä hankkeissa Espoo on mukana?”, “projects led by Aalto”: whose projects are asked for, and whether those that they lead. */
export function projectsOf(text: string): { whose: string; isLed: boolean } | undefined {
  if (!(asksOfProjects(text) || asksOfSomeProject(text)) || negated.test(text)) return undefined
  const isLed = text.search(leading) >= 0
  const whose = whoseIn(text)
  return whose === '' ? undefined : { whose, isLed }
}

/** “Which project is still running?”: any of them, whosever. */
export const asksOfAnybodys = (text: string): boolean =>
  asksOfSomeProject(text) && !negated.test(text) && whoseIn(text) === ''

const anythingAll = new RegExp(anything, 'gi')
const whoseIn = (text: string): string =>
  [anythingAll, severalAll, leading, one, small]
    .reduce((left, words) => left.replaceAll(words, ' '), text)
    .replaceAll(/[^\p{L}\p{N}\s-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
