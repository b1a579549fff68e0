import { regexOf, wholeWords } from '../regexOf.ts'

/** “Is there …”, “finns det …”: there is nothing that these point to. */
const pointsNowhere = wholeWords(
  'is there|are there|there is|there are|finns det|det finns|går det att|hur är det med|är det så|mitä se on kun',
  'gi',
)
const pronoun = wholeWords(
  [
    'se|sen|sitä|siitä|siihen|siinä|sillä|ne|niitä|niiden|niistä|niihin|niissä|sellaisen|tuon|tuosta|tota|tuota|toi',
    'det|den|dess|dem|dom|detta|sånt|då',
    'it|its|that|they|them|those|these',
  ].join('|'),
)
/** “When?”, “i vilken form”, “millä perusteella”: nothing that says what it is about. */
const bare = regexOf(
  String.raw`^[^\p{L}\p{N}]*(?:(?:${[
    'ja|entä|milloin|mennessä|kanssa|keiden|kenenkäs|kenenkä|yhdessä|vuonna|vuoteen|koska|miksi|miten|kuka|ketkä|kenen|kenelle|missä|mistä|mihin|millä|minkä|mikä|kuinka|kauan|paljonko|montako|muodossa|tavalla|perusteella|takia|asti',
    'och|när|år|tillsammans|med|vems|datum|varför|hur|vem|vilka|vilken|vilket|var|vart|på|i|till|av|sätt|form|grund|grunder|länge|mycket|många|då',
    'and|when|year|together|with|whose|date|why|how|who|whom|which|what|where|in|on|by|for|to|form|way|grounds|basis|reason|long|much|many',
  ].join('|')})(?:[^\p{L}\p{N}]+|$)){1,4}$`,
  'i',
)
const mostWords = 6

/** “When?”, “på vilka grunder?”: says nothing of what it is about. */
export const saysNothing = (text: string): boolean => bare.test(text)

/** “How would it have to tell the others?”: a pronoun stands for what was spoken of. */
export const saysIt = (text: string): boolean => pronoun.test(text.replaceAll(pointsNowhere, ' '))

/** “Can it be extended?”, “kuka sen voi tehdä?”, “när då?” are about what was spoken of before. */
export function pointsBack(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length <= mostWords && (saysNothing(text) || saysIt(text))
}
