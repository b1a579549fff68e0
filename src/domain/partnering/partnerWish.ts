import { wholeWords } from '../regexOf.ts'
import { asksForRules, asksWhetherAllowed, isOfProcess } from './guards.ts'
import { seeksKinds } from './kindsWanted.ts'

/** Up to so many words between the two. */
const gap = (most: number) => String.raw`(?:[^\s.!?]+\s+){0,${most}}?`

const partner = {
  fi: String.raw`\p{L}*(?:kumppan(?:i|ia|it|eita|eja|iksi|eiksi)|part(?:t)?neri(?:a|t)?|partnereita)|yhteistyötaho(?:a|ja)?|konsortiokump\p{L}+`,
  sv: String.raw`\p{L}*(?:partners?|partnern|partner?na|partnerar)|samarbete|medsökande|samarbetsparter`,
  en: String.raw`partners?|partnership|collaborators?|consortium partners?|(?:someone|somebody|people|anyone) to (?:work|partner|team up|collaborate) with`,
}

/** “Etsin kumppania …”, “söker samarbetspartner …”, “I need partners for …” */
const seeks = wholeWords(
  [
    String.raw`(?:ets(?:in|imme|itään|iskel\p{L}+|inn\p{L}*)|etti\p{L}+|hae(?:n|mme|taan)|haussa|tarvitse(?:n|mme|isin|isimme)|tarvitaan|tarv(?:iin|iimme|in|ittais\p{L}*)|tartt\p{L}+|kaip(?:aan|aamme|aisi\p{L}*)|haluai?si(?:n|mme)|onko (?:teillä|sulla|sinulla)|onks (?:teillä|sulla)|ehdota\p{L}*|suosittel\p{L}+|mistä (?:löyt\p{L}+|saa\p{L}*)|löytyy(?:kö|ks)|löytyis\p{L}*|meiltä puuttuu|multa puuttuu|puuttuu) ${gap(5)}(?:${partner.fi})`,
    String.raw`(?:${partner.fi}) ${gap(2)}(?:haussa|haetaan|etsitään|etsinnässä|puuttuu)`,
    String.raw`(?:mutta? ei|muttei|mut ei|eikä|ei(?: oo| ole)(?: \p{L}+)?) (?:\p{L}+ )?kumppan(?:eita|eja|ia)`,
    String.raw`(?:söker|letar(?: efter)?|efterlyser|efterfrågar|saknar|(?:vi|jag) (?:skulle )?behöv(?:er|a)|(?:vi|jag) vill(?: ha| hitta)|vill (?:ha|hitta)|hittar? (?:vi|jag|man)|hjälp \p{L}+ (?:att )?hitta|söka|hitta) ${gap(5)}(?:${partner.sv})`,
    String.raw`(?:finns det|har ni|känner (?:du|ni)) ${gap(4)}(?:som|(?:vi|jag|man) (?:kan|kunde|skulle kunna)) ${gap(3)}(?:samarbeta|jobba ihop|vara partner|haka på|hänga på)`,
    String.raw`(?:onko|onks|löytyykö|löytyyks|oisko|olisko) ${gap(3)}(?:ketään|joku|jotakuta|toimijoita|yrityksiä),? (?:kenen|jonka|joiden|kene) (?:kanssa|kans|kaa) ${gap(3)}(?:yhteistyö\p{L}*|toimia|työskennellä|tehdä)`,
    String.raw`(?:men (?:ingen|inga|inte någon)|har (?:ingen|inga)) (?:\p{L}+ )?partners?`,
    String.raw`(?:look(?:ing)?(?: out)? for|search(?:ing)? for|seek(?:ing)?|in search of|(?:i|we)(?: would|'d| do)? (?:need|want|like)|(?:i|we) lack|find(?:ing)?|could use) ${gap(5)}(?:${partner.en})`,
    String.raw`(?:is there|are there|do you know|know) ${gap(1)}(?:anyone|someone|anybody|somebody|people|companies) ${gap(3)}(?:(?:we|i) (?:could|can|might) (?:work|partner|cooperate|collaborate|team up) with|to work with|to partner with|collaborate|cooperate|join us)`,
    String.raw`(?:want|need|like|looking for) ${gap(4)}as (?:an? |our )?(?:first |pilot |paying )?(?:customers?|clients?|buyers?)|(?:halu(?:taan|amme|ai?simme|aisin)|ets(?:itään|imme|in)|tarvit\p{L}+) ${gap(4)}asiakkaaksi|(?:vill ha|söker|behöver) ${gap(4)}som (?:kund|pilotkund|köpare)`,
    String.raw`(?:need|looking for|want) ${gap(3)}(?:patients|test users|testers)|(?:tarvit(?:semme|taan|sen)|ets(?:itään|imme|in)) ${gap(3)}(?:potilaita|testaajia|kokeilijoita|testikäyttäjiä)|(?:behöver|söker) ${gap(3)}(?:patienter|testare|testanvändare)`,
    String.raw`but (?:no|not any|without|have no|i have no|we have no|don't have) partners?`,
  ].join('|'),
)

