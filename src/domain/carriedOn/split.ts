import { marked, sumMark } from '../money/amount.ts'
import { asksWho } from '../money/calculationAsked.ts'
import { howMuchWords, ownWords, supportWords } from '../money/moneyWords.ts'
import { regexOf, wholeWords } from '../regexOf.ts'
import { saysOnly } from './saysOnly.ts'

const rest = String.raw`loput|loppu|loppuosa|toinen osa|resten|återstoden|rest|remainder|remaining|other`
const paying = String.raw`maksaa|maksavat|maksetaan|tulee|tulevat|kattaa|betalar|betala|betalas|kommer|täcker|står|pays?|paid|covers?|comes?|from|by|for|by whom|mistä|keneltä|mihin|varifrån|vems|whose|where|raha|rahat|pengarna|money|osa|osuus|prosentti\p{L}*|prosenttia|procent\p{L}*|percent|per cent|forty|fyrtio|neljäkymmentä|40`

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
