import { wholeWords } from '../regexOf.ts'

const now = wholeWords(
  String.raw`hur ser (?:er |hevi:?s? ?|hevi-?)?(?:projekt)?portföljen ut|miltä (?:hevin |teidän )?(?:hanke)?(?:salkku|portfolio) näyttää|millainen (?:hevin |teidän )?(?:hanke)?(?:salkku|portfolio) (?:nyt )?on|what does the (?:hevi |project )?portfolio look like|how does the (?:hevi |project )?portfolio look|how is the (?:hevi |project )?portfolio doing`,
)
const overview = wholeWords(
  String.raw`(?:lägesbild|översikt|helhetsbild|överblick|sammanfattning)\p{L}* (?:över|av|på|om|kring)(?: (?:hela|er|hevis))* (?:projekt)?portföljen|(?:tilannekuva|yleiskuva|kokonaiskuva|yleiskatsaus|läpileikkaus)\p{L}* (?:koko |hevin |teidän )*(?:hanke)?(?:salkusta|portfoliosta)|(?:koko |hevin |teidän )?(?:hanke)?(?:salkun|portfolion) (?:tilannekuva|yleiskuva|kokonaiskuva|tilanne)\p{L}*|(?:overview|snapshot|picture|summary) of (?:the |your |hevi['’]?s? )*(?:whole |entire |full )?(?:hevi |project )*portfolio|(?:hevi |project )?portfolio (?:overview|snapshot|summary)`,
)
const why = wholeWords(
  'miksi|miksei|miks|minkä takia|minkä vuoksi|mistä|varför|vad beror|vad kommer det sig|why|how come|what explains',
)
const lacking = wholeWords(
  String.raw`ei|eikö|ole|puuttu\p{L}+|auk(?:ko|on)\p{L}*|tyhjä\p{L}*|yhtään|mitään|inget|inga|ingen|luck\p{L}+|sakna\p{L}+|tom|none|no|nothing|gap|gaps|missing|lacks?|empty|without|isn['’]t|aren['’]t`,
)
const alone =
  /^\W*(?:(?:ja|och|and|but|mutta|men|no)\s+)?(?:miksi|miksei|miks|varför|why|how come)(?:\s+(?:näin|niin|så|so|that|is that))?\W*$/iu

/** “Hur ser projektportföljen ut just nu?” */
export const asksForPortfolioNow = (text: string): boolean => now.test(text)

/** “Jag behöver en lägesbild över hela portföljen”: how many there are, how many run, and which. */
export const asksForOverview = (text: string): boolean => overview.test(text)

/** After the projects were counted by focus area: “why is there none in area 3?”, “vad beror luckan på?”, “miksi?” */
export const asksWhyNone = (text: string): boolean =>
  alone.test(text) || (why.test(text) && lacking.test(text))
