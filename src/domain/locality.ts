import { onceFor, remembering } from '../cache.ts'
import { wholeWords } from './regexOf.ts'
import { type Fit, longestName } from './search/longestName.ts'

export interface Locality {
  id: string
  kind: 'municipality' | 'district'
  fi: string
  sv: string
  alsoCalled?: readonly string[] | null
}

/** A municipality that is not in the agreement. */
export const isElsewhere = (place: Pick<Locality, 'kind'> & { agreement: string | null }): boolean =>
  place.kind === 'municipality' && place.agreement !== 'this'

/** A shorter name is a word, too, unless it has its capital. */
const shortestPlain = 5
/** Beyond as many letters, å, ä and ö belong to an ending. */
const dotsTell = 4

/** The place that a text names, in any form, and what else it says; the longest name counts. */
export function localityIn<Place extends Locality>(
  text: string,
  places: readonly Place[],
): { place: Place; rest: string } | undefined {
  const named = longestAmong(places)(text)
  return named && { place: named.found as Place, rest: named.rest }
}

const longestAmong = onceFor((places: readonly Locality[]) =>
  remembering((text) => longestName(text, places, namesOf, isName)),
)

/** Places that were typed without their capital: each word of at least as many letters gets one. */
export const withCapitals = (text: string, letters = 4): string =>
  text.replaceAll(/\p{L}+/gu, (word) =>
    word.length < letters ? word : word.charAt(0).toLocaleUpperCase('fi') + word.slice(1),
  )

/** “In Espoo or Helsinki”: all that a text names, each once, and what else it says. */
export function placesIn<Place extends Locality>(
  text: string,
  places: readonly Place[],
): { places: Place[]; rest: string } {
  const found = localityIn(text, places)
  if (!found) return { places: [], rest: text }
  const more = placesIn(found.rest, places)
  return { places: [...new Set([found.place, ...more.places])], rest: more.rest }
}

const namesOf = ({ fi, sv, alsoCalled }: Locality) => [fi, sv, ...(alsoCalled ?? [])]

const isName = ({ typed, part, parts, words }: Fit) =>
  (parts > 1 || part.length >= shortestPlain || /^\p{Lu}/u.test(typed) || words === 1) &&
  !isOtherWord(typed, part)

/** “Lähti” is not Lahti, “ingår” is not Ingå, and “stadium” is not Stadi; a dot that was not typed is no difference. */
function isOtherWord(typed: string, name: string): boolean {
  const [word, plain] = [typed, name].map((text) => text.toLocaleLowerCase('fi').slice(0, dotsTell))
  return (
    /^(?:ing(?:år|a|en|et)|stadi(?:e\p{L}*|um\p{L}*|[go]\p{L}*))$/iu.test(typed) ||
    Array.from(word ?? '').some((letter, at) => /[åäö]/u.test(letter) && letter !== plain?.[at])
  )
}

const belonging = wholeWords(
  String.raw`kuuluu\p{L}*|kuulu(?:uko|vat|vatko|ko)?|mukana|mukaan|mukaa|osapuol\p{L}+|jäsen\p{L}*|rooli\p{L}*|asema|osallistuu|osana|osa|hör|till|med|me|roll\p{L}*|part|parter|medlem\p{L}*|ingår|deltar|omfattas|part of|party|parties|belongs?|included|in|member|role|involved|covered|vara|komma|ansluta|liittyä|päästä|pääsee|pääseekö|olla|join|be|take part`,
  'gi',
)
const small = wholeWords(
  String.raw`så|att|niin|että|et|so|va|nåt|något|nånting|sånt|sådant|här|sellai\p{L}+|semmo\p{L}+|tällai\p{L}+|tämmö\p{L}+|johonkin|something|anything|like|men|väl|visst|nog|ju|eller hur|mutta|mut|kai|varmaan|kyllä|but|surely|right|then|isn|t|it|se|siinä|siihen|den|ole|olla|miksi|miks|minkä takia|varför|why|ei|eikä|eikö|isn['’]t|not|inte|ej|voi|voiko|voisi|voisiko|kan|kunde|can|could|asun|asutaan|asumme|olen|bor|jag|vi|me|mä|i|live|we|siis|onko|on|ovat|oliko|onks|entä|entäs|entäpä|mites|mikä|mitä|millainen|tähän|tässä|tämä|tämän|tää|tähä|sopimu\p{L}*|ekosysteemisopimu\p{L}*|hevi\p{L}*|ohjelma\p{L}*|kaupunki|kaupungin|kunta|myös|vai|vain|edes|nyt|siis|ja|är|också|inte|hur är det med|och|då|vilken|vad|har|i|det|det här|detta|avtalet|avtal|ekosystemavtalet|programmet|staden|kommunen|eller|elle|bara|is|are|was|the|a|this|that|agreement|ecosystem|programme|program|city|town|of|to|what|which|does|do|have|has|about|how|and|or|also|too|only|three|big|ones|kolme|isoa|de tre stora|even|one|ni`,
  'gi',
)

/** “Does Sipoo belong to this?”, “what about Åbo?”: asks of the place nothing but whether it is in. `rest` is the text without its name. */
export function asksWhetherIn(rest: string): boolean {
  const left = rest.replaceAll(belonging, ' ').replaceAll(small, ' ').trim()
  return left === ''
}

const activity = wholeWords(
  String.raw`mitä|mitkä|millaisia|kuka|ketkä|onko|onks|no|mitään|joku|jokin|några|nånting|någonting|meneillään|menossa|on tehty|tehty|on ollut|ollut|sitten|gjorts|har gjorts|på gång|been|has been|running|listaa|näytä|kerro|löytyykö|löytyy|tehdään|tapahtuu|tapahtuuko|on|ovat|kehitetään|kokeillaan|testataan|siellä|nyt|alueella|alueen|alue|kaupunginosa\p{L}*|entä|vad|vilka|vem|händer|görs|finns|finns det|testas|prövas|utvecklas|pågår|i|på|området|det|nu|lista|visa|är|och|what|s|which|who|is|are|there|any|happens|happening|going on|done|doing|being|tested|developed|in|at|around|the|area|district|list|show|find|about|now|käynnissä|jotain|något|something|anything|toimii|toimivat|works?|jobbar|kokeiluja|kokeilut|försök|pilots?|pilotteja|projekt\p{L}*|hank\p{L}+|projects?|toimij\p{L}+|organisaatio\p{L}*|yrity\p{L}+|firma\p{L}*|yliopisto\p{L}*|universitet\p{L}*|universit\p{L}+|bolag\p{L}*|firms|mukana|med|aktör\p{L}*|organisation\p{L}*|företag\p{L}*|actors?|compan\p{L}+|have|you|do|teillä|har|ni|hae|sök`,
  'gi',
)

/** “What happens in Kera?”, “projects in Tikkurila”: asks what there is in the place. */
export const asksWhatIsThere = (rest: string): boolean => rest.replaceAll(activity, ' ').trim() === ''

/** Do the texts of a record name the place? */
export const isAt = (texts: readonly string[], place: Pick<Locality, 'fi' | 'sv'>): boolean =>
  texts.some(
    (text) => localityIn(text, [{ id: '', kind: 'district', fi: place.fi, sv: place.sv }]) !== undefined,
  )
