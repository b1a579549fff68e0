import { organisationKinds } from '../../query/choosing/byKind.ts'
import { type Sense, sensesIn } from '../../query/tagged.ts'
import { wholeWords } from '../../regexOf.ts'

const own = String.raw`(?:hevin |teidän |meidän |the |our |your |hevi |er |vår )*(?:hanke|projekt|project )?`
const split = [
  String.raw`${own}(?:salkku|portfolio) (?:jakautuu|jakaantuu|on jakautunut|hajautuu) (?:nyt )?(?:painopist\p{L}+|eri painopist\p{L}+)(?: (?:kesken|mukaan))?`,
  String.raw`${own}portföljen (?:fördelad|uppdelad|fördelar sig|fördelas)? ?(?:per|mellan|på|efter) (?:de (?:olika )?)?(?:prioritering\p{L}*|prioritet\p{L}*|fokusområde\p{L}*)`,
  String.raw`(?:fördelar sig|fördelas|är) ${own}portföljen (?:fördelad |uppdelad )?(?:per|mellan|på|efter) (?:de (?:olika )?)?(?:prioritering\p{L}*|prioritet\p{L}*|fokusområde\p{L}*)`,
  String.raw`portfolio (?:(?:is |be )?(?:split|divided|distributed|spread))? ?(?:by|across|between|over|among) (?:the )?(?:four )?(?:focus )?areas?`,
].join('|')
const now = wholeWords(
  String.raw`hur ser (?:er |hevi:?s? ?|hevi-?)?(?:projekt)?portföljen ut|miltä (?:hevin |teidän )?(?:hanke)?(?:salkku|portfolio) näyttää|millainen (?:hevin |teidän )?(?:hanke)?(?:salkku|portfolio) (?:nyt )?on|what does the (?:hevi |project )?portfolio look like|how does the (?:hevi |project )?portfolio look|how is the (?:hevi |project )?portfolio doing|${split}`,
)
const stage = [
  String.raw`(?:missä|mis) (?:vaiheessa|kunnossa|tilassa|mallissa|jamassa) ${own}(?:salkku|portfolio) (?:nyt )?on|miten ${own}(?:salkulla|portfoliolla) (?:menee|sujuu)|${own}(?:salkku|portfolio) (?:lyhyesti|pähkinänkuoressa|tiiviisti)`,
  String.raw`läget (?:i|för|med) ${own}portföljen|portföljens läge|(?:i )?(?:vilket skede|vilken fas) är ${own}portföljen(?: i)?|hur (?:ligger|står) ${own}portföljen till|hur (?:går|är) det (?:för|med) ${own}portföljen|${own}portföljen i korthet`,
  String.raw`(?:state|status|stage) of (?:the |your |our )?(?:hevi |project )*portfolio|(?:what|which) (?:stage|state|phase) is (?:the |your |our )?(?:hevi |project )*portfolio|where does (?:the |your |our )?(?:hevi |project )*portfolio stand|(?:hevi |project )?portfolio (?:status|in brief|in short|in a nutshell|at a glance)`,
].join('|')
const overview = wholeWords(
  String.raw`(?:lägesbild|översikt|helhetsbild|överblick|sammanfattning)\p{L}* (?:över|av|på|om|kring)(?: (?:hela|er|hevis))* (?:projekt)?portföljen|(?:tilannekuva|yleiskuva|kokonaiskuva|yleiskatsaus|läpileikkaus)\p{L}* (?:koko |hevin |teidän )*(?:hanke)?(?:salkusta|portfoliosta)|(?:koko |hevin |teidän )?(?:hanke)?(?:salkun|portfolion) (?:tilannekuva|yleiskuva|kokonaiskuva|tilanne)\p{L}*|(?:overview|snapshot|picture|summary) of (?:the |your |hevi['’]?s? )*(?:whole |entire |full )?(?:hevi |project )*portfolio|(?:hevi |project )?portfolio (?:overview|snapshot|summary)|${stage}`,
)
const why = wholeWords(
  'miksi|miksei|miks|minkä takia|minkä vuoksi|mistä (?:se |tämä |tää )?(?:johtu\\p{L}+|syystä)|varför|vad beror|vad kommer det sig|why|how come|what explains',
)
const lacking = wholeWords(
  String.raw`ei|eikö|ole|puuttu\p{L}+|auk(?:ko|on)\p{L}*|tyhjä\p{L}*|yhtään|mitään|inget|inga|ingen|luck\p{L}+|sakna\p{L}+|tom|none|no|nothing|gap|gaps|missing|lacks?|empty|without|isn['’]t|aren['’]t`,
)
const alone =
  /^\W*(?:(?:ja|och|and|but|mutta|men|no)\s+)?(?:miksi|miksei|miks|varför|why|how come)(?:\s+(?:näin|niin|så|so|that|is that|inga|inget|ingen|none|not|ei|ei yhtään|ei mitään))?\W*$/iu

