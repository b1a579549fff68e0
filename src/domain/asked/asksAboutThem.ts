import { regexOf, wholeWords } from '../regexOf.ts'

/** “How about …” opens, and asks for no manner. */
const opening = wholeWords(
  'how about|what about|hur är det med|hur skulle det vara med|hur blir det med|miten (?:olis|olisi|ois|on)|mites|kuinka on',
)
/** Who wants to see them says so. */
const toSee = wholeWords(
  String.raw`löy[td]\p{L}*|näytä\p{L}*|näyttä\p{L}*|listaa\p{L}*|nähdä|hitta\p{L}*|visa|lista|se|finns det|har ni|find|show|list|see|have|teillä`,
)
const manner = wholeWords(
  String.raw`miten|miksi|kuinka|minkä takia|minkä vuoksi|mitenkä|millä tavalla|millä tavoin|hur|varför|på vilket sätt|how|why|in what way`,
)
const may = String.raw`voi\p{L}*|saa\p{L}*|pitääkö|täytyykö|pääseekö|kan|kunde|får|ska|skall|måste|behöver|can|could|may|must|should|do|does|did`
/** “Are the projects public?”, “mitä hankkeet tekevät?”: of all of them, where a list would be asked for by “mitä hankkeita”. */
const ofAll = String.raw`(?:onko|ovatko|mitä) (?:nämä |nuo |ne )?(?:hankkeet|projektit|yritykset)|(?:är|vad gör|vad kostar) (?:projekten|företagen)|(?:are|is) (?:the |all )?(?:projects?|companies)(?! (?:on|about|in|with|for)(?!\p{L}))`
const opensSo = regexOf(String.raw`^\W*(?:(?:ja|och|and|no|but|men)\s+)?(?:${may}|${ofAll})(?!\p{L})`, 'i')
const good = wholeWords(
  String.raw`hyö[td]\p{L}*|hyödy\p{L}*|nytta\p{L}*|nytto\p{L}*|gynna\p{L}*|benefit\p{L}*|kosta\p{L}*|maks(?:aa|avat|oi|oivat)|costs?|vaikut\p{L}+|inverka\p{L}*|påverka\p{L}*|effekt\p{L}*|impacts?|affects?`,
)
const whoDoes = /^\W*(?:(?:ja|och|and|entä)\s+)?(?:kuka|ketkä|kenen|vem|vems|who|whose)(?!\p{L})/iu

const wayToSee = wholeWords(
  String.raw`(?:miten|kuinka|mistä|hur|var|how|where) (?:(?:can|could|do|kan|voi\p{L}*) )?(?:(?:i|we|jag|vi|man|minä|me) )?(?:löy[td]\p{L}*|hitta\p{L}*|find|see)(?: (?:i|we|jag|vi|man))?`,
)

/** Without “how about …” and “how do I find …”. */
export const withoutOpening = (text: string): string =>
  text.replace(opening, ' ').replace(wayToSee, 'find').trim()

/** “How do projects help companies?”, “who pays for the projects?”: asks something of them all, not which there are. The text is one `withoutOpening`. */
export function asksAboutThem(text: string, isOfProjects: boolean): boolean {
  if (good.test(text) || (isOfProjects && whoDoes.test(text))) return true
  return !toSee.test(text) && (manner.test(text) || opensSo.test(text))
}
