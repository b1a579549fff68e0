import { regexOf, wholeWords } from '../regexOf.ts'

const own = wholeWords('omaa rahaa|omia rahoja|omalla rahalla|egna pengar|own money|of (?:our|my) own')
const howMuch = wholeWords('paljonko|kuinka paljon|miten paljon|hur mycket|how much')
const howBigProject = wholeWords(
  String.raw`(?:minkä kokoi\p{L}+|kuinka (?:ison|suuren)|miten (?:ison|suuren)) (?:hank|projekt)\p{L}+|hur stort projekt|how (?:big|large) an? project`,
)
/** Nothing but that one has a sum. */
const have = regexOf(
  String.raw`^\W*(?:(?:ja|entä|och|and|rahoitus|finansiering|funding)\s+)?(?:(?:jos|om|if)\s+)?(?:meillä|meil|mulla|minulla|vi|jag|we|i)\s+(?:(?:on|ois|olis|olisi|ei ole|ei oo|har|have|only have)\s+)?(?:(?:vain|vaan|kuin|ku|bara|only|just|noin|ca)\s+)*€?\s*\d[\d\s.,]*\s*(?:\p{L}{1,8}|€)?\W*$`,
  'i',
)

/** “We have 20,000 of our own”, “minkä kokoisen hankkeen 20 000 eurolla saa”: the sum is what one has, not what the project costs. */
export const isOwnMoney = (text: string): boolean =>
  howBigProject.test(text) || have.test(text) || (own.test(text) && !howMuch.test(text))