/** “Build a consortium about drones”, “meiltä puuttuu konsortiosta kaupunki” */
const groups = wholeWords(
  [
    String.raw`(?:rakenna\p{L}+|rakent\p{L}+|kokoa\p{L}*|koota|kasaa\p{L}*|kasata|muodosta\p{L}*|perusta\p{L}*|täydent\p{L}+) ${gap(3)}(?:konsortio(?:ta|n|on)?|hankeporukka\p{L}*)`,
    String.raw`(?:konsortio(?:sta|on|sta(?:mme|ni))|porukasta|hankkeestamme) ${gap(3)}(?:puuttu\p{L}+|tarvi\p{L}+|kaiva\p{L}+)|puuttuu ${gap(2)}konsortio(?:sta|on)\p{L}*`,
    String.raw`(?:bygg(?:a|er)|bilda[r]?|samla[r]?|sätt(?:a|er) ihop|komplettera[r]?) ${gap(3)}konsorti(?:um|et)|(?:konsortiet|vårt konsortium) (?:saknar|behöver)|(?:saknas|saknar) ${gap(4)}konsorti(?:um|et)`,
    String.raw`(?:build(?:ing)?|form(?:ing)?|assembl(?:e|ing)|put(?:ting)? together|set(?:ting)? up|complet(?:e|ing)|creat(?:e|ing)) ${gap(3)}consortium|consortium (?:lacks|is missing|still needs)`,
  ].join('|'),
)

/** Nothing more, or what they want to do: whom to ask about a form or data protection, cards know. */
const orToTry = String.raw`(?=\W*$| (?:att |to )?(?:test|kokeil|pilot|prova|pröva|try|kehittämään|utveckla|develop|rakentamaan|bygga|build)\p{L}*)`

