import { wholeWords } from '../regexOf.ts'

const now = wholeWords(
  String.raw`hur ser (?:er |hevi:?s? ?|hevi-?)?(?:projekt)?portföljen ut|miltä (?:hevin |teidän )?(?:hanke)?(?:salkku|portfolio) näyttää|millainen (?:hevin |teidän )?(?:hanke)?(?:salkku|portfolio) (?:nyt )?on|what does the (?:hevi |project )?portfolio look like|how does the (?:hevi |project )?portfolio look|how is the (?:hevi |project )?portfolio doing`,
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

/** After the projects were counted by focus area: “why is there none in area 3?”, “vad beror luckan på?”, “miksi?” */
export const asksWhyNone = (text: string): boolean =>
  alone.test(text) || (why.test(text) && lacking.test(text))