/** “Hur ser projektportföljen ut just nu?” */
export const asksForPortfolioNow = (text: string): boolean => now.test(text)

/** “Jag behöver en lägesbild över hela portföljen”: how many there are, how many run, and which. */
export const asksForOverview = (text: string): boolean => overview.test(text)

const area = wholeWords(
  String.raw`painopiste\p{L}*|prioritering\p{L}*|prioritet\p{L}*|fokusområde\p{L}*|focus area|area`,
)
const themeOfArea = wholeWords(
  String.raw`oppimi\p{L}*|lärande\p{L}*|lärmiljö\p{L}*|learning|hyvinvoin\p{L}*|välfärd\p{L}*|wellbeing|health\p{L}*|tervey\p{L}*|hälso\p{L}*`,
)
/** “Learning”, “terveyshankkeita”: an area by what it is about. */
export const namesTheme = (text: string): boolean => themeOfArea.test(text)

/** “Why is there none in area 3?”, “vad beror luckan på?”, “miksi?”: after the projects were counted by focus area, or of one that it names. */
export const asksWhyNone = (text: string, isCounted: boolean): boolean =>
  isCounted
    ? alone.test(text) || (why.test(text) && lacking.test(text))
    : why.test(text) && lacking.test(text) && (area.test(text) || namesTheme(text)) && !isOfOther(text)

/** “Why is there no money for learning projects?” asks of something else. */
const isOfOther = (text: string) => others.some((sense) => sensesIn(text).has(sense))
const others: readonly Sense[] = [...organisationKinds, 'money', 'support', 'budget']

/** “Painopisteessä 3”, “area 3”, “kolmosessa”, “i trean”: its number. */
export function areaNumberIn(text: string): string | undefined {
  const at = called.findIndex((name) => name.test(text))
  return numbered.exec(text)?.slice(1).find(Boolean) ?? (at < 0 ? undefined : String(at + 1))
}
const numbered =
  /(?:painopiste\p{L}*|prioritering\p{L}*|prioritet\p{L}*|fokusområde\p{L}*|area)\s+([1-4])(?!\d)|([1-4])[.:]?\s?(?:painopiste|prioritering|focus area)/iu
const called = ['ykkö|ettan', 'kakko|tvåan', 'kolmo|trean', 'nelo|fyran'].map((names) =>
  wholeWords(String.raw`(?:${names})(?:s\p{L}+|n)?`),
)

/** “Eli kolmoseen ei oo yhtään?”, “so none in area 3?” after they were counted. */
export const holdsNone = (text: string): boolean =>
  lacking.test(text) && areaNumberIn(text) !== undefined && text.split(' ').length <= mostHeld
const mostHeld = 8

/** “And which calls covered that area?”, “missä hauissa se oli mukana?” after the projects were counted by focus area. */
export const asksWhichCalls = (text: string): boolean => whichCalls.test(text)
const whichCalls = wholeWords(
  String.raw`(?:which|what) calls? (?:covered|included|had|were for|was for|was it in|did cover)|(?:missä|mitkä|mikä) ha(?:uissa|ut|ku|ussa|uista) (?:\p{L}+ ){0,2}(?:oli|koski|koskivat|kattoi|kattoivat|sisälsi\p{L}*)|(?:vilka|vilken) (?:omgång\p{L}*|utlysning\p{L}*|ansökningsomgång\p{L}*) (?:gällde|omfattade|täckte|hade|ingick)|i vilka (?:omgångar|utlysningar|ansökningsomgångar)`,
)
