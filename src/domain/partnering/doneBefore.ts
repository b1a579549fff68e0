import { wordCount } from '../../text.ts'
import { wholeWords } from '../regexOf.ts'

const such = String.raw`(?:tällais|tällas|tälläs|sellais|sellas|semmos|tämmös|vastaav|samanlais|samankaltais|jotain)\p{L}*|tätä|sitä|något sånt|något sådant|nåt sånt|nåt liknande|något liknande|liknande|sånt|sådant|detta|det här|(?:something|anything) (?:like (?:that|this)|similar)|(?:that|this) kind of thing|such (?:a )?thing|this|that|it|similar (?:things?|work|projects?)`
const alike = String.raw`(?:jotain |jotakin )?(?:vastaav\p{L}+|samanlais\p{L}+|samankaltais\p{L}+|tällais\p{L}+|tämmö\p{L}+|sellais\p{L}+|semmos\p{L}+)|(?:något |nåt )?(?:liknande|motsvarande|sånt här|sådant här|i samma stil|åt det hållet)|(?:something |anything |things |work )?(?:similar|like (?:this|that)|of (?:this|that) kind)`
const doing = String.raw`tekee|tekevät|tekeekö|tekis|toimii|toimivat|kehittää|kehittävät|puuhaa|puuhaavat|gör|jobbar|arbetar|håller på|sysslar|does|do|doing|works?|working|develops?|developing|makes?|making`
const doesSuch = wholeWords(
  String.raw`(?:kuka|ketkä|keitä|kukaan|joku|mitkä \p{L}+|vem|vilka|någon|nån|who|anyone|anybody|somebody|which \p{L}+) (?:\p{L}+ ){0,3}?(?:${doing}) (?:\p{L}+ ){0,3}?(?:${alike})|(?:tekeekö|toimiiko) (?:\p{L}+ ){0,2}?(?:kukaan|joku|muut) (?:\p{L}+ ){0,2}?(?:${alike})`,
)
/** “Onko joku taho joka tekee tätä jo?” */
const bodyDoesThis = wholeWords(
  [
    String.raw`(?:onko|onks|löytyykö|löytyyks|mikä|mikään|joku) (?:\p{L}+ ){0,3}?(?:taho|tahoa|tahoja|toimija|toimijaa|toimijoita|organisaatio\p{L}*|porukka|porukkaa) (?:\p{L}+ ){0,3}?(?:${doing}) (?:\p{L}+ ){0,2}?(?:tätä|tämän|tän|sitä|näitä|tällä)|tekeekö (?:\p{L}+ )?(?:mikään|joku) (?:taho|toimija|organisaatio) (?:\p{L}+ ){0,2}?(?:tätä|sitä)`,
    String.raw`(?:finns det|är det|har ni) (?:\p{L}+ ){0,2}?(?:organisation|organisationer|aktör|aktörer|instans|gäng) (?:\p{L}+ ){0,3}?(?:${doing}) (?:\p{L}+ ){0,2}?(?:detta|det här|det|sånt|sådant)`,
    String.raw`(?:is there|are there|any|some) (?:\p{L}+ ){0,2}?(?:organi[sz]ations?|bod(?:y|ies)|actors?|groups?|parties) (?:\p{L}+ ){0,3}?(?:${doing}) (?:\p{L}+ ){0,2}?(?:this|that|it)`,
  ].join('|'),
)
const mostWords = 12

/** “Ketkä tekee jo jotain vastaavaa?”, “is any organisation already working on this?”: of what was spoken of. */
export const asksWhoDoesSuch = (text: string): boolean =>
  (doesSuch.test(text) || bodyDoesThis.test(text)) && wordCount(text) <= mostWords

const before = String.raw`ennen|aiemmin|aikaisemmin|jo|förut|tidigare|redan|förr|before|earlier|already|previously|in the past`

/** “Who has done something like that before?”, “har någon gjort nåt liknande förut?” */
export const asksWhoDidSuch = (text: string): boolean => didSuch.test(text)
const didSuch = wholeWords(
  [
    String.raw`(?:kuka|ketkä|kukaan|joku|missä) (?:\p{L}+ ){0,4}(?:tehny\p{L}*|tehty|tehnee\p{L}*|teki|kokeillu\p{L}*|kokeiltu) (?:\p{L}+ ){0,2}(?:${such})|(?:tehty|tehny\p{L}*|kokeiltu|kokeillu\p{L}*) (?:\p{L}+ ){0,3}(?:${such}) (?:${before})|(?:onko|onks|kuka|ketkä) (?:\p{L}+ ){0,3}(?:${such}) (?:\p{L}+ ){0,2}(?:tehny\p{L}*|tehty|tehnee\p{L}*|kokeil\p{L}+)`,
    String.raw`(?:vem|vilka|någon|nån|har man|har ni) (?:\p{L}+ ){0,3}(?:gjort|testat|prövat|provat) (?:\p{L}+ ){0,2}(?:${such})(?: \p{L}+)? (?:${before})|(?:vem|vilka) (?:har )?(?:redan )?(?:gjort|testat|prövat|provat) (?:${such})`,
    String.raw`(?:who|anyone|anybody|someone|somebody|which cit(?:y|ies)) (?:\p{L}+ ){0,3}(?:done|did|tried|tested|made|run|piloted) (?:\p{L}+ )?(?:${such})|(?:has|was|been) (?:\p{L}+ ){0,2}(?:${such}) (?:been )?(?:done|tried|tested) (?:${before})`,
  ].join('|'),
)
