import { wordCount } from '../../text.ts'
import { wholeWords } from '../regexOf.ts'

/** “Finns det nåt för oss?”, “what is in it for us?”, “haluaisimme olla mukana, miten?”: what there is for whoever asks, and how they get in. */
const wishes = wholeWords(
  [
    String.raw`(?:onko|onks|löytyykö|löytyiskö|olisko|olisiko)(?: \p{L}+){0,3} (?:meille|mulle|minulle|meidän kaltaisille|meikäläisille)|mitä (?:tässä|täällä|teillä|siinä|iloa|hyötyä|tarjottavaa)(?: \p{L}+){0,2} (?:meille|minulle|mulle)|mitä (?:me|minä|mä) (?:tästä )?(?:saamme|saataisiin|saadaan|hyödymme|hyödyttäisiin)`,
    String.raw`(?:haluaisimme|haluamme|haluaisin|haluan|haluttais|halutaan|haluttaisiin)(?: \p{L}+){0,2} (?:olla mukana|mukaan|osallistua|liittyä)|(?:miten|kuinka|mitenkä) (?:me )?(?:pääse\p{L}*|päästä\p{L}*|päästään|voimme|voitais\p{L}*|voidaan)(?: \p{L}+){0,2} (?:mukaan|osallistua|olla mukana)`,
    String.raw`(?:finns det|har ni|finns) (?:\p{L}+ ){0,3}(?:för|åt) (?:oss|mig|såna som oss|sådana som oss)|vad (?:\p{L}+ ){0,3}(?:för|åt) (?:oss|mig)|vad (?:får|kan) (?:vi|jag) (?:ut|få ut)(?: av (?:det|det här|detta))?`,
    String.raw`(?:vi|jag) (?:vill|skulle vilja)(?: gärna)? (?:vara med|delta|komma med|gå med)|hur (?:kan|kommer|får) (?:vi|jag) (?:vara )?(?:med|delta)`,
    String.raw`(?:is there|are there|do you have|got) (?:\p{L}+ ){0,3}for (?:us|me|people like us)|what(?: is|['’]s) (?:\p{L}+ ){0,3}(?:for|in it for) (?:us|me)|what do (?:we|i) get(?: out of (?:it|this))?`,
    String.raw`(?:we|i)(?:['’]d| would)? (?:like|want|love) to (?:be part|join|take part|participate|be involved|get involved)|how (?:can|do|could) (?:we|i) (?:join|take part|participate|get involved|be involved|get in)`,
  ].join('|'),
)
export function asksForUs(text: string): boolean {
  const asked = text.split(/[.!?:;]\s+/u).at(-1) ?? text
  return wishes.test(asked) && wordCount(asked) <= 10
}

/** Networks and research groups, where they say that they are one. */
export const tellsNetwork = wholeWords(
  String.raw`(?:olemme|ollaan|edustan|edustamme|johdan|vedän|koordinoin) (?:\p{L}+ ){0,2}(?:\p{L}*verkosto\p{L}*|\p{L}*klusteri\p{L}*|tutkimusryhmä\p{L}*|\p{L}*laboratorio|\p{L}*labra)|(?:vi är|jag leder|jag koordinerar|vi representerar) (?:\p{L}+ ){0,2}(?:\p{L}*nätverk|\p{L}*kluster|forskargrupp|forskningsgrupp|labb|laboratorium)|(?:we are|we['’]re|i run|i lead|i coordinate|we represent) (?:\p{L}+ ){0,2}(?:network|cluster|research group|lab|laboratory|hub)`,
)

/** “I am a founder”, “olen yrittäjä”. */
export const tellsOwner = wholeWords(
  String.raw`(?:olen|oon|olemme) (?:\p{L}+ ){0,2}yrittäj\p{L}+|(?:jag|vi) är (?:\p{L}+ ){0,2}(?:företagare|grundare|egenföretagare)|(?:i['’]?m|i am|we are|we['’]re) (?:\p{L}+ ){0,3}(?:founders?|entrepreneurs?)`,
)
