import { wordCount } from '../../text.ts'
import { isOfProcess } from '../partnering/guards.ts'
import { wholeWords } from '../regexOf.ts'

const few = (most: number) => String.raw`(?:[\p{L}\d-]+ ){0,${most}}?`
const us = {
  fi: 'meille|meitä|meidät|meihin|minulle|mulle|mua|minua|yritykselle|firmalle|startupille|yrityksellemme|firmallemme',
  sv: 'oss|mig|vårt företag|vår firma|vårt bolag',
  en: 'us|me|our company|our firm|our startup|our team|our business',
}

/** “What’s in it for us?”, “mihin voitais lähtee mukaan?”, “kan vi vara med på nåt hörn?”, “how can you help us?” */
const wishes = wholeWords(
  [
    String.raw`(?:mitä|mikä|onko|onks|oisko|olisko|olisiko) ${few(3)}(?:hyöty\p{L}*|iloa|etua|apua|annettavaa|tarjottavaa|tarjolla) ${few(2)}(?:${us.fi})|(?:mitä|mikä) ${few(1)}(?:hyöty|hyötyä|iloa|etua) (?:tästä|tällä|tästä kaikesta|siitä|hevistä)(?: \p{L}+)? (?:on|ois|olisi|vois olla) ?(?:${us.fi})?`,
    String.raw`(?:onko|onks|oisko|olisiko|olisko) (?:${us.fi}) ${few(1)}(?:hyötyä|iloa|etua|apua)(?: \p{L}+)?|(?:mitä|voiko|voiks|saaks|saako) (?:me |mä |minä )?(?:tästä|täst|täältä|siitä|tällä|hevistä) (?:me |mä )?(?:voi |vois |voisi )?(?:saa|saada|saisi|sais|saadaan|saataisiin|saatais|hyötyä|hyödymme|hyödytään|hyötyis)(?: \p{L}+)?(?: irti)?`,
    String.raw`(?:onko|onks|löytyykö|löytyiskö|löytyyks|oisko|olisko|olisiko) ${few(3)}(?:jotain|jotakin|mitään|joku|mikään) ${few(2)}(?:${us.fi})|(?:onko|onks|löytyykö|löytyiskö|löytyyks|oisko|olisko|olisiko|ootteko|onko teillä) ${few(3)}(?:${us.fi}) ${few(2)}(?:jotain|jotakin|mitään|annettavaa|tarjottavaa|tarjolla)|(?:onko|onks|löytyykö|löytyyks|oisko|olisko|olisiko) ${few(2)}(?:jotain|jotakin|mitään|joku) mihin ${few(2)}(?:vois\p{L}*|voit\p{L}*|pääs\p{L}*|kannattais\p{L}*)(?: \p{L}+){0,3}`,
    String.raw`(?:mihin|minne|miten|kuinka|missä|mihin hankkeeseen|mihin hankkeisiin|johon) (?:me |mä |minä )?(?:vois\p{L}*|voit\p{L}*|voidaan|voimme|pääs\p{L}*|kannattais\p{L}*|kannattaa) ${few(2)}(?:mukaan|mukana|liittyä|liittyis|osallistua|hypätä|tarttua)|(?:voidaanko|voitaisko|voitaisiinko|voimmeko|päästäiskö|päästäisiinkö|pääseekö|pääseeks|voisinko|pääsiskö) (?:me |mä )?${few(3)}(?:mukaan|mukana|osallistua)`,
    String.raw`(?:kiinnosta\p{L}*k[oö]\p{L}*|kiinnostaisko|koskeeko|koskeeks|liittyykö|liittyyks) (?:tää |tämä |hevi |se |ohjelma |sopimus )?(?:${us.fi})|(?:miten|mitenkä|kuinka|voitteko|voiko|voisko) (?:te |hevi |sä |ohjelma )?(?:voi |voisi |vois |voisitte )?(?:auttaa|autatte|auttaisi|hyödyttää|tukea) (?:${us.fi})`,
    String.raw`vad (?:har|får|kunde|kan) (?:vi|jag) ${few(2)}(?:för nytta|nytta|ut|få ut)(?: av (?:\p{L}+ ?){1,3})?|vilken nytta ${few(3)}(?:vi|jag)|(?:har|kunde|skulle) (?:vi|jag) ${few(2)}nytta av(?: \p{L}+){1,2}|vad (?:finns|har ni|finns det|kan ni|kan hevi|kan du) ${few(3)}(?:för|åt) (?:${us.sv})`,
    String.raw`(?:finns det|finns|har ni|är det|är det här|är detta) ${few(2)}(?:något|nåt|nånting|någonting) ${few(3)}(?:för|åt) (?:${us.sv})|(?:finns det|finns) ${few(1)}(?:något|nåt|nånting) ${few(2)}(?:vi|jag) (?:kan|kunde) (?:gå|vara|komma|haka|hänga) (?:med|på)(?: i| på)?`,
    String.raw`(?:kan|kunde|får|skulle) (?:vi|jag) ${few(2)}(?:vara med|komma med|gå med|delta|haka på|hänga med)(?: på (?:något|nåt) (?:hörn|sätt)| på ett hörn| i det här| i detta)?|(?:vilka projekt|vilket projekt|vad|var|hur) (?:kan|kunde|skulle|får) (?:vi|jag) ${few(2)}(?:gå med i|vara med i|vara med|komma med|delta i|delta|haka på)|hur (?:kan|kunde) ${few(2)}hjälpa (?:${us.sv})|(?:angår|berör|intresserar) (?:det här |det |detta |avtalet )?(?:${us.sv})`,
    String.raw`what(?: is|['’]s|s)? ${few(1)}in (?:it|this|that|hevi|there) for (?:${us.en})|(?:is there|is|are there|got|do you have|have you got) ${few(1)}(?:anything|something) ${few(3)}for (?:${us.en})|anything ${few(2)}for (?:${us.en})`,
    String.raw`(?:can|could|do|would|will|might) (?:i|we) (?:get|gain|have|benefit)(?: (?:anything|something|any benefit|any use))? ?(?:out of|from) (?:it|this|that|hevi|the agreement|the programme)|what (?:can|could|do|would|will) (?:i|we) (?:get|gain)(?: out of (?:it|this|that)| from (?:it|this|that|hevi))?|(?:how|what) (?:can|could|does|do|would|will) (?:hevi|this|it|you|the agreement|the programme|that) (?:help|do for|offer|benefit) (?:${us.en})|how (?:can|could|would) (?:i|we) benefit`,
    String.raw`(?:can|could|may|how (?:can|could|do|would)|where (?:can|could)|which projects? (?:can|could)|what (?:projects? )?(?:can|could)) (?:i|we) (?:still )?(?:join|take part|participate|get involved|be involved|get in|be part|plug in|fit in)(?: (?:in|of|with))?(?: (?:it|this|that|some way|somehow|any of this|any of them))?|where (?:do|would|could) (?:we|i) (?:fit|come) in|is (?:this|it|hevi) (?:anything |something )?(?:relevant|useful|interesting|of use|any use) (?:for|to) (?:${us.en})`,
  ].join('|'),
)
const asked = new RegExp(wishes, 'gi')
const programme = wholeWords(String.raw`hevi\p{L}*`, 'gi')
const mostWords = 45

