import { factAsked } from '../recordFact/factAsked.ts'
import { wholeWords } from '../regexOf.ts'

const ofProjects = wholeWords(
  'ne|niihin|niissä|niistä|niis|niitä|noihin|mikä|mitkä|mitä|hankkeisiin|projekteihin|dem|dom|de|vad|vilka|vilket|projekten|them|those|they|what|which',
)

/** “Voiks niihin vielä mukaan?”, “what is running?” after an organisation: asks of the projects it is in. */
export function asksOfItsProjects(text: string): boolean {
  const asked = factAsked(text, 'project')
  const isOfThem = asked?.rest === '' && asked.kinds.some((kind) => kind === 'join' || kind === 'status')
  return isOfThem && ofProjects.test(text)
}

const price = wholeWords(
  String.raw`charges?|charging|fees?|costs?|prices?|pricing|free|for free|pay|maksaako|maksaaks|maksaa|maksu(?:a|ja|t)?|maksullis\p{L}*|hin(?:ta|taa|nat|toja)|laskuttaa(?:ko)?|veloittaa(?:ko)?|veloitta\p{L}+|ilmai\p{L}+|kostar|kostnad\p{L}*|avgift\p{L}*|pris(?:et|er)?|gratis|tar (?:de|dom|den|ni) betalt|betalt`,
)
const mostWords = 8
const it = wholeWords(
  'se|sen|sitä|siellä|ne|niiden|niillä|niitä|he|den|det|de|dom|där|it|they|them|their|there|that',
)

/** “Do they charge anything?”, “maksaaks se jotain?” after an organisation. */
export const asksItsPrice = (text: string): boolean =>
  price.test(text) && it.test(text) && text.split(/\s+/u).length <= mostWords
