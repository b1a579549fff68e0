import { typedIn } from '../../../topic.ts'
import { type Locality, placesIn, withCapitals } from '../../locality.ts'
import { kindsIn, withoutKinds } from '../../partnering/kindsWanted.ts'
import { sites } from '../../partnering/siteWish.ts'
import { wholeWords } from '../../regexOf.ts'
import { saysOnly } from '../../said/saysOnly.ts'

const wish = String.raw`add|lisää|lägg till|i'?d|i would|would|we'd|rather|instead|prefer|need|needs|want|like|look(?:ing)? for|please|also|too|as well|with|from|near|some|an?|another|something|anything|someone|anybody|anyone|somebody|similar|mieluummin|mielummin|ennemmin|sen sijaan|sijaan|haluaisi(?:n|mme)|haluan|tarvitse(?:n|mme)|tarvitaan|tarvit(?:tais|tas|sisin|simme)\p{L}*|tarvii(?:n)?|tartt\p{L}+|etsi(?:n|mme)|ottaa|ota|mukaan|myös|olis|olisi|löyty\p{L}*|kukaan|yksikään|joitain|joitakin|jotain|ketään|toinen|sellai\p{L}+|sellasta|semmo\p{L}+|vastaav\p{L}+|samanlais\p{L}+|alueelta|puolelta|kiitos|hellre|istället|i stället|hellst|gärna|skulle|vilja|vill|behöver|behöva|söker|letar|efter|också|ha|får|gå|kanske|lämplig\p{L}*|sopiva\p{L}*|suitable|passar|sopisi\p{L}*|sopis|sopii|ingen|none|nobody|sitten|nåra|då|ett|en|annan|sånt|sådant|sådan|liknande|motsvarande|från|tack|snälla|working|maybe|ehkä|siis|utan|ei|inte|not|eiku|eikun|eikö|nej|så|näis(?:tä|sä)|näi(?:stä|tä)|joukossa|bland|among|dessa|sorry|i mean|tarkoitan|jag menar|menar|meant|oikeastaan|hei|ok|okei|okay|yes|joo`
const doing = String.raw`paikka|sijainti|olemme|ollaan|ollaa|platsen|place|location|located|paras|parhaiten|parhaat|bäst|bästa|best|be|mukaan|aktiivi\p{L}*|toimii|toimivat|tekee|tekevät|jobbar|arbetar|verksam\p{L}*|active|works?|working|based`
const generally = String.raw`yleensä|ylipäätään|ylipäänsä|i allmänhet|överhuvudtaget|över huvud taget|in general|generally|overall|missä tahansa|var som helst|anywhere`
const anywhere = wholeWords(generally)
/** Stands for what was taken out. */
const marker = 'wished'

/** “Rather a university”, “nån i Vanda?”, “ok ja testialustoja?” after partners were shown: the line that shows those. */
export function partnersOtherwise(
  text: string,
  topic: string,
  places: readonly Locality[],
): string | undefined {
  const words = typedIn(topic, 'partners', 'consortium', 'match')
  if (words === undefined) return undefined
  const line = anywhere.test(text) ? without(`partners ${words}`, 'place') : `partners ${words}`
  const [kinds, plain] = [kindsIn(text), withoutKinds(text)]
  const isHospital = kinds.length === 1 && kinds[0] === 'hospital'
  if (isHospital && isAlone(plain)) return having(without(line, 'kind'), 'offers', 'clinical-partner')
  if (kinds.length > 0 && isAlone(plain)) return having(without(line, 'offers'), 'kind', kinds.join(','))
  if (saysOnly(text, sites, wish, doing)) return having(without(line, 'kind'), 'offers', 'pilot-site')
  const found = placesIn(withCapitals(plain, 1), places)
  if (found.places.length > 0 && isAlone(found.rest)) {
    const placed = having(line, 'place', found.places.map(({ id }) => id).join(','))
    return kinds.length > 0 ? having(without(placed, 'offers'), 'kind', kinds.join(',')) : placed
  }
  return whichOfThem.test(text) ? `partners ${wordsOf(line)} ${said(text)}` : undefined
}

const isAlone = (rest: string) => saysOnly(`${rest} ${marker}`, marker, wish, doing, generally)

const without = (line: string, field: string) => line.replace(new RegExp(String.raw`\s${field}:\S+`, 'u'), '')
const having = (line: string, field: string, value: string) =>
  without(line, field).replace(/^partners/, `partners ${field}:${value}`)

/** What partners were wanted for, without how the list was narrowed. */
export const wordsOf = (line: string): string =>
  line
    .replace(/^\S+/u, '')
    .replaceAll(/(?:^|\s)[a-z]+:(?:"[^"]*"|\S+)/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()

export const said = (text: string): string =>
  text
    .replaceAll(/[?!:"]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/** A place without its capital is one, too. */

const whichOfThem = wholeWords(
  String.raw`(?:mikä|mitkä|kuka|ketkä|kumpi) (?:niistä|näistä|noista) (?:\p{L}+ )*?(?:sop|pass|paras|parha)\p{L}*|(?:vem|vilka|vilken) av (?:dem|dom|de här|dessa) (?:\p{L}+ )*?(?:pass|bäst|lämp)\p{L}*|(?:who|which)(?: one| ones)? of (?:them|these|those) (?:\p{L}+ )*?(?:suit|fit|best|good)\p{L}*`,
)
