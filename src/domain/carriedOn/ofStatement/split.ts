import { marked, sumMark } from '../../money/amount.ts'
import { asksWho } from '../../money/calculationAsked.ts'
import { howMuchWords, ownWords, supportWords } from '../../money/moneyWords.ts'
import { regexOf, wholeWords } from '../../regexOf.ts'
import { saysNoMoreThan, saysOnly } from '../../said/saysOnly.ts'

const rest = String.raw`loput|loppu|loppuosa|toinen osa|resten|återstoden|rest|remainder|remaining|other`
const paying = String.raw`maksaa|maksavat|maksetaan|tulee|tulevat|kattaa|betalar|betala|betalas|kommer|täcker|står|pays?|paid|covers?|comes?|from|by|by whom|mistä|keneltä|mihin|varifrån|vems|whose|where|raha|rahat|pengarna|money|osa|osuus|prosentti\p{L}*|prosenttia|procent\p{L}*|percent|per cent|forty|fyrtio|neljäkymmentä|40`

/** “Ja loput 40?”, “och resten?”, “who pays the rest?” */
export const asksForRest = (text: string): boolean => saysOnly(text.replaceAll('%', ' '), rest, paying)

/** “And for a million?”, “entä 300 000?”, “och om det blir 2 mn?”: another sum in place of the one that was divided. */
export const asksOtherSum = (text: string): boolean => holdsOneSum(text) && !asksWho(text)
const holdsOneSum = (text: string) => {
  const around = marked(text)
  return (
    around.sums.length === 1 &&
    saysOnly(around.text.replaceAll(sumMark, ' summa '), 'summa', costing, asking, supposing)
  )
}
const half = String.raw`puolet|puolella|hälften|half`
const double = String.raw`tuplat|tuplasti|tuplana|kaksinkertai\p{L}+|dubbelt så mycket|dubbla|dubbelt|double|twice`
/** “What about half that?”, “entä tuplasti?”: by what the sum is to be multiplied. */
export function factorIn(text: string): number | undefined {
  if (saysOnly(text, half, costing, supposing)) return 0.5
  return saysOnly(text, double, costing, supposing, 'as much|så mycket|sen verran') ? 2 : undefined
}
const costing = String.raw`euro\p{L}*|eur|e|€|hanke|hankkeen|hankkeelle|hankkeessa|hankk\p{L}+|projekt\p{L}*|projects?|maksaa|maksaisi|maksais|maksoi|kostar|kostade|kosta|costs?|costed|budj\p{L}*|budget\p{L}*|total\p{L}*|kokonais\p{L}+|yhteensä|yht|sammanlagt|altogether|overall|kustannu\p{L}+|kostnad\p{L}*|sum|summa|summan`
const supposing = String.raw`ok|okei|okay|jos|olisi|ois|olis|olisikin|oliskin|onkin|if|om|for|för|with|were|was|vore|be|becomes?|blir|bli|blev|skulle|tulee|tulisi|tulis|nousee|nousisi|nousis|kasvaa|laskee|stiger|landar|hamnar|rises?|grows?|goes|went|up|a|an|ett|en|say|säg|make|try|kokeile|kokeillaan|testaa|prova|testa|instead|sitten|sittenkin|istället|sen sijaan|then|då|vaikka|till exempel|esim|vaan|just|noin|ca|cirka|about|maybe|ehkä|kanske|around|roughly|just|is|it|se|det|that|they|laske|räkna|calculate|tää|tämä|need|needs|tarvi\p{L}+|behöv\p{L}*|have|ha|har|meillä|meill`
const asking = String.raw`${supportWords}|tuella|${ownWords}|${howMuchWords}|rahaa|money|pengar|max|maks|maksimi\p{L}*|maximalt|maximum|enint\p{L}+|korkeintaan|högst|most|jää|jäisi|jäis|jäljelle|maksettav\p{L}+|maksamme|maksetaan|maksaa|betala|betalar|pay|saa|saadaan|saataisiin|saatais|saamme|saisimme|saisi|get|receive|får|fås|vi|me|meidän|meille|meiltä|itse|oss|vår|vårt|själva|we|us|our|ours|ourselves|part|share|shares|portion|andel\p{L}*|del|osuus|osuudet|osa|eu|eu:lta|eu:n|valtio\p{L}*|stat\p{L}*|state|split|jako|would|will|the`

