import { remembering } from '../../cache.ts'
import { regexOf, wholeWords } from '../regexOf.ts'

const greeting = String.raw`(?:hei|heippa|moi|moikka|moro|terve|päivää|huomenta|hej|hejsan|hallå|tjena|god dag|hi|hello|hey|good (?:morning|day|afternoon))(?: vaan| taas| all| there| på er)?`
const greets = regexOf(String.raw`^\W*${greeting}\s*[,.!–-]*\s+`, 'i')

/** How people begin who say who they are or what they do. */
const begins = regexOf(
  String.raw`^\W*(?:${[
    String.raw`(?:minä |mä |me )?(?:olen|oon|olemme|ollaan|oomme|työskentelen|opiskelen|tutkin|opetan|edustan|johdan|vedän|pyöritän|koordinoin|valmistelen|valmistelemme|valmistellaan|suunnittelen|suunnittelemme|kirjoitan|kokoan|asun|asumme|muutin|muutimme|perustin|perustimme|aloitin|aloitimme|tulin|tulimme|teen|teemme|tehdään|tehään|kehitämme|kehitetään|rakennamme|rakennetaan|myymme|valmistamme)|(?:meillä|meil|mulla|minulla|mul)(?: on| ois| olisi)|(?:meidän|meijän|mun|minun) (?:firma|yritys|yhdistys|startup|labra|laboratorio|tiimi|porukka|koulu|tutkimusryhmä|ryhmä|verkosto|järjestö)\p{L}*`,
    String.raw`(?:(?:meillä|mulla|minulla) on )?(?:\p{L}{0,16}kokous|palaveri|\p{L}{0,12}seminaari) (?:on )?(?:huomenna|tänään|pian|kohta|ensi viikolla|ylihuomenna|huomisaamuna)|(?:\p{L}{0,16}möte|seminarium) (?:är )?(?:i ?morgon|i ?dag|snart|nästa vecka)|(?:\p{L}+ )?meeting (?:is )?(?:tomorrow|today|soon|next week)`,
    String.raw`(?:from|från) \p{L}[\p{L}\p{N} ]*\W*$|(?:terveisiä|terveiset|hälsningar|greetings|regards) (?!\?)`,
    // “Har en hälsostartup, …”
    String.raw`har (?:en|ett) \p{L}{0,20}(?:startup|bolag|företag|firma)|(?:got|have) an? (?:\p{L}+ )?(?:start-?up|company|firm)`,
    // “Konsulttina tuon asiakkaita, …”
    String.raw`\p{L}+n[aä] (?:tuon|tuomme|autan|autamme|etsin|etsimme|neuvon|neuvomme|hoidan)|som \p{L}+ (?:tar|för|hjälper|söker|ger) (?:jag|vi)|as an? \p{L}+,? (?:i|we)`,
    String.raw`istun|istumme|kuulun|kuulumme|vastaan|vastaamme`,
    String.raw`(?:jag|vi) (?:är|e|har|sitter|ansvarar|hör till|deltar|forskar|jobbar|arbetar|gör|bygger|utvecklar|tillverkar|säljer|driver|leder|studerar|undervisar|företräder|representerar|förbereder|planerar|skriver|sammanställer|kommer|kom|bor|flyttade|startade|grundade|började|äger)|(?:vårt|mitt|vår|min) (?:företag|bolag|labb|laboratorium|team|nätverk|skola|förening|grupp|forskargrupp|forskningsgrupp|organisation|startup)`,
    String.raw`(?:im|(?:i|we)(?:['’]m|['’]re| am| are| have| sit| do research| research| prepare| coordinate| write| plan| work| run| make| build| develop| sell| do| lead| study| teach| represent| own| come| came| live| moved| just moved| started| founded| set up| began| used to))|(?:our|my) (?:company|firm|start-?up|team|organi[sz]ation|university|lab|laboratory|group|research group|school|network|association|charity|ngo)`,
  ].join('|')})(?!\p{L})`,
  'i',
)
/** “We are a research institute.” tells who asks, and asks nothing. */
export const introduces = (text: string): boolean => begins.test(text) && !text.includes('?')
const asks = wholeWords(
  String.raw`mi[ktshnl]\p{L}*|kuka|kuinka|kenen|ketkä|koska|kumpi|paljonko|monta|montako|milloin|onko|onks|voiko|saako|\p{L}+k[oö]|\p{L}+ks|vad|vem|vilk\p{L}+|hur|när|var|varför|kan|får|finns|what|which|who|how|when|where|why|is|are|does|do|can|could|may`,
)
const orders = regexOf(
  String.raw`^\W*(?:(?:please|and|ja|och|no|so|siis|kiitos)\s+)?(?:list|show|give me|tell me|name|find|count|i(?:['’]d| would) like to see|i need|i want|anna|näytä|listaa|luettele|kerro|hae|laske|tarvitsen|tarvitsisin|haluan|haluaisin|ge|visa|lista|berätta|räkna|sök|jag behöver|jag vill|jag skulle vilja)(?!\p{L})`,
  'i',
)
/** Where what is asked begins: a new sentence, or a word of asking after a comma or a colon. */
const borders =
  /(?<=[.!?])\s+|\s+[–-]\s+|[,:]\s+(?=(?:mi[ktshnl]|kuka|kuinka|kenen|ketkä|koska|paljonko|monta|onko|onks|voiko|saako|\p{L}+k[oö]\s|vad|vem|vilk|hur|när|varför|kan|får|finns|what|which|who|how|when|where|why|is\s|are\s|do\s|does\s|can\s))/iu

