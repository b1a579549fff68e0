import { wordCount } from '../../../text.ts'
import { factAsked } from '../../recordFact/factAsked.ts'
import { wholeWords } from '../../regexOf.ts'

const ofProjects = wholeWords(
  'ne|niihin|niissä|niistä|niis|niitä|noihin|mikä|mitkä|mitä|hankkeisiin|projekteihin|dem|dom|de|vad|vilka|vilket|projekten|them|those|they|what|which',
)

/** “Voiks niihin vielä mukaan?”, “what is running?” after an organisation: asks of the projects it is in. */
export function asksOfItsProjects(text: string): boolean {
  const asked = factAsked(text, 'project')
  const isOfThem = asked?.rest === '' && asked.kinds.some((kind) => kind === 'join' || kind === 'status')
  return isOfThem && ofProjects.test(text)
}

const theirOwn = wholeWords(
  [
    String.raw`mitä muuta (?:ne|se|he|ne siellä|sillä|niillä) (?:\p{L}+ )?(?:tekee|tekevät|tekeekään|on)|(?:mitä|mitkä) muita hankkeita (?:niillä|sillä|heillä) on|(?:missä|mitkä) muissa hankkeissa (?:ne|se) (?:on|ovat)`,
    String.raw`(?:onko|onks|oliko) (?:se|ne|he) (?:ollut|ollu|olleet|ollu) (?:\p{L}+ )?mukana (?:missään|jossain|hankkeissa)(?: \p{L}+)?|har (?:den|de|dom) (?:varit )?med (?:i något|nånstans|tidigare)(?: \p{L}+)?|(?:has it|have they) been in (?:any|anything|projects)(?: \p{L}+)*`,
    String.raw`vad (?:annat|mer|mera) gör (?:de|dom|den)|vilka andra projekt (?:har|är) (?:de|dom|den)(?: med i)?`,
    String.raw`(?:do they|does it|are they|have they) (?:also )?(?:run|lead|running|leading|have|got|do|done|in) (?:any |a |some )(?:hevi )?projects?`,
    String.raw`what (?:else|more|other things) (?:do they|does it|are they|is it) (?:do|doing)|what other projects (?:do they|does it|are they|is it) (?:have|run|lead|in|do)`,
  ].join('|'),
)
/** “What else do they do?”, “have they been in anything?” after an organisation. */
export const asksForItsProjects = (text: string): boolean =>
  theirOwn.test(text) && wordCount(text) <= mostWords

const price = wholeWords(
  String.raw`charges?|charging|fees?|costs?|prices?|pricing|free|for free|pay|maksaako|maksaaks|maksaa|maksu(?:a|ja|t)?|maksullis\p{L}*|hin(?:ta|taa|nat|toja)|laskuttaa(?:ko)?|veloittaa(?:ko)?|veloitta\p{L}+|ilmai\p{L}+|kostar|kostnad\p{L}*|avgift\p{L}*|pris(?:et|er)?|gratis|tar (?:de|dom|den|ni) betalt|betalt`,
)
const mostWords = 8
const it = wholeWords(
  'se|sen|sitä|siellä|ne|niiden|niillä|niitä|he|den|det|de|dom|där|it|they|them|their|there|that',
)

/** “Do they charge anything?”, “maksaaks se jotain?” after an organisation. */
export const asksItsPrice = (text: string): boolean =>
  price.test(text) && it.test(text) && wordCount(text) <= mostWords
