import { wordCount } from '../../../text.ts'
import { regexOf, wholeWords } from '../../regexOf.ts'

const first = String.raw`^[^\p{L}]*(?:(?:ai niin|eiku|hups|oj|oh|oops|wait|ok|okei|okej|okay|no|joo|aha|ja|och|å|and|so|men|mut|mutta|but)[\s,]+)*`
const said = [
  String.raw`sama(?: juttu)?|entä(?:s|pä)?(?: sitten| jos)?|mites(?: sitten)?|miten (?:ois|olis|olisi|on)|mitkä(?: niistä| näistä)?(?: on| ovat| sopii| sopivat)|onko (?:niissä|niistä|mitään|mikään|mikä|jotain|muita)`,
  String.raw`samma(?: sak)?(?: för| om| med)?|hur är det med|hur (?:blir det )?med|vad sägs om|vilka(?: av (?:dem|dom|dessa))?(?: är| passar)|finns det (?:något|nåt|någon|nån|några)|är (?:någon|nån|något|några)(?: av (?:dem|dom|dessa))?`,
  String.raw`(?:and )?what about|how about|which(?: ones| one)?(?: of (?:them|these|those))?(?: are| is| do| fit| suit| work)|(?:is|are) there (?:anything|something|any)|(?:is|are) any(?: of (?:them|these|those))?|anything|same`,
].join('|')
const opening = regexOf(String.raw`${first}(?:${said})(?!\p{L})`, 'i')
const beginning = regexOf(first, 'i')
/** “Ok and for health data?”: a bare “and” says too little by itself. */
const joined = regexOf(
  String.raw`${first}(?:for|on|in|about|för|inom|om|kring)(?!\p{L})|^[^\p{L}]*(?:ja|och|and|entä) |\s(?:osalta|kannalta|puolella|alalla)[^\p{L}]*$`,
  'i',
)
const instead = wholeWords(
  'instead|sen sijaan|sijasta|mieluummin|ennemmin|istället|i stället|hellre|rather',
  'gi',
)
const small = wholeWords(
  String.raw`for|on|in|about|with|om|för|inom|kring|till|med|i|på|av|och|ja|and|or|tai|eller|then|sitten|då|please|kiitos|tack|the|a|an|those|ones?|de|den|dem|som|on|ovat|ois|olis|jotain|jotakin|mitään|joku|något|nåt|something|anything|hank(?:e|keita|keet|etta)|projekt(?:en|eja|it)?|projects?|partners?|kumppaneita|testbeds?|testialustoja|liitty\p{L}*|aihe\p{L}*|of|them|these|niistä|osalta|kannalta|sop\p{L}+|suitable|good|meant|tarkoit\p{L}+|work\w*`,
  'gi',
)
/** “Ei sairaaloita vaan liikuntaa”, “not hospitals but sports” puts right what was understood. */
const corrects = regexOf(
  String.raw`${first}(?:(?:ei|inte|not) (?:\p{L}+[\s,]+){1,4}?(?:vaan|utan|but))(?!\p{L})`,
  'i',
)

const mostLeft = 4

/** “How about energy instead?”, “which are for elderly care”: what is to stand where the topic of a list stood; nothing where it does not read so. */
export function otherThemeSaid(text: string): string | undefined {
  if (wordCount(text) > 9) return undefined
  if (!corrects.test(text) && !opening.test(text) && !joined.test(text) && text.search(instead) < 0)
    return undefined
  const rest = text
    .replace(corrects, ' ')
    .replace(opening, ' ')
    .replace(beginning, ' ')
    .replaceAll(instead, ' ')
    .replaceAll(small, ' ')
    .replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
  return rest !== '' && rest.split(' ').length <= mostLeft ? rest : undefined
}
