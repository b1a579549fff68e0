import { regexOf } from '../regexOf.ts'

const what = String.raw`(?:\s+(?:se|sen|sitä|tän|tää|tämä|tämän|tiedon|luvun|luvut|listan|det|den|dem|siffran|siffrorna|it|this|that|them|these))?`
/** “Tarvin ohjausryhmään”, “I need it for a slide”, “det är till styrgruppen”: after what was asked. */
const after = regexOf(
  String.raw`(?<=[?.!])\s+(?:${[
    String.raw`(?:me |mä |minä )?(?:tarvi(?:n|tsen|taan|tsemme)|tarttisin|teen|tuun)${what}\s+(?:\p{L}+\s+){0,2}\p{L}+(?:[aeiouyäö]{2}n|seen|lle|iin|varten)`,
    String.raw`(?:jag |vi )?(?:behöver|ska ha)${what}\s+(?:till|för|i|inför)\s+[^?.!]{2,40}|(?:det|de) (?:är|e) (?:till|för|inför)\s+[^?.!]{2,40}`,
    String.raw`(?:i |we )?need${what}\s+for\s+[^?.!]{2,40}|(?:it['’]?s|it is|this is)\s+for\s+(?:a|an|my|our|the)\s+[^?.!]{2,40}`,
  ].join('|')})[.!\s]*$`,
  'i',
)
/** “Tarvitsen kalvon: …”, “for a slide: …”: before it. */
const before = regexOf(
  String.raw`^\W*(?:(?:me |mä |minä )?(?:tarvi(?:n|tsen|taan|tsemme)|tarttisin|teen)|(?:jag |vi )?(?:behöver|gör)|(?:i |we )?(?:need|am making|['’]m making)|for|till|för|inför)\s+[^:?.!]{2,40}:\s+(?=\S+\s+\S+)`,
  'i',
)
/** “… menade ja”, “… tarkoitin”, “… I meant”: what was asked is said anew. */
const meant = regexOf(
  String.raw`(?<!(?:what|that|not|vad|inte|det|så|mitä|sitä|ei|en))[\s,]+(?:(?:menade|mena) (?:jag|ja)|(?:jag|ja) (?:menade|menar)|(?:mä |minä )?(?:tarkoitin|tarkotin|meinasin)|(?:i|we) (?:meant|mean))(?:\s+(?:alltså|siis|so))?[.!\s]*$`,
  'i',
)

/** “…? My boss will ask that first”: who wants to know it. */
const whoAsks = regexOf(
  String.raw`(?<=[?.!,–-])\s+(?:${[
    String.raw`(?:mun |minun |meidän )?(?:pomo|pomoni|esimies|esimieheni|esihenkilö|johtaja|päällikkö)\s+(?:kysyy|kysyi|haluaa tietää|tahtoo tietää|tulee kysymään)(?:\s+(?:sitä|sen|tätä|tän|ekana|ensin|ensimmäisenä|huomenna|multa|minulta|kuitenkin|varmaan))*`,
    String.raw`(?:min |vår )?(?:chefen|chef|direktören|direktör)\s+(?:frågar|frågade|kommer att fråga|kommer fråga|lär fråga|vill veta)(?:\s+(?:det|detta|först|mig|i ?morgon|ändå|om det|säkert))*`,
    String.raw`(?:(?:my|our|the)\s+)?(?:boss|manager|director|chief)\s+(?:will ask|['’]ll ask|is going to ask|asks|asked|keeps asking|wants to know|will want to know)(?:\s+(?:that|this|it|me|first|about|for|tomorrow|today|anyway|surely))*`,
  ].join('|')})[.!\s]*$`,
  'i',
)

/** The question without what it is asked for: “Missä on vähiten? Tarvin ohjausryhmään.” */
export const withoutPurpose = (text: string): string =>
  [after, before, meant, whoAsks].reduce((left, said) => left.replace(said, ''), text) || text
