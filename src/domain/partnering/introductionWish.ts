import { wholeWords } from '../regexOf.ts'

const way = String.raw`(?:välit|järjest|hoi[dt])\p{L}*(?: \p{L}+){0,2}? yhteystie\p{L}+|(?:välit|järjest|hoi[dt]|pyy[dt]|pyysi)\p{L}*(?: \p{L}+){0,2}? (?:yhteydeno\p{L}+|kontakti\p{L}*|esittely\p{L}*|yhteyden)|esit(?:tel|el)\p{L}+ (?:meidät|minut|mut|meitä|teidät)|tutustuta\p{L}* (?:meidät|minut|mut)|(?:meidät|minut|mut) (?:\p{L}+ )?esitel\p{L}+|yhdistä\p{L}* (?:mut|minut|meidät|me)|(?:mut|minut|meidät) (?:\p{L}+ )?yhdist\p{L}+|tulla esitellyksi|esittelyn (?:organisaatiolle|kohteelle)|halu\p{L}+ tavata|förmedla\p{L}*(?: \p{L}+){0,2}? (?:kontakt\p{L}*|möte)|presenter\p{L}+ (?:oss|mig)|(?:sätt|sätta|koppla)(?: ihop)? (?:oss|mig)|för(?:a)? (?:oss|mig) samman|be (?:dem|dom)(?: att)? (?:kontakta|ringa|höra av sig)|bli(?:r)? presentera(?:d|de)|presenteras för|(?:vill|vilja) träffa|introduce (?:us|me)|(?:be|get) introduced|introduced to|(?:want|like|love) to meet|(?:put|get) (?:us|me) in (?:touch|contact)|(?:make|arrange|request|ask for|get|broker) (?:an |us an |me an )?(?:intro|introduction)|intro(?:duction)? to|connect (?:us|me)|ask them to (?:contact|call|reach|get in touch)`
const wish = wholeWords(way)
const small = wholeWords(
  String.raw`d|ll|would|love|be|get|tulla|saada|että|jos|skulle|vilja|bli|för|voi(?:t|tte|tko|tteko|sitko|sitteko|sko|tko sä|ks|nko)?|vois(?:it|itte|itko|itteko|ko)?|voisi(?:n|mme)|haluai?si(?:n|mme)|haluan|haluamme|niille|niiltä|niihin|heille|heiltä|heihin|sille|siltä|sinne|tuonne|tälle|tämän|niiden|heidän|sen|kanssa|kans|minun|minut|meidät|meitä|puolesta\p{L}*|joku|kiitos|siis|nyt|ja|no|ok|teille|te|sinä|sä|he|kan|kunde|skulle|ni|du|jag|vi|vill|med|till|dem|dom|den|det|åt|oss|mig|en|ett|tack|snälla|gärna|och|där|i|kontakt|jolle(?:kin|kulle)|jonkun|jonkin|jostakin|någon|nån|någon som|på|hos|från|someone|somebody|anyone|at|from|can|could|would|will|you|please|to|with|them|it|that|one|the|an?|i|we|want|like|and|for|us|me|in|touch|how|do|help|fine|okay|then|yes`,
  'gi',
)

/** “Can you introduce us?”, “kan ni förmedla kontakt?”: `rest` names with whom, where it is said. */
export function introductionWish(text: string): { rest: string } | undefined {
  if (!wish.test(text)) return undefined
  const rest = text
    .replaceAll(new RegExp(wish, 'gi'), ' ')
    .replaceAll(small, ' ')
    .replaceAll(/[^\p{L}\p{N}\s&-]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return { rest }
}