/** “Max grant for 400k?”, “300 tonnin hanke, mitä jää meille”, “400 t€”: a sum and what is asked of it, in few words. */
export function asksOfSum(text: string): boolean {
  if (!asksOtherSum(text) || mayBe.test(text)) return false
  return asks.test(text) || alone.test(text)
}
const asks = wholeWords(
  String.raw`${supportWords}|tuella|${ownWords}|${howMuchWords}|max|maksimi\p{L}*|jää|jäisi|jäis|saadaan|saamme|meille|meidän|oss|vår|vårt|us|our|ours|total\p{L}*|kokonais\p{L}+|budj\p{L}*|budget\p{L}*|andel\p{L}*|osuu\p{L}+|shares?|split|jako`,
)
/** Nothing but the sum. */
const alone = regexOf(String.raw`^\W*\d[\d\s.,]*(?:\p{L}{1,4}€?|€|euro\p{L}*)\W*$`, 'i')
/** Asks whether it is so much. */
const mayBe = regexOf(String.raw`^\W*(?:is|are|onko|onks|riittääkö|riittääks|är|räcker)(?!\p{L})`, 'i')

const percents = regexOf(
  String.raw`(\d{1,2}(?:[.,]\d)?)\s*(?:%|prosent\p{L}*|prossa\p{L}*|procent\p{L}*|per ?cent)?(?![\p{L}\p{N}])`,
  'gi',
)
const percentSign = regexOf(String.raw`%|prosent|prossa|procent|per ?cent`, 'i')
const notThat = regexOf(
  String.raw`(?:,\s*|\s+)(?:not|ei|eikä|inte|rather than|instead of|eikä siis)(?: the)?\s+\d{1,2}\s*(?:%|prosent\p{L}*|prossa\p{L}*|procent\p{L}*|per ?cent)?`,
  'i',
)
const supposed = [
  costing,
  asking,
  supposing,
  'summa|only|vain|vaan|bara|endast|not|would|could|might|saadaankin|saatiinkin|saataisiinkin|onkin|olisikin|tukea|stöd|support|tuki|stödet|får|fick|gets|got|ge|antaa|antaisi|antaisivat|beviljas|myönnetään|myönnettäisiin|myöntävät|jos|om|if|and|ja|och|mutta|men|but|entä|what|mitä|vad|mycket|much|kuinka|hur|how|det|se|it|till|blir|blev|bli|of|the|costs?|kustannuksista|tasolla|with|med',
].map((words) => wholeWords(words, 'gi'))

/** “We would get 50 %, not 60”, “hur mycket blir det om det bara får 50 procent?”: another share of support for the sum that was divided, 0–100. */
export function otherPercentIn(text: string): number | undefined {
  if (!percentSign.test(text) && !notThat.test(text)) return undefined
  const left = text.replace(notThat, ' ')
  const [said, ...others] = [...left.matchAll(percents)]
  if (!said || others.length > 0) return undefined
  if (!saysNoMoreThan(left.replace(said[0], ' '), ...supposed)) return undefined
  return ofSupport(text, Number(said[1]?.replace(',', '.')))
}

/** The rest of one's own share. */
const ofSupport = (text: string, percent: number) => (ownSaid.test(text) ? 100 - percent : percent)
const ownSaid = wholeWords(ownWords)

const ours = String.raw`me|meidän|meille|meiltä|itse|ite|vi|oss|själva|vår|vårt|we|us|ourselves|our|toteuttajat|toteuttajien`
const oursSaid = wholeWords(ours)
const howMuchSaid = wholeWords(howMuchWords)
const putting = String.raw`joudutaan|joudumme|joutuu|joutuvat|pitää|pitäisi|pitäis|täytyy|täytyisi|maksaa|maksamaan|maksetaan|maksamme|laittaa|sijoittaa|jää|jäisi|måste|ska|behöver|får|betala|betalar|lägga in|stå för|bidra med|do|have to|must|need to|pay|put in|contribute|cover`
const puttingSaid = wholeWords(putting)
const beside = [
  ours,
  putting,
  howMuchWords,
  'no|mut|mutta|men|but|ja|och|and|sitten|sit|då|then|so|siis|eli|alltså|själva|rahaa|pengar|money|of it|siitä|av det|in|will|would|oikein|oikeasti|ju|nyt|nu|now|lopulta|vähintään|minst|at least',
].map((words) => wholeWords(words, 'gi'))

/** “No mut paljonko me ite joudutaan maksaa?”, “how much do we have to pay ourselves?”, and nothing else. */
export const asksWhatWePay = (text: string): boolean =>
  oursSaid.test(text) && howMuchSaid.test(text) && puttingSaid.test(text) && saysNoMoreThan(text, ...beside)
