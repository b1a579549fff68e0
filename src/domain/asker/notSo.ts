import { wholeWords } from '../regexOf.ts'

/** What people ask whether it is so, and is not; each is said in all of its words, with nothing else beside. */
export type NotSo =
  | 'binding'
  | 'equal-areas'
  | 'city-share'
  | 'cities-60'
  | 'state-alone'
  | 'eu-alone'
  | 'company-share'
  | 'city-left'
  | 'city-later'

const agreement = String.raw`sopimu(?:s|ksen|sta|kseen)|ekosysteemisopimu(?:s|ksen)|avtalet|ekosystemavtalet|(?:the )?agreement|deal`
const small = String.raw`on|onko|onks|se|sen|tämä|tää|siis|siten|niin|että|et|oikeasti|är|det|den|detta|det här|så|att|väl|ju|alltså|verkligen|faktiskt|då|is|it|this|that|really|so|then|the|a|an|ja|och|and|of|does|do|are|ne|de|they|i|mukaan|meille|kaupungeille|oss|us|for|to|get|gets|saa|saavat|saako|får|fick|its|ett|en|jo`

const pay = String.raw`maksaa|maksavat|maksaako|maksavatko|rahoittaa|rahoittavat|kattaa|kattavat|betalar|finansierar|täcker|står för|pays?|paying|funds?|covers?`
const state = String.raw`valtio|staten|(?:the )?state|(?:the )?government`
const eu = String.raw`eu|(?:the )?eu|euroopan unioni|europeiska unionen`
const cities = String.raw`kaupungit|städerna|(?:the )?cities|kunnat|kommunerna|(?:the )?municipalities`
const percent = String.raw`prosent\p{L}*|pros|procent|per ?cent|percentage|loput|resten|(?:the )?rest|osuus|av|kostnaderna|kustannuksista|costs?|rahoituksesta|finansieringen|funding|rahoista|bara|only|vain`
const oneCity = String.raw`helsinki|espoo|vantaa|helsingfors|esbo|vanda`
const without = String.raw`sopimuksesta|ohjelmasta|hevistä|mukaan|mukana|mukaan sopimukseen|ur|från|med|programmet|programme|of it|out|only|later|afterwards|vasta|myöhemmin|jälkikäteen|först|senare|efteråt|det här|tästä|kaupunki|stad|city of|har|ha|has|had|kai|already|redan|${agreement}`

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
  'cities-60': {
    says: [cities, pay, '60|kuusikymmentä|sextio|sixty'],
    beside: String.raw`${percent}|${state}|${eu}|40|neljäkymmentä|fyrtio|forty`,
  },
  'state-alone': {
    says: [state, pay, '40|60|kuusikymmentä|sextio|sixty|neljäkymmentä|fyrtio|forty'],
    beside: String.raw`${percent}|${cities}|yksin|ensam|alone`,
  },
  'eu-alone': {
    says: [eu, pay, '60|kuusikymmentä|sextio|sixty'],
    beside: String.raw`${percent}|${cities}|40|yksin|ensam|alone`,
  },
  'company-share': {
    says: [
      String.raw`yritykset|yritys|firmat|företag(?:en|et)?|bolagen|(?:the )?(?:companies|company|firms)`,
      pay,
      String.raw`\d{2}|kuusikymmentä|neljäkymmentä|fyrtio|sextio|forty|sixty`,
    ],
    beside: String.raw`${percent}|itse|själva?|themselves`,
  },
  'city-left': {
    says: [
      oneCity,
      String.raw`irtautui|irtautunut|vetäytyi|vetäytynyt|erosi|eronnut|jättäytyi|lähti|lähtenyt|drog sig|dragit sig|hoppade av|hoppat av|lämnade|lämnat|withdrew|withdrawn|dropped out|pulled out|left|quit`,
    ],
    beside: String.raw`${without}|pois`,
  },
  'city-later': {
    says: [
      oneCity,
      String.raw`liittyi|liittynyt|tuli|tullut|kom|kommit|anslöt sig|anslutit sig|joined|came in|came aboard|entered`,
      String.raw`myöhemmin|jälkikäteen|senare|efteråt|later|afterwards`,
    ],
    beside: without,
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
