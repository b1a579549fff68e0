import { regexOf, wholeWords } from '../../regexOf.ts'
import { saysNoMoreThan } from '../../said/saysOnly.ts'

const words = [
  'sanasta sanaan|sanatarkasti|sanatarkka|sanatarkkaa|tarkka kohta|tarkan kohdan|sanamuoto|sanamuodon|tarkka teksti|tarkalleen|täsmälleen|siteeraa|siteerata|sitaatti|sitaatin|lainaus|lainauksen|lainaa|tarkasti',
  'ordagrant|ord för ord|exakta? (?:ordalydelsen|lydelsen|texten|formuleringen|stycket|stället|meningen)|exakt|ordalydelsen|ordalydelse|citera|citerar|citat|ett citat|citatet',
  'word for word|verbatim|exact (?:wording|text|words|passage|sentence|place|clause)|exactly|quote|quotation|citation|cite|citing',
].join('|')
const verbatim = wholeWords(words)
const around = wholeWords(
  [
    words,
    'mitä|miten|mikä|siinä|siitä|siihen|se|sen|sitä|tuo|tuosta|tästä|on|sanotaan|lukee|lukeekaan|sanoo|kirjoitettu|voitko|voisitko|saisinko|saanko|antaa|annatko|anna|näytä|näytätkö|sopimus|sopimuksen|sopimuksessa|sopimusteksti|teksti|tekstin|tekstiä|kohta|kohdan|kohdasta|kohtaa|kohdassa|liite|liitteen|liitteestä|minulle|mulle|ja|siis|oikein|asiasta|tästä asiasta|luku|luvun|summa|tulee|peräisin|mistä',
    'vad|hur|står|säger|det|den|om|i|på|av|ur|från|detta|där|är|kan|kunde|du|ge|mig|får|jag|visa|skulle|avtalet|avtalets|avtalstexten|texten|punkt|punkten|avsnitt|bilaga|bilagan|och|ett|en|formulerat|skrivet|saken|siffran|summan|kommer|varifrån',
    'what|how|does|do|is|it|that|this|the|a|an|say|says|said|about|in|of|from|for|can|could|would|you|give|me|i|have|get|show|please|agreement|text|section|point|annex|contract|there|and|to|wording|written|on|where|stands?|figure|number|sum|come|comes',
  ].join('|'),
  'gi',
)
const numbered = regexOf(
  String.raw`(?<!\p{L})(kohta|kohda\p{L}*|kohtaa|luku|luvu\p{L}*|punkt(?:en)?|avsnitt(?:et)?|kapitel|sections?|point|chapter|liite|liitte\p{L}*|bilaga|bilagan|annex)\s+(\d(?:\.\d)?)(?!\p{N})`,
  'i',
)

/**
 * “What exactly does it say about that?”, “a citation for section 5”: the exact words are wanted, of a section or of what
 * was just told; nothing where another subject is named.
 */
export function verbatimWish(text: string): { section?: string } | undefined {
  if (!verbatim.test(text)) return undefined
  const [whole = '', kind = '', number = ''] = numbered.exec(text) ?? []
  if (!saysNoMoreThan(text.replace(whole, ' '), around)) return undefined
  if (number === '') return {}
  return { section: /^(?:liit|bilag|annex)/iu.test(kind) ? `A${number}` : number }
}

const whichSection = regexOf(
  String.raw`^\W*(?:(?:ja|no|och|men|and|but|so) )*(?:(?:missä|mikä|mistä) (?:sopimuksen )?(?:kohda(?:ssa|sta)|kohta|luvussa|pykälässä)(?: (?:se|sen|tämä|tämän|tuo|tuon|toi|siis|on|sanoo|kertoo|määrää|sanotaan|lukee|löytyy|sopimusta|sopimuksessa))*|(?:i |under )?vilken (?:punkt|paragraf)(?: (?:är|står|det|i|avtalet|finns|den|där|gäller|säger|detta|om))*|(?:i )?vilket avsnitt(?: (?:är|står|det|i|avtalet|finns))*|(?:(?:kan du|voitko|can you|could you) )?(?:todistaa?(?: (?:se|sen|tuo|tuon))?|bevisa (?:det|detta)|prove (?:it|that))|(?:in )?(?:which|what) (?:section|part|paragraph|clause)(?: (?:of the agreement|is|it|that|this|in|does|say|says|are|from))*)[\s?!.]*$`,
  'i',
)
/** “Which section is that?”, “missä kohdassa se on?”: of what was just told. */
export const asksWhichSection = (text: string): boolean => whichSection.test(text)
