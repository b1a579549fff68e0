import { regexOf, wholeWords } from '../regexOf.ts'
import { beginning } from '../said/beginning.ts'
import { saysNoMoreThan } from '../said/saysOnly.ts'
import { takesBack } from '../subscriptions/wishToStop.ts'

const ways = [
  String.raw`mitä (?:nyt|sitten|seuraavaksi|tapahtuu|sen jälkeen)(?: (?:nyt|sitten|seuraavaksi|tapahtuu))*|miten (?:tästä|tää|tämä) (?:jatketaan|etenee|jatkuu|eteenpäin)|entä nyt`,
  String.raw`(?:milloin|koska|kuinka pian|vastaako|vastaavatko|onko|ovatko) (?:\p{L}+ )?(?:he|ne|se|joku)?\s?(?:vastaa|vastaavat|vastannut|vastanneet|vastauksen|vastaus)\p{L}*(?: (?:tulee|saan|saamme))?|milloin (?:kuulen|kuulemme|saan vastauksen)(?: \p{L}+)?`,
  String.raw`(?:missä|mikä on) (?:pyyntö(?:ni|mme)?|pyynnön tila)(?: on| nyt)?`,
  String.raw`vad händer (?:nu|sedan|härnäst|då)|vad (?:nu|sen|då)|hur går (?:det|vi) vidare`,
  String.raw`när (?:svarar (?:de|dom|den)|hör (?:de|dom) av sig|får (?:jag|vi) (?:svar|veta|höra)|kommer svaret)|har (?:de|dom|någon) svarat`,
  String.raw`what (?:happens|comes|is|now|next)(?: (?:happens|now|next|then))*|what['’]?s next|how (?:does|do) (?:it|this|we) (?:go on|continue|proceed)`,
  String.raw`when (?:will|do|would) (?:they|i|we|it|someone) (?:answer|reply|respond|hear|get (?:an answer|a reply)|be answered)(?: back)?|(?:have|did) (?:they|anyone) (?:answer|reply|respond)(?:ed)?`,
]
const alone = regexOf(String.raw`${beginning}(?:${ways.join('|')})[^\p{L}\p{N}]*$`, 'i')
const request = wholeWords(
  String.raw`(?:esittely|yhteydenotto)pyyn\p{L}+|(?:kontakt|introduktions)förfråg\p{L}+|introduction request|(?:my|our) (?:introduction|request)`,
)
const cancelling = wholeWords(
  String.raw`peru\p{L}*|vedä\p{L}* takaisin|ångra|återta\p{L}*|dra tillbaka|avbryt\p{L}*|cancel|withdraw|take back|undo`,
)

const introducing = String.raw`esittely\p{L}*|esittele\p{L}*|esitellä\p{L}*|esitellyksi|yhteydenotto\p{L}*|presenter\p{L}*|presentation\p{L}*|introducer\p{L}*|introduktion\p{L}*|kontaktförmedling\p{L}*|introduc\p{L}*|intros?|(?:in touch|in contact)`
const introduced = wholeWords(introducing)
const refusing = String.raw`en|emme|ei|älä|älkää|inte|ingen|ingenting|don['’]?t|do not|no|not|never|rather not|without|nej|nope|nä`
const declined = wholeWords(refusing)
const around = [
  refusing,
  introducing,
  String.raw`halua|haluta|haluais\p{L}*|haluu|tarvit\p{L}*|tarvi|tarvii|kannata|kiitos|kiitti|minua|mua|meitä|minut|mut|meidät|mä|minä|me|nyt|vielä|enää|mitään|mihinkään|kenellekään|kellekään|siis|tahdo|tehdä|tulla`,
  String.raw`vill|behöver|ska|skall|tack|mig|oss|jag|vi|nu|än|ännu|bli|blir|någon|nån|för|till|kontakt|du|snälla|alls|hellre|något|inga|slippa`,
  String.raw`thanks|thank you|want|need|wish|please|me|us|i|we|to|be|get|an|any|the|now|yet|just|anyone|anybody|them|put|['’]d|would|rather|for|with|at all|thx`,
  'eiku|eikun|siis|ok|okei|okay|no|hei|hej|hi|ja|och|and|mutta|men|but|sorry|sori|that|det|sitä|it',
].map((words) => wholeWords(words, 'gi'))

const bareNo = regexOf(
  String.raw`^\W*(?:no|nope|nah|ei|en|emme|nej|nä|nää)(?:\W+(?:thanks|thank you|kiitos|tack))?\W*$`,
  'i',
)

/** “No thanks, don’t introduce me”, “en halua esittelyä”, “jag vill inte bli presenterad”, and nothing else. */
export const refusesIntroduction = (text: string): boolean =>
  introduced.test(text) && declined.test(text) && !text.includes('?') && saysNoMoreThan(text, ...around)

/** “What happens now?”, “när svarar de?”, “cancel it please” after an introduction was spoken of. */
export function requestAsked(text: string, isSpokenOf: boolean): 'state' | 'cancel' | 'refuse' | undefined {
  if (refusesIntroduction(text) || (isSpokenOf && bareNo.test(text))) return 'refuse'
  if ((isSpokenOf && takesBack(text)) || (request.test(text) && cancelling.test(text))) return 'cancel'
  return isSpokenOf && alone.test(text) ? 'state' : undefined
}
