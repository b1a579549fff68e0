import { wholeWords } from '../regexOf.ts'
import { saysOnly } from '../said/saysOnly.ts'

const doing = String.raw`tekee|tekevät|tekis|kehittää|kehittävät|tutkii|tutkivat|toimii|toimivat|harrastaa|puuhaa|jobbar|arbetar|gör|håller på|utvecklar|forskar|sysslar|doing|does|do|works?|working|makes?|making|develops?|developing`
const others = String.raw`kuka muu|ketkä muut|ketkä|kuka|keitä muita|keitä|muu|muut|muita|onko muita|kukaan muu|joku muu|jotka|joka|vem annan|vilka andra|vem|vilka|någon annan|nån annan|andra|annan|som|who else|who|anyone else|anybody else|someone else|others|else|that`
const this_ = String.raw`tätä|tän|tämän|tällaista|tämmöistä|samaa|sellaista|vastaavaa|näitä|parissa|kanssa|alalla|asiaa|hommaa|juttua|detta|samma|sånt här|sådant|sak|liknande|inom|kilpailijat|kilpailijoita|kilpailija|kaverit|kavereita|kumppanit|tai|konkurrenter|konkurrent|vänner|eller|competitors?|peers|friends|or|this|the same|same|similar|such|thing|things|täälläpäin|seudulla|alueella|suomessa|i regionen|regionen|här i trakten|around|in the region|region|in this area|area`

/** “Ketkä muut tekee tätä täällä?”, “who else is doing this?”: others of the same trade, and no word of what that is. */
export const asksWhoElse = (text: string): boolean =>
  saysOnly(text, doing, others, this_) && saysOnly(text, others, doing, this_)

/** It is others whom it asks after, not those who take part. */
export const saysElse = (text: string): boolean => elseSaid.test(text)
const elseSaid = wholeWords('muu|muut|muita|annan|andra|annat|else|others')

const could = String.raw`vois|voisi|voisivat|voi|voivat|saattais\p{L}*|olis|olisi|olisivat|kunde|kan|skulle|kunna|could|might|would|can|may`
const joining = String.raw`ottaa|ottais\p{L}*|tehdä|lähteä|lähtis\p{L}*|mukaan|mukana|toteuttaa|olla|kiinnost\p{L}+|ta|ta tag i|göra|gå med|vara med|genomföra|intresserade?|haka på|take|take it|take on|do|join|be|carry out|interested|be interested|up|on`
const whom = String.raw`kuka|ketkä|keitä|mitkä|kelle|kenelle|ketä|toimijat|toimijoita|tahot|organisaatiot|vem|vilka|aktörer|organisationer|who|which|what|organi[sz]ations?|actors?|kinds? of`
/** “Vilka aktörer skulle kunna ta det?”, “ketkä siitä voisivat olla kiinnostuneita?” */
export const asksWhoCould = (text: string): boolean =>
  saysOnly(text, whom, could, joining, this_) &&
  saysOnly(text, could, whom, joining, this_) &&
  saysOnly(text, joining, whom, could, this_)

const telling = String.raw`kertois\p{L}*|kertoa|esitellä|ehdottais\p{L}*|ehdottaa|puhua|puhutaan|puhuis\p{L}*|jutella|jutellaan|juttelis\p{L}*|keskustella|vois|voisi|kannattais\p{L}*|kannattaa|pitäis\p{L}*|berätta|prata|pratar|tala|talar|föreslå|ska|skulle|borde|kunde|kan|tell|talk|speak|discuss|pitch|suggest|should|could|would|to`
const toWhom = String.raw`kelle|kenelle|keille|kenen|kenenkä|keiden|med vem|vem|för vem|vilka|who|whom`
/** “Kelle siitä kertois?”, “vem ska jag berätta om det för?” */
export const asksWhomToTell = (text: string): boolean =>
  saysOnly(text, toWhom, telling, this_, around) && saysOnly(text, telling, toWhom, this_, around)
const around = 'om|för|about|sit|sitten|kans|kanssa|me|mä|då|then|with'
