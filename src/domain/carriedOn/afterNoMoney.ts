import { outOfIt } from '../asked/gainAsked.ts'
import { wholeWords } from '../regexOf.ts'
import { saysOnly } from '../said/saysOnly.ts'

const aloneOrNot = wholeWords(
  String.raw`(?:hakea|hakee|haetaan|hakeutua|haku) (?:\p{L}+ )?(?:suoraan|itse|yksin|itsenäisesti)|(?:suoraan|itse|yksin|itsenäisesti) (?:\p{L}+ )?(?:hakea|hakee|haetaan)|(?:söka|ansöka) (?:\p{L}+ ){0,2}(?:direkt|själva?|ensamma?|på egen hand)|(?:själva?|ensamma?) (?:söka|ansöka)|apply (?:\p{L}+ ){0,2}(?:directly|ourselves|myself|alone|on our own|by ourselves)|(?:do|would|will) (?:we|i) need (?:to have )?(?:a |any |some )?(?:partners?|consortium)|(?:hakea|hakee|haetaan) (?:\p{L}+ ){0,2}(?:yhdessä|yhteistyössä|\p{L}+ (?:kanssa|kaa|kans))|(?:söka|ansöka) (?:\p{L}+ )?(?:tillsammans|ihop) med|apply (?:\p{L}+ )?(?:together|jointly) with|apply as a consortium|(?:tarvitaanko|tarvitaanks|tarviiko|tarvitsemmeko|pitääkö olla|pitääks olla|pitääkö meillä olla|pitääks meillä olla|pitääks meil olla) (?:\p{L}+ )?(?:kumppan|partneri)\p{L}*|(?:behöver|måste) (?:vi|jag)(?: ha)? (?:en |någon |några )?partner\p{L}*`,
)

const gain = wholeWords(
  String.raw`(?:what|mitä|mit|vad)\S* .*(?:${outOfIt}|hyöty\p{L}*|hyödy\p{L}*|iloa|nytta\p{L}*|vinner (?:vi|jag|man|ett företag)|ger det oss)`,
)
const applies = 'hakea|hakee|haetaan|voidaanko|söka|ansöka|apply'
const getsThen = String.raw`saadaan|saahaan|saamme|saadaa|saatais|saisimme|tehdä|göra|hitta på|får|get|gain|do`
const aroundGets = String.raw`kan|voi|voidaan|voin|voimme|can|jag|vi|we|i|ok|okei|okay|okej|no|so|well|then|actually|really|even|us|me|mitä|mit|vad|what|sit|sitten|sitte|oikeesti|oikeasti|tästä|siitä|siit|itse|då|egentligen|sen|här|yrityksenä|firmana`
const more = String.raw`eikö muuta|eiks muuta|ei muuta|ei mitään muuta|eikö mitään muuta|eiks mitään muuta|siinäkö kaikki|siinäks kaikki|inget annat|inget mer|ingenting annat|ingenting mer|inte mer|är det allt|nothing else|nothing more|is that all|is that it|anything else`
const aroundMore = String.raw`ai|oikeesti|oikeasti|oho|really|seriously|so|what|ihanko|jaha|jaså|verkligen|no|muuta|siis|eli|alltså|sitten|then|då|saa|saada|saadaan`

const where = wholeWords(
  'mistä|mist|mihin|minne|keneltä|kenen puoleen|var|vart|varifrån|where|from where|who|which fund|mikä rahoittaja|millä rahalla',
)
const ownDevelopment = wholeWords(
  String.raw`raha\p{L}*|rahotu\p{L}*|rahoitu\p{L}+|tuki|tukea|tuotekehity\p{L}+|tutkimusraha\p{L}*|peng\p{L}+|finansiering\p{L}*|stöd|bidrag|money|funding|funds|grants?|cash|support|r&d`,
)
const instead = wholeWords(
  String.raw`sitten|sit|sitte|sen sijaan|muualta|muuten|i ?stället|annars|då|någon annanstans|instead|then|else|elsewhere|otherwise`,
)

/** “Other money, then?” */
const otherMoneySaid = wholeWords(
  String.raw`(?:muuta|muita|joku muu|jotain muuta) (?:raha|rahoitu)\p{L}*|(?:andra|annat|annan|några andra) (?:pengar|bidrag|stöd|finansiering\p{L}*)|(?:other|another|different|alternative) (?:kind of |source of |sources of )?(?:money|funding|grants?|funds?)`,
)

const noMoney = wholeWords(
  String.raw`ei (?:siis |sit |sitten )?(?:saada|saatais|saa|tule|heru|makseta)|eli ei|(?:får|fås) (?:vi|man|jag)? ?(?:alltså |ändå )?(?:inga|inte|inget|ingen)|inga pengar|no money|(?:don[’']?t|won[’']?t|doesn[’']?t|cannot|can[’']?t|not) (?:\p{L}+ )?(?:get|receive|be paid)|get nothing`,
)
const thoughInIt = wholeWords(
  String.raw`(?:vaikka|vaik|edes) .*(?:mukana|mukaan|hankkees\p{L}*|kumppani\p{L}*|osatoteutta\p{L}+)|(?:även om|fast|trots att|ens) .*(?:med|projekt\p{L}*|partner\p{L}*)|(?:even if|even though|even when|although|even as) .*(?:in|part|project|partners?|join\p{L}*)`,
)

/** A card on what a company gets. */
const ofCompanies =
  /^(?:card:(?:company-grants|companies-role|coordination-open-access|gap-single-company-lead|gap-company-size|gap-loans|gap-other-funding|projects-for-companies-growth)|command:eligible company)$/u
const role = 'companies-role'
const otherMoney = 'gap-other-funding'
const rules: readonly { asks: (text: string, topic: string) => boolean; card: string }[] = [
  {
    asks: (text) => aloneOrNot.test(text) || saysOnly(text, applies, aroundGets, 'or not|vai ei|eller inte'),
    card: 'gap-single-company-lead',
  },
  { asks: (text) => otherMoneySaid.test(text), card: otherMoney },
  { asks: (text) => noMoney.test(text) && thoughInIt.test(text), card: 'company-grants' },
  {
    asks: (text) => where.test(text) && ownDevelopment.test(text) && instead.test(text),
    card: otherMoney,
  },
  { asks: (text, topic) => topic.endsWith(role) && saysOnly(text, more, aroundMore), card: otherMoney },
  { asks: (text) => saysOnly(text, more, aroundMore), card: role },
  { asks: (text) => gain.test(text), card: role },
  { asks: (text) => saysOnly(text, getsThen, aroundGets), card: role },
]
const mostWords = 14

/**
 * After a company has heard that it gets no money: “so can we apply on our own or do we need a partner?”, “mitä me sitten
 * saadaan siitä?”, “inget annat?”, “where can we get R&D money instead?”. The card that answers.
 */
export function afterNoMoney(topic: string, text: string): string | undefined {
  if (!ofCompanies.test(topic) || text.split(/\s+/u).length > mostWords) return undefined
  return rules.find(({ asks }) => asks(text, topic))?.card
}
