import { wholeWords } from '../regexOf.ts'

/** What people ask whether it is so, and is not; each is said in all of its words, with nothing else beside. */
export type NotSo = 'binding' | 'equal-areas' | 'city-share'

const agreement = String.raw`sopimu(?:s|ksen|sta|kseen)|ekosysteemisopimu(?:s|ksen)|avtalet|ekosystemavtalet|(?:the )?agreement|deal`
const small = String.raw`on|onko|onks|se|sen|tämä|tää|siis|siten|niin|että|et|oikeasti|är|det|den|detta|det här|så|att|väl|ju|alltså|verkligen|faktiskt|då|is|it|this|that|really|so|then|the|a|an|ja|och|and|of|does|do|are|ne|de|they|i|mukaan|meille|kaupungeille|oss|us|for|to|get|gets|saa|saavat|saako|får|fick|its|ett|en|jo`

const claims: Record<NotSo, { says: readonly string[]; beside: string }> = {
  binding: {
    says: [
      String.raw`sitova|sitovaa|sitovat|sitoo|sitooko|velvoittava|velvoittaa|velvoittaako|bindande|förpliktande|binder|binding|bind`,
    ],
    beside: String.raw`${agreement}|juridisesti|laillisesti|oikeudellisesti|lain|juridiskt|rättsligt|lagligt|legally|law|dokument|document|paperi|asiakirja|sopimuksena`,
  },
  'equal-areas': {
    says: [
      String.raw`alue|alueet|painopiste|painopisteet|painopistealue|prioritering(?:en|ar|arna)?|fokusområde(?:t|n|na)?|områden?a?|område|areas?|focus areas?|priorit(?:y|ies)`,
      String.raw`25|neljännes|neljänneksen|fjärdedel|quarter|saman verran|yhtä paljon|yhtä suur\p{L}+|tasan|tasapuolisesti|lika mycket|lika stor\p{L}*|lika|jämnt|equally|evenly|equal|same amount|the same`,
    ],
    beside: String.raw`jokainen|joka|kukin|kaikki|kaikissa|neljä|nelj\p{L}+|varje|alla|samtliga|fyra|each|every|all|four|of them|prosent\p{L}*|procent|per ?cent|raha\p{L}*|rahoitu\p{L}*|tuki|tukea|osuus|osuuden|pengar\p{L}*|finansiering\p{L}*|stöd\p{L}*|andel\p{L}*|money|funding|support|share|amount|jaetaan|jaettu|jakautuu|jakautuuko|jaetaanko|fördelas|delas|divided|split|shared|painopisteiden|painopisteille|kesken|mellan|between|among`,
  },
  'city-share': {
    says: [
      String.raw`helsinki|espoo|vantaa|helsingfors|esbo|vanda|kaupunki|staden|(?:the )?city(?: of)?`,
      String.raw`maksaa|maksaako|rahoittaa|kattaa|betalar|finansierar|täcker|står för|pays?|paying|funds?|covers?`,
      String.raw`40|neljäkymmentä|fyrtio|forty`,
    ],
    beside: String.raw`prosent\p{L}*|procent|per ?cent|kaupunki|stad|osuus|osuuden|kustannuksista|av|kostnaderna|costs?|yksin|ensam|alone|itse|själv|by itself`,
  },
}
const all = Object.entries(claims).map(([claim, { says, beside }]) => ({
  claim: claim as NotSo,
  says: says.map((words) => wholeWords(words)),
  others: [...says, beside, small].map((words) => wholeWords(words, 'gi')),
}))

/** “It is legally binding”, “varje prioritering får 25 procent”, “Espoo maksaa 40 prosenttia”. */
export const notSoIn = (claim: string): NotSo | undefined =>
  all.find(
    ({ says, others }) =>
      says.every((words) => words.test(claim)) &&
      !/[\p{L}\p{N}]/u.test(others.reduce((left, words) => left.replaceAll(words, ' '), claim)),
  )?.claim