/** Said of how to answer, not of what: “på vanlig svenska”, “in short”. */
const manner = wholeWords(
  'på (?:vanlig|enkel|ren|lätt) (?:svenska|finska)|med enkla ord|med några ord|kort sagt|in (?:plain|simple) (?:english|words|terms|language)|in short|in a nutshell|briefly|selkokielellä|selkosuomeksi|yksinkertaisesti|lyhyesti|muutamalla sanalla|suomeksi sanottuna',
  'gi',
)

/** “Stadsjurist.”, “city lawyer here.”, “Toimittaja Hesarista.”: who asks, in a few words without a verb of theirs. */
const isLabel = (part: string) =>
  (label.test(part) || fromWhere.test(part)) && !asks.test(part) && !orders.test(part)
/** “Tom from the city of Espoo here.”, “Tom Espoon kaupungilta tässä.” */
const fromWhere = regexOf(
  String.raw`^\W*\p{L}+(?: [A-ZÅÄÖ]\p{L}+)? (?:(?:from|at|från|på) (?:\p{L}+ ){1,5}(?:here|här)|(?:\p{L}+ ){1,3}(?:täällä|tässä|täältä))[.,!]?\s*$`,
  'i',
)
const label = regexOf(
  String.raw`^\W*\p{L}[\p{L}-]{3,}(?:\s+[\p{L}-]+){0,3}(?:[.!]|\s+(?:here|täällä|här)[.,!]?)\s*$`,
  'i',
)

/**
 * “Hi, we build an app in Espoo. Who decides?”: what is asked, without greeting, without who asks and how to say it; nothing
 * where the text is nothing but a question.
 */
export const askedBesideIntroduction = remembering((text): string | undefined => {
  const bare = text
    .replace(greets, '')
    .replaceAll(manner, ' ')
    .replaceAll(/\s+([?.!,])/gu, '$1')
    .trim()
  const parts = bare.split(borders).filter((part) => part.trim() !== '')
  const at = parts.findIndex((part) => !begins.test(part) && !isLabel(part))
  const asked = at > 0 ? parts.slice(at).join(' ') : bare
  return asked !== text.trim() &&
    asked.includes(' ') &&
    (asks.test(asked) || asked.includes('?') || orders.test(asked))
    ? asked
    : undefined
})

/** “Projekt om lärande? Vi är en yrkeshögskola”: whoever asks is none of what is looked for. */
export function beforeIntroduction(text: string): string {
  const [, asked, told] = /^(.+?\?)\s+([^?]+)$/u.exec(text.trim()) ?? []
  return asked !== undefined && told !== undefined && introduces(told) ? asked : text
}
