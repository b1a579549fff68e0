import { onCard, onTopic } from '../../../topic.ts'
import { outOfIt } from '../../asked/bodies/gainAsked.ts'
import { asksWhoCan } from '../../asker/moneyForUs.ts'
import { howMuchWords, ownWords } from '../../money/moneyWords.ts'
import { wholeWords } from '../../regexOf.ts'
import { saysOnly } from '../../said/saysOnly.ts'
import type { CarriedOn } from './carriedOn.ts'

const aloneOrNot = wholeWords(
  String.raw`(?:hakea|hakee|haetaan|hakeutua|haku) (?:\p{L}+ )?(?:suoraan|itse|yksin|itsenäisesti)|(?:suoraan|itse|yksin|itsenäisesti) (?:\p{L}+ )?(?:hakea|hakee|haetaan)|(?:söka|ansöka) (?:\p{L}+ ){0,2}(?:direkt|själva?|ensamma?|på egen hand)|(?:direkt|själva?|ensamma?|på egen hand) (?:söka|ansöka)|apply (?:\p{L}+ ){0,2}(?:directly|ourselves|myself|alone|on our own|by ourselves)|(?:do|would|will) (?:we|i) need (?:to have )?(?:a |any |some )?(?:partners?|consortium)|(?:hakea|hakee|haetaan) (?:\p{L}+ ){0,2}(?:yhdessä|yhteistyössä|\p{L}+ (?:kanssa|kaa|kans))|(?:söka|ansöka) (?:\p{L}+ )?(?:tillsammans|ihop) med|apply (?:\p{L}+ )?(?:together|jointly) with|apply as a consortium|(?:tarvitaanko|tarvitaanks|tarviiko|tarvitsemmeko|pitääkö olla|pitääks olla|pitääkö meillä olla|pitääks meillä olla|pitääks meil olla) (?:\p{L}+ )?(?:kumppan|partneri)\p{L}*|(?:behöver|måste) (?:vi|jag)(?: ha)? (?:en |någon |några )?partner\p{L}*`,
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
export const instead = String.raw`sitten|sit|sitte|sen sijaan|siinä tapauksessa|muualta|muualle|muuten|i ?stället|annars|då|i så fall|någon annanstans|instead|then|else|elsewhere|otherwise`
const saysInstead = wholeWords(instead)

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
const ofCompanies = onTopic({
  card: 'company-grants|companies-role|coordination-open-access|gap-single-company-lead|gap-company-size|gap-loans|gap-other-funding|projects-for-companies-growth',
  command: 'eligible company',
})
const turning = wholeWords(
  String.raw`(?:mihin|minne|mistä|keneltä|kenen puoleen|kenelle) (?:\p{L}+ ){0,3}(?:kääntyä|käännymme|käännytään|kannattaa|voi|voisi|pitäisi|pitää|saa|saisi|hakea|kysyä)\p{L}*|(?:vart|var|vem|till vem) (?:\p{L}+ ){0,4}(?:vända|söka|fråga|hitta|få|går|kan|ska|borde)|(?:where|who|whom) (?:\p{L}+ ){0,4}(?:turn|go|ask|apply|look|find|get|try|contact)`,
)
const jointly = wholeWords(
  String.raw`(?:jos|kun|om|ifall|if|when|what if|ei ku|ei kun|eiku) .*(?:yhteishank\p{L}+|kumppani\p{L}*|mukana|yhdessä|samprojekt\p{L}*|partner\p{L}*|tillsammans med|joint project|together with)|(?:yhdessä|yhteistyössä) .+ (?:kanssa|kaa|kans)|tillsammans med|ihop med|together with|jointly with|as a partner in|som partner i|osana yhteishanketta`,
)
const joining = wholeWords(
  String.raw`(?:miten|kuinka|mitenkä|millä tavalla|millä tavoin) (?:\p{L}+ ){0,4}(?:mukana|mukaan|osallistu\p{L}+)|(?:hur|på vilket sätt) (?:\p{L}+ ){0,4}(?:med|delta|medverka)|how (?:\p{L}+ ){0,4}(?:take part|join|participate|be involved|get involved|be part|be in|get in)`,
)
const leading = wholeWords(
  String.raw`(?:me|itse) (?:\p{L}+ )?(?:johtaa|vetää)|(?:johtaa|vetää) (?:me|itse|sellaista|hanketta)|(?:vi|jag) (?:\p{L}+ ){0,2}(?:leda|dra)|(?:we|i) (?:\p{L}+ ){0,2}(?:lead|run)`,
)
const howMuch = wholeWords(
  `${howMuchWords}|mikä|vad|what|(?:kuinka|miten) (?:suuri|iso)|hur stor|how (?:big|large)`,
)
const ownShare = wholeWords(ownWords)
/** “Vi e ju en skola, int företag”: taken for a company, they say what they are. */
const isNoCompany = wholeWords(
  String.raw`(?:me ollaan|ollaan|olemme|oomme|vi (?:är|e)|we are|we['’]re) (?:\p{L}+ ){0,3}?(?:koulu|amk|\p{L}*korkeakoulu|yliopisto|oppilaitos|kaupunki|\p{L}*skola|universitet|stad|school|university|college|city)(?: \p{L}+)?,? (?:\p{L}+ )?(?:ei|emme|eikä|inte|int|not) (?:\p{L}+ )?(?:firma|yritys|företag|bolag|company|firm)|(?:emme ole|ei olla|vi är inte|vi e int(?:e)?|we are not|we['’]re not) (?:\p{L}+ )?(?:firma|yritys|företag|bolag|company|firm)`,
)

/** So much of what a company asks after “no money”: “so can we apply on our own or do we need a partner?” */
const atOnce = { after: ofCompanies, atOnce: () => true, mostWords: 14 }
const role = 'companies-role'
const otherMoney = 'gap-other-funding'

/** After what a company is told: that it gets no money, what it may do instead. */
export const afterCompany: readonly CarriedOn[] = [
  {
    ...atOnce,
    asks: (text) => aloneOrNot.test(text) || saysOnly(text, applies, aroundGets, 'or not|vai ei|eller inte'),
    card: 'gap-single-company-lead',
  },
  { ...atOnce, asks: otherMoneySaid, card: otherMoney },
  { ...atOnce, asks: (text) => noMoney.test(text) && thoughInIt.test(text), card: 'company-grants' },
  {
    ...atOnce,
    asks: (text) => where.test(text) && ownDevelopment.test(text) && saysInstead.test(text),
    card: otherMoney,
  },
  {
    ...atOnce,
    after: onCard('companies-role'),
    asks: (text) => saysOnly(text, more, aroundMore),
    card: otherMoney,
  },
  { ...atOnce, asks: (text) => saysOnly(text, more, aroundMore), card: role },
  { ...atOnce, asks: gain, card: role },
  { ...atOnce, asks: (text) => saysOnly(text, getsThen, aroundGets), card: role },
  { after: onCard('gap-testing-cost'), asks: isNoCompany, card: 'project-maximum' },
  { after: ofCompanies, asks: isNoCompany, card: 'who-can-apply' },
  { after: ofCompanies, asks: asksWhoCan, card: 'who-can-apply' },
  {
    after: onTopic({
      card: 'company-grants|companies-role|gap-single-company-lead|gap-company-size|gap-loans',
      organisation: 'business-finland',
    }),
    asks: (text) => turning.test(text) && saysInstead.test(text),
    card: otherMoney,
  },
  {
    after: onCard('company-grants|companies-role|gap-single-company-lead|gap-other-funding'),
    asks: (text) => howMuch.test(text) && ownShare.test(text),
    atOnce: jointly,
    card: 'project-maximum',
  },
  {
    after: onCard('company-grants|gap-single-company-lead|gap-other-funding'),
    asks: (text) => joining.test(text) || jointly.test(text),
    atOnce: jointly,
    card: role,
  },
  {
    after: onCard('company-grants|companies-role|gap-single-company-lead|gap-company-size'),
    asks: (text) =>
      saysOnly(
        text,
        'business finland|bf',
        'voisko|voiskohan|auttaa|auttaako|hjälper|help|helps|sit|sitten|då|then',
      ),
    card: otherMoney,
  },
  { after: onCard('company-grants|companies-role'), asks: leading, card: 'gap-single-company-lead' },
]
