import { wholeWords } from '../regexOf.ts'
import { asksForRules, isOfProcess } from './guards.ts'

const gap = (most: number) => String.raw`(?:[^\s.!?]+\s+){0,${most}}?`

const us = {
  fi: String.raw`meille|meitä|meidän(?: \p{L}+)?|meiän(?: \p{L}+)?|minulle|mulle|minua|mua|yrityksellemme|tiimillemme|startupillemme|ideallemme|ideaamme|tälle|tähän|sille`,
  sv: String.raw`oss|mig|vår(?:t)? \p{L}+|min \p{L}+|mitt \p{L}+|det|den`,
  en: String.raw`us|me|our \p{L}+|my \p{L}+|it|this`,
}
const thing = {
  fi: String.raw`hanke|hanketta|hankkeet|hankkeita|projekti|projektia|projektit|projekteja|jotain|jotakin|mitään|mikään|joku|jokin|sopiva\p{L}*`,
  sv: String.raw`projekt(?:en|et)?|något|nåt|nån|någon|nånting|några|ting`,
  en: String.raw`projects?|something|somthing|anything|any|thing`,
}

/** “Vilka projekt passar oss?”, “onko meille mitään?”, “is there something for us?” */
const fits = wholeWords(
  [
    String.raw`(?:mikä|mitkä|mitä|onko|onks|löytyykö|löytyiskö|löytyyks|olisko|oisko|oiskohan|olisiko) ${gap(3)}(?:${thing.fi}) ${gap(3)}(?:sop\p{L}+|passa\p{L}+|kävis\p{L}*|kiinnosta\p{L}*) ${gap(1)}(?:${us.fi})`,
    String.raw`(?:mikä|mitkä|mitä) ${gap(3)}(?:${thing.fi}) ${gap(1)}(?:meille|mulle|minulle) ${gap(1)}(?:sop\p{L}+|passa\p{L}+|kävis\p{L}*)`,
    String.raw`mihin (?:hankkeeseen|hankkeisiin|projektiin|projekteihin) ${gap(2)}(?:sop|passa)\p{L}+`,
    String.raw`(?:mikä|mitkä) ${gap(1)}(?:sop\p{L}+|passa\p{L}+) ${gap(1)}(?:${us.fi})`,
    String.raw`(?:onko|onks|löytyykö|löytyiskö|löytyyks|olisko|oisko|oiskohan|olisiko|löytyis|olis|ois|sopiiko|sopisiko|sopiskos?|passaako) ${gap(2)}(?:meille|mulle|minulle) ${gap(2)}(?:${thing.fi})(?: \p{L}+(?:ta|tä|a|ä))?`,
    String.raw`(?:onko|onks|löytyykö|löytyiskö|löytyyks|olisko|oisko|olisiko) ${gap(3)}(?:${thing.fi}) ${gap(2)}(?:meille|mulle|minulle)|(?:jotain|mitään) (?:meille|mulle|minulle)`,
    String.raw`(?:vilka|vilket|vilken|finns(?: det)?|har ni|har du|kunde|skulle) ${gap(4)}(?:${thing.sv}) ${gap(4)}(?:passar?|lämp\p{L}+|intressera\p{L}*|för|åt) ${gap(1)}(?:${us.sv})`,
    String.raw`(?:vad|vilka|vilket) (?:av projekten )?(?:skulle |kunde )?passar? (?:${us.sv})|(?:något|nåt|nånting) (?:som passar |passligt |lämpligt )?(?:för|åt) (?:oss|mig|vår\p{L}* \p{L}+)|passar (?:något|nåt|nånting|nån) (?:projekt )?(?:oss|mig)`,
    String.raw`(?:which|what|any|is there|are there|do you have|have you got|would) ${gap(4)}(?:${thing.en}) ${gap(4)}(?:suits?|fits?|match(?:es)?|interests?|good for|right for|suitable for|relevant (?:for|to)|for) ${gap(1)}(?:${us.en})`,
    String.raw`(?<=(?:idé|idea|ajatus|tanke)\p{L}* [^.?!]*)(?:finns det (?:redan )?(?:något|nåt|nånting)|(?:onko|onks|löytyykö) (?:jo |siitä )?(?:jotain|mitään|jotakin)(?: jo| olemassa)?|is there (?:already )?(?:anything|something)(?: already)?)(?=\W*$)`,
    String.raw`what (?:would |could |might )?(?:suits?|fits?) (?:${us.en})|(?:something|somthing|anything) (?:here |there |in (?:this|it) )?(?:that (?:fits|suits) |suitable |good )?(?:for )?(?:us|me)`,
  ].join('|'),
)

