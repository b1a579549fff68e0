import { regexOf, wholeWords } from '../regexOf.ts'
import { beginning } from '../said/beginning.ts'
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

/** “What happens now?”, “när svarar de?”, “cancel it please” after an introduction was spoken of. */
export function requestAsked(text: string, isSpokenOf: boolean): 'state' | 'cancel' | undefined {
  if ((isSpokenOf && takesBack(text)) || (request.test(text) && cancelling.test(text))) return 'cancel'
  return isSpokenOf && alone.test(text) ? 'state' : undefined
}