/** “Who would be a good partner for …”, “who should we talk to”, “kenen kanssa kannattaisi …”: of a topic, never of the rules. */
const whom = wholeWords(
  [
    String.raw`(?:kuka|ketkä|mikä|kenet|ketä|keitä|kenestä) ${gap(4)}(?:ois|olis|olisi(?:vat)?|sop(?:ii|is|isi|isivat|ivat)|voisi|vois|passais|kävis|kannatt\p{L}+|saisi\p{L}*|pitäis\p{L}*|lähti\p{L}*) ${gap(4)}(?:\p{L}*(?:kumppan|partner)\p{L}*|mukaan)`,
    String.raw`(?:kenen|kenenkä|keiden|ketkä|kene) (?:kanssa|kans|kaa|kaan|kas) ${gap(4)}(?:kannatt\p{L}+|vois\p{L}*|voitais\p{L}*|voitas|pitäis\p{L}*|kandeis|kannatais|teh(?:dä|tä\p{L}+)|lähte\p{L}+|yhteistyö\p{L}*|juttelis\p{L}*)(?: (?:jutella|puhua|keskustella))?`,
    String.raw`(?:kelle|kenelle|mille (?:\p{L}+ )?(?:organisaatioille|toimijoille|tahoille|yrityksille)) ${gap(2)}(?:kannatt\p{L}+|pitäis\p{L}*|vois\p{L}*) ${gap(2)}(?:jutella|puhua|soittaa)`,
    String.raw`(?:minkä|mitkä) (?:organisaatioiden|toimijoiden|tahojen|yritysten|firmojen) (?:kanssa|kans) ${gap(3)}(?:kannatt\p{L}+|vois\p{L}*|pitäis\p{L}*|jutella|puhua)`,
    String.raw`(?:ketä|keitä|kenet|ketkä) ${gap(2)}(?:kannatt\p{L}+|pitäis\p{L}*|vois\p{L}*) ${gap(2)}(?:kutsua|pyytää|haalia|koota|jutut\p{L}+|kontaktoida|lähestyä|tavata)`,
    String.raw`(?:ketä|keitä|kenet|kuka|mitä kumppan\p{L}+) ${gap(2)}(?:ehdota\p{L}*|suosittel\p{L}+|suosittelis\p{L}*)`,
    String.raw`(?:med )?(?:vem|vilka|vem alla) ${gap(2)}(?:kunde|kan|borde|bör|ska|skulle|skall) (?:vi|jag|man) ${gap(4)}(?:samarbeta|jobba|arbeta|prata|tala|snacka|göra|kontakta|vända|bjuda|ta med|ha med)`,
    String.raw`(?:vem|vilka|vilken) ${gap(3)}(?:vore|skulle|kunde|passar) ${gap(5)}(?:\p{L}*partners?|samarbeta\p{L}*|hänga på|haka på)`,
    String.raw`(?:vem|vilka|vem alla) (?:kan|kunde|skulle kunna) hjälpa(?: till| mig| oss)?${orToTry}|(?:kuka|ketkä) (?:voi|vois|voisi|voivat|osaa) auttaa(?: mua| minua| meitä)?${orToTry}|who (?:can|could|would|might) help(?: me| us)?(?: out)?${orToTry}`,
    String.raw`who (?:could|can|would|might) (?:\p{L}+ ){1,4}(?:with|together with) us|(?:kuka|ketkä) (?:voisi|vois|voi|voisivat) ${gap(4)}meidän (?:kanssa|kans|kaa)|(?:vem|vilka) (?:kunde|kan|skulle) (?:\p{L}+ ){1,4}(?:med|tillsammans med) oss`,
    String.raw`(?:kenelle|kelle|kuka|ketkä|mihin|minne)(?= [^.!?]*(?:lahjoit|lahjot|ottaa|hakee))(?= [^.!?]*(?:ruo|ruu|ylijääm|hävik))`,
    String.raw`(?:vem|vart|vilka)(?= [^.!?]*(?:skänk|donera|tar emot|hämtar))(?= [^.!?]*(?:mat|svinn|överskott|överbliv))|(?:who|whom|where)(?= [^.!?]*(?:donate|give away|takes?|accepts?|collects?|picks? up) (?:our |the |any )?(?:surplus|leftover|left-over|excess|spare|unsold|food))`,
    String.raw`(?:vem|vilka) (?:föreslår|rekommenderar) (?:du|ni)`,
    String.raw`(?:who|whom|(?:which|what) (?:organi[sz]ations|companies|universities|people|firms|actors|networks)) ${gap(1)}(?:could|should|would|can|might|do|shall) (?:we|i|you) ${gap(4)}(?:work|team up|partner|collaborate|talk|speak|cooperate|suggest|recommend|invite|join forces)`,
    String.raw`(?:who|which (?:companies|organi[sz]ations|universities|firms)) (?:would|could|might|should) (?:be|make|suit|fit|join) ${gap(4)}(?:partners?|collaborators?|consortium|us)`,
    String.raw`(?:halu(?:ai?si|t?tais|t?tas|amme|an)\p{L}*|vois(?:imme|in)) ${gap(2)}yhteistyö\p{L}*|(?:vi|jag) (?:vill|skulle vilja) ${gap(1)}samarbeta|(?:we|i)(?:'d| would)? (?:like|want|love) to (?:work|cooperate|collaborate|partner|team up) with`,
    String.raw`(?:suggest|recommend|propose|föreslå|rekommendera) ${gap(3)}\p{L}*partner(?:s|n|er)?`,
    String.raw`(?:good|suitable|right|potential|possible) partners? (?:for|in|to)`,
  ].join('|'),
)