/**
 * “We make drones in Vantaa. What’s in this for us?”: what they tell, without what asks what there is for them; nothing where
 * that is not asked. Money and applying are asked of others.
 */
export function offerAsked(text: string): string | undefined {
  if (!wishes.test(text) || wordCount(text) > mostWords) return undefined
  if (isOfProcess.test(text.replaceAll(programme, ' '))) return undefined
  return text.replaceAll(asked, ' ').replaceAll(thisThing, ' ')
}

/** “What’s this agreement thing and …” */
export const asksWhatThisIs = (text: string): boolean => whatThis.test(text)
const whatThis = wholeWords(
  String.raw`(?:mikä|mitä) (?:ihme |ihmeen )?(?:tää|tämä|tällainen) (?:on|hevi|ohjelma|\p{L}*sopimus|juttu)|mikä (?:hevi|ekosysteemisopimus) on|vad är (?:det här|detta|hevi|avtalet|ekosystemavtalet)(?! (?:för oss|för mig|bra för))|what(?: is|['’]s|s) (?:hevi|(?:this|the) (?:ecosystem |innovation )?(?:agreement|programme|thing))`,
)
const thisThing = new RegExp(whatThis, 'gi')

/** “What’s this agreement? We make drones, what’s in it for us?”: one answer gives both. */
export const asksThisForUs = (text: string): boolean => asksWhatThisIs(text) && offerAsked(text) !== undefined