/** “We do drones. Anything going on?” */
const goingOn = wholeWords(
  String.raw`(?:onko|onks|tapahtuuko|oisko|oliskos?) (?:teillä |siitä |täällä )?(?:jotain|mitään|jotakin) (?:menossa|meneillään|käynnissä|tekeillä)|tapahtuuko (?:jotain|mitään)|händer det (?:något|nåt|nånting)|(?:finns det|är) (?:något|nåt|nånting) på gång|(?:is there )?(?:anything|something) (?:going on|happening|under way)`,
)

/** “Etin hankkeita missä tehään …”, “jag letar efter projekt om …”, “I look for projects with …” */
const seeksProjects = wholeWords(
  [
    String.raw`(?:ets(?:in|imme|itään|iskelen)|etin|etimme|ettin|etsisin|hae(?:n|mme)|kaipaan|kaipaamme|haluai?si(?:n|mme) (?:nähdä|löytää)|kiinnostaa|kiinnostaisi\p{L}*) ${gap(2)}(?:hankkeita|hanketta|projekteja|projektia|hankkeet|projektit)`,
    String.raw`(?:söker|letar efter|letar|vill hitta|vill se|skulle vilja (?:hitta|se)|är intresserade? av) ${gap(2)}(?:projekt|projekten)`,
    String.raw`(?:look(?:ing)?(?: out)? for|search(?:ing)? for|seek(?:ing)?|want to (?:find|see)|would like to (?:find|see)|interested in) ${gap(2)}projects`,
  ].join('|'),
)

const anyProject = wholeWords(
  String.raw`hank(?:e|etta|keita|keet|keeseen|keisiin)|\p{L}+hank(?:etta|keita)|projekt(?:i|ia|eja|it|en|et)?|projects?`,
)
/** “… that we could join”, “… johon voisin päästä mukaan”, “… som vi kunde gå med i” */
const joins = wholeWords(
  [
    String.raw`(?:johon|joihin|mihin|mis|missä|jossa|joissa) (?:me |mä |minä )?(?:vois\p{L}*|pääs\p{L}+|voitais\p{L}*|ehtis\p{L}*|voidaan|voi(?:n|mme)) (?:\p{L}+ ){0,2}?(?:mukaan|mukana|liittyä|osallistua|hypätä)`,
    String.raw`(?:johon|joihin|mihin) (?:me |mä )?pääs\p{L}+(?: vielä)?(?: mukaan)?`,
    String.raw`(?:som |där )?(?:jag|vi|man) (?:kan|kunde|skulle kunna|får) (?:ännu |fortfarande )?(?:gå med|komma med|vara med|hoppa på|haka på|hänga på|delta)(?: i)?`,
    String.raw`(?:that |which )?(?:i|we) (?:could|can|might) (?:still )?(?:join|take part in|get into|get involved in|be part of|participate in)`,
  ].join('|'),
)

/** Whether somebody asks which projects suit them, or looks for projects: never whether there is money or a call. */
export const fitWish = (text: string): 'fits' | 'seeks' | 'joins' | undefined => {
  if (asksForRules.test(text) || isOfProcess.test(text)) return undefined
  if (fits.test(text)) return 'fits'
  if (seeksProjects.test(text) || goingOn.test(text)) return 'seeks'
  return joins.test(text) && anyProject.test(text) ? 'joins' : undefined
}

/** What is left says what they do. */
export const withoutFitWish = (text: string): string =>
  wishes.reduce((left, way) => left.replaceAll(way, ' '), text)
const wishes = [fits, seeksProjects, goingOn, joins].map((way) => new RegExp(way, 'gi'))