/** How a text looks for partners: `seeks` says so, `whom` and `kinds` only together with a topic. */
export function partnerWish(text: string): 'seeks' | 'whom' | 'kinds' | undefined {
  if (asksForRules.test(text) || asksWhetherAllowed.test(text)) return undefined
  if (seeks.test(text) || groups.test(text)) return 'seeks'
  if (isOfProcess.test(text)) return undefined
  return whom.test(text) ? 'whom' : seeksKinds(text) ? 'kinds' : undefined
}

/** What is left when all that looks for partners is taken out says what they are wanted for. */
export const withoutPartnerWish = (text: string): string =>
  [seeks, groups, whom].reduce((left, way) => left.replaceAll(new RegExp(way, 'gi'), ' '), text)

/** “Ketkä tekee koulutusteknologiaa?”, “who works on heat pumps?” */
export const asksWhoDoes = (text: string): boolean =>
  whoDoes.test(text) && !asksForRules.test(text) && !isOfProcess.test(text)
const whoDoes = wholeWords(
  String.raw`(?:vem|vilka) (?:i|på) \p{L}+ (?:jobbar|arbetar|håller på)|(?:anyone|anybody|someone|who) in \p{L}+ (?:who |that )?(?:works?|working|doing|developing)|(?:anyone|anybody|someone) (?:working on|doing|developing)|(?:ketkä|kuka|kuka muu|mitkä tahot) (?:muut )?(?:tekee|tekevät|kehittää|kehittävät|tutkii|tutkivat|toimii|toimivat|työskentelee|työskentelevät|puuhaa|puuhaavat)|(?:vem|vilka) (?:jobbar|arbetar|håller på|utvecklar|forskar|är verksam\p{L}*)|who (?:else )?(?:works?|is working|develops?|is active|are active|does) (?:on|in|with|around|anything)|who (?:else )?does(?= \p{L}+(?: \p{L}+)?\W*$)`,
)
/** “Vilka organisationer jobbar med hälsoteknik?”, “which actors work on drones?”: bodies of any kind. */
export const asksWhichWork = (text: string): boolean =>
  whichWork.test(text) && !asksForRules.test(text) && !isOfProcess.test(text)
const whichWork = wholeWords(
  String.raw`(?:mitkä|ketkä|millaiset) (?:organisaatiot|toimijat|tahot) (?:\p{L}+ )?(?:tekee|tekevät|kehittää|kehittävät|tutkii|tutkivat|työskentelee|työskentelevät)|vilka (?:organisationer|aktörer) (?:som )?(?:jobbar|arbetar|håller på|sysslar|utvecklar|forskar)|(?:which|what) (?:organi[sz]ations|actors) (?:work|are working|do|develop)(?= \p{L})`,
)
/** “Onks muita droonifirmoja mukana?”, “any other drone companies?”: those of a trade. */
export const othersOfTrade = (text: string): string | undefined => otherFirms.exec(text)?.[1]
const otherFirms = wholeWords(
  String.raw`(?:muita|toisia|andra|fler|flera|other|more) ([\p{L}-]{3,}?)[-\s]?(?:firmoja|yrityksiä|startuppeja|toimijoita|s?företag|s?bolag|companies|firms|startups|start-ups)`,
)
/** “Who is active in this?” after the topic was told says nothing more of it. */
export const withoutWho = (text: string): string => text.replace(whoIsActive, ' ')
const whoIsActive = wholeWords(
  String.raw`who(?:'s| is| are| else is) (?:active|working)(?: (?:in|on) (?:this|it|that|there))?|kuka (?:on|tässä on) aktiivinen|ketkä (?:on|ovat) aktiivisia|vem är aktiv\p{L}*`,
  'gi',
)
