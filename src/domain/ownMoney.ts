import { wholeWords } from './wholeWords.ts'

const own = wholeWords(
  [
    String.raw`omaa rahaa|omia rahoja|omalla rahalla|oma osuutemme|oma osuus on|(?:meillä|meil|mulla|minulla|multa|löytyy|laittaa|sijoittaa) (?:on|ois|olis|olisi|ei ole|ei oo)? ?(?:vain|vaan|kuin|ku|itse|noin)?`,
    String.raw`egna pengar|(?:vi|jag) (?:har|kan satsa)(?: bara| högst)?|egen insats på`,
    String.raw`(?:our|my) own money|of (?:our|my) own|(?:we|i) (?:only )?(?:have|can put in)(?: only)?|own money`,
  ].join('|'),
)
const howBig = wholeWords(
  String.raw`minkä kokoi\p{L}+|kuinka ison|miten ison|kuinka suuren|hur stort|how (?:big|large)(?: an?)?`,
)
const ofProject = wholeWords(
  String.raw`hank\p{L}+|projekt\p{L}*|projects?|budje\p{L}+|budget\p{L}*|kustann\p{L}+|kostnad\p{L}*|costs?|maksaa|kostar|kokonais\p{L}*`,
)

/** “We have 20,000 of our own”, “minkä kokoisen hankkeen 20 000 eurolla saa”: the sum is what one has, not what the project costs. */
export const isOwnMoney = (text: string): boolean =>
  howBig.test(text) || (own.test(text) && !ofProject.test(text))
