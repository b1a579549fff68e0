import { isFormOf } from './search/inflected.ts'
import { fold } from './search/normalise.ts'
import { wholeWords } from './wholeWords.ts'

export interface Locality {
  id: string
  kind: 'municipality' | 'district'
  fi: string
  sv: string
}

/** A shorter name is a word, too, unless it has its capital. */
const shortestPlain = 5
/** Beyond as many letters, å, ä and ö belong to an ending. */
const dotsTell = 4

/** The place that a text names, in any form, and what else it says; the longest name counts. */
export function localityIn<Place extends Locality>(
  text: string,
  places: readonly Place[],
): { place: Place; rest: string } | undefined {
  const words = wordsIn(text)
  const plain = words.map(plainly)
  const initials = new Set(plain.map((word) => word[0]))
  const found = places.flatMap((place) =>
    namesOf(place).flatMap(({ name, parts, initial }) => {
      if (!initials.has(initial)) return []
      const at = plain.findIndex((_, from) =>
        parts.every((part, offset) => {
          const word = words[from + offset] ?? ''
          const isName =
            parts.length > 1 || part.length >= shortestPlain || /^\p{Lu}/u.test(word) || words.length === 1
          return isName && isFormOf(plain[from + offset] ?? '', part) && !isOtherWord(word, part)
        }),
      )
      return at < 0 ? [] : [{ place, length: name.length, rest: words.toSpliced(at, parts.length).join(' ') }]
    }),
  )
  return found.toSorted((one, other) => other.length - one.length)[0]
}

const wordsIn = (text: string) => text.split(/[^\p{L}\p{N}-]+/u).filter(Boolean)
const plainly = (word: string) => fold(word.toLocaleLowerCase('fi'))

interface Name {
  name: string
  parts: readonly string[]
  /** Of its first part, folded. */
  initial: string | undefined
}
/** Some two hundred places are looked for in every question. */
const known = new WeakMap<Pick<Locality, 'fi' | 'sv'>, readonly Name[]>()

function namesOf(place: Pick<Locality, 'fi' | 'sv'>): readonly Name[] {
  const before = known.get(place)
  if (before) return before
  const names = [...new Set([place.fi, place.sv])].map((name) => {
    const parts = wordsIn(name)
    return { name, parts, initial: plainly(parts[0] ?? '')[0] }
  })
  known.set(place, names)
  return names
}

/** “Lähti” is not Lahti, and “ingår” is not Ingå; a dot that was not typed is no difference. */
function isOtherWord(typed: string, name: string): boolean {
  const [word, plain] = [typed, name].map((text) => text.toLocaleLowerCase('fi').slice(0, dotsTell))
  return (
    /^ingår$/iu.test(typed) ||
    Array.from(word ?? '').some((letter, at) => /[åäö]/u.test(letter) && letter !== plain?.[at])
  )
}

const belonging = wholeWords(
  String.raw`kuuluu\p{L}*|kuulu(?:uko|vat|vatko|ko)?|mukana|mukaan|mukaa|osapuol\p{L}+|jäsen\p{L}*|rooli\p{L}*|asema|osallistuu|osana|osa|hör|till|med|me|roll\p{L}*|part|parter|medlem\p{L}*|ingår|deltar|omfattas|part of|party|parties|belongs?|included|in|member|role|involved|covered`,
  'giu',
)
const small = wholeWords(
  String.raw`onko|on|ovat|oliko|onks|entä|entäs|entäpä|mites|mikä|mitä|millainen|tähän|tässä|tämä|tämän|tää|tähä|sopimu\p{L}*|ekosysteemisopimu\p{L}*|hevi\p{L}*|ohjelma\p{L}*|kaupunki|kaupungin|kunta|myös|vai|vain|edes|nyt|siis|ja|är|också|inte|hur är det med|och|då|vilken|vad|har|i|det|det här|detta|avtalet|avtal|ekosystemavtalet|programmet|staden|kommunen|eller|elle|bara|is|are|was|the|a|this|that|agreement|ecosystem|programme|program|city|town|of|to|what|which|does|do|have|has|about|how|and|or|also|too|only|three|big|ones|kolme|isoa|de tre stora|even|one|ni`,
  'giu',
)

/** “Does Sipoo belong to this?”, “what about Åbo?”: asks of the place nothing but whether it is in. `rest` is the text without its name. */
export function asksWhetherIn(rest: string): boolean {
  const left = rest.replaceAll(belonging, ' ').replaceAll(small, ' ').trim()
  return left === ''
}

const activity = wholeWords(
  String.raw`mitä|mitkä|millaisia|kuka|ketkä|onko|listaa|näytä|kerro|löytyykö|löytyy|tehdään|tapahtuu|tapahtuuko|on|ovat|kehitetään|kokeillaan|testataan|siellä|nyt|alueella|alueen|alue|kaupunginosa\p{L}*|entä|vad|vilka|vem|händer|görs|finns|finns det|testas|prövas|utvecklas|pågår|i|på|området|det|nu|lista|visa|är|och|what|s|which|who|is|are|there|any|happens|happening|going on|done|doing|being|tested|developed|in|at|around|the|area|district|list|show|find|about|now|käynnissä|jotain|något|something|anything|toimii|toimivat|works?|jobbar|kokeiluja|kokeilut|försök|pilots?|pilotteja|projekt\p{L}*|hank\p{L}+|projects?|toimij\p{L}+|organisaatio\p{L}*|yrity\p{L}+|aktör\p{L}*|organisation\p{L}*|företag\p{L}*|actors?|compan\p{L}+|have|you|do|teillä|har|ni|hae|sök`,
  'giu',
)

/** “What happens in Kera?”, “projects in Tikkurila”: asks what there is in the place. */
export const asksWhatIsThere = (rest: string): boolean => rest.replaceAll(activity, ' ').trim() === ''

/** Do the texts of a record name the place? */
export const isAt = (texts: readonly string[], place: Pick<Locality, 'fi' | 'sv'>): boolean =>
  texts.some(
    (text) => localityIn(text, [{ id: '', kind: 'district', fi: place.fi, sv: place.sv }]) !== undefined,
  )
