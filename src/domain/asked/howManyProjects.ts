import { wholeWords } from '../regexOf.ts'

/** “Montako”, “how many”. */
export const howMany = wholeWords('montako|moneenko|kuinka monta|kuinka moni|miten monta|hur många|how many')
const projects = String.raw`(?:hevi-?|hevi )?(?:hanketta|hankkeita|hanke|projektia|projekteja|projekt|projects)`
const small = wholeWords(
  [
    String.raw`montako|kuinka|monta|moni|miten|hevi\p{L}*|on|ovat|oli|ollut|yhteensä|nyt|tällä hetkellä|parhaillaan|käynnissä|meneillään|menossa|päättyny\p{L}+|jo|teillä|ohjelmassa|ohjelman|sopimuksen|sopimuksessa|rahoitettu|rahoitetaan|rahoittanut|toteutettu|alkanut|käynnistetty|kaikkiaan|salkussa`,
    String.raw`hur|många|det|finns|finns det|har|är|ni|man|just nu|nu|pågår|pågående|avslutade?|avslutats|finansierat|finansierats|beviljats|startat|genomförts|totalt|sammanlagt|i|programmet|avtalet|redan`,
    String.raw`how|many|are|there|is|have|has|been|you|the|running|ongoing|ended|finished|funded|started|now|right now|currently|in|total|altogether|so far|programme|program|agreement|does|do|get|got|going|on|active|run|portfolio`,
  ].join('|'),
  'gi',
)

/** “Montako hanketta on käynnissä?”, “hur många projekt har man finansierat?”: how many there are at all, and nothing else. */
export const asksHowManyProjects = (text: string): boolean =>
  howMany.test(text) &&
  wholeWords(projects).test(text) &&
  !/[\p{L}\p{N}]/u.test(text.replaceAll(wholeWords(projects, 'gi'), ' ').replaceAll(small, ' '))
