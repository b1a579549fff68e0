import { askedBesideIntroduction } from '../asker/introduced.ts'
import { regexOf, wholeWords } from '../regexOf.ts'

const words = {
  fi: String.raw`mi(?:kä|tä|tkä|hin|ssä|stä|nne|llä|lle|ltä|ten|ksi|lloin|llon|ksei|tes|kä?s)|kuka|ketkä|kehen|keneen|kene[nt]|kenelle|keneltä|kenellä|keitä|kuinka|paljo?nko|paljonks|montako|monta|moniko|kumpi|kauan(?:ko)?|\p{L}{2,}(?:k[oö]|ks)(?=\s)`,
  sv: String.raw`va|vad|vem|vems|vilk(?:en|et|a)|hur|när|var|vart|vars|varför|varifrån`,
  en: String.raw`what['’]?s?|who['’]?s?|whom|whose|which|how|when|where|why`,
} as const
/** “Till vad”, “by when”. */
const before = String.raw`(?:(?:till|för|av|med|från|i|på|to|for|by|with|from|until|till|in|on|since|at) )?`
const asking = `${words.fi}|${words.sv}|${words.en}`

const verbs = String.raw`är|kan|får|finns|har|ska|måste|behöver|går|gäller|krävs|vill|is|are|can|could|do|does|did|may|will|would|should|must|has|have|was|were`
const subjects = String.raw`det|den|de|dom|man|vi|jag|ni|du|någon|nån|något|nåt|några|ett|en|it|they|we|i|you|there|that|this|the|an?|any\p{L}*|some\p{L}*`

const opening = String.raw`^\W*(?:(?:hei|moi|hej|hi|hello|no|so|ok|ja|entä|mutta|och|and|men|but|also|samt|sekä|plus|lisäksi|dessutom|siis|sen|then)\s*,?\s+)*`
const leadIn = String.raw`(?:(?:kerro(?:tko|tteko|isitko)?|tell(?: me)?|can you tell me|could you tell me|do you know|i(?:['’]d like| want| need) to know|berätta|kan du (?:säga|berätta)|vet du|jag (?:undrar|vill veta)|haluan tietää|haluaisin tietää|tiedätkö|osaatko sanoa|voitko kertoa|onko tietoa)\s*,?:?\s+)?`

/** “Is it …”, “vem …”, “saako …”: begins as a question. */
const asks = regexOf(`${opening}${leadIn}${before}(?:(?:${asking})(?!\\p{L})|(?:${verbs}) )`, 'i')
export const beginsAsQuestion = (text: string): boolean => asks.test(text)

/** After “and”, a verb begins a question only with its subject behind it: “who leads and is the contact”. */
const asksAnew = String.raw`${before}(?:(?:${asking})(?!\p{L})|(?:${verbs}) (?:${subjects}) )`

/** Where another question may begin. In Finnish a comma stands before any clause, and “which” and “when” go on after one. */
const borders = regexOf(
  String.raw`(?<=[?!.])\s+(?!\p{L}{1,3}\.)|,?\s+(?:ja|och|and|sekä|samt|plus|&)\s+(?=(?:(?:myös|också|also|sitten|sen|sedan|then|sit)\s+)?${asksAnew})|,\s+(?=(?:(?:entä|men|mutta|but)\s+)${asksAnew})|,\s+(?=(?:what['’]?s?|how|vad|hur|vem|kuka|paljo?nko|montako|kuinka|milloin|(?:onko|saako|voiko|onks|saaks|voiks|\p{L}{2,}(?:aanko|äänkö|aanks|äänks|mmek[oö])))(?!\p{L}))|,\s+(?=(?:is|are|can|could|do|does|may|är|kan|får|finns|ska) (?:${subjects}) )|(?<=\p{L})\s+(?=(?:onko|onks|sopiiko|sopiiks) (?:tää|tämä|tästä) (?:\p{L}+ )?meille)`,
  'i',
)
/** What the clause after a comma is told of: “kuka päättää, kuinka …”, “det beror på, hur …”. */
const leansOnClause = wholeWords(
  String.raw`(?:päät|tie|määr|kerto|arvio|riippu|valits|vaikutt|selvi|sano|näke|luke|ymmär|beslut|bestäm|avgör|vet|veta|beror|säg|visar|bedöm|decid|know|depend|determin|tell|say|judg|explain|understand)\p{L}*`,
)

const elliptic = regexOf(
  String.raw`^\W*(?:(?:ja|och|and|entä|mutta)\s+)?(${before}(?:${asking})(?: (?:mycket|paljon|much|many|långt?|länge|long|kauan|asti|mennessä|då|sitten|suuri|stort?))*)\W*$`,
  'i',
)
const firstWords = regexOf(
  String.raw`${opening}${leadIn}${before}(?:${asking})(?: (?:mycket|paljon|much|many|länge|long|kauan|asti|mennessä))*\s+`,
  'i',
)

/**
 * The questions that a message asks one after another: “what’s open now and who do I contact?”, “kuka päättää ja milloin?”.
 * What is told of oneself stays with the question behind it. Nothing where it asks one.
 */
export function severalAsked(text: string): readonly string[] | undefined {
  const parts: string[] = []
  const asked = askedBesideIntroduction(text)
  const isIntroduced = asked !== undefined && text.endsWith(asked)
  let told = isIntroduced ? text.slice(0, -asked.length) : ''
  for (const piece of (isIntroduced ? asked : text).split(borders).filter((one) => /\p{L}/u.test(one))) {
    const last = parts.at(-1)
    if (last !== undefined && asksWhichTheyAre.test(piece)) continue
    if (beginsAsQuestion(piece) && !(last !== undefined && goesOn(text, last))) {
      parts.push(`${told}${completed(piece, last)}`)
      told = ''
    } else if (last === undefined) told = `${told}${piece}${endsSentence.test(piece) ? ' ' : ', '}`
    else parts[parts.length - 1] = `${last} ${piece}`
  }
  if (told !== '' || parts.length < 2 || parts.length > mostAsked) return undefined
  return elliptic.test(parts[0] ?? '') ? undefined : parts
}
const mostAsked = 3
const endsSentence = /[.!?,–-]\s*$/u
/** “Montako painopistettä on ja mitkä ne ovat?”: how many there are is told with which they are. */
const asksWhichTheyAre =
  /^\W*(?:(?:ja|och|and)\s+)?(?:mitkä (?:ne|ne on|ne ovat)|vilka (?:är )?de(?: är)?|(?:which|what) (?:are they|they are))\W*$/iu
/** “… directly? And when is the deadline”: is asked by itself. */
const joining = /^(?:and|och|ja|sekä|samt|plus)\s+/iu

const goesOn = (text: string, last: string) => {
  const lastWord = /(\p{L}+)\W*$/u.exec(last)?.[1] ?? ''
  return text.includes(`${last},`) && leansOnClause.test(lastWord)
}

/** “Kuka päättää” + “ja milloin?” → “milloin päättää”. */
function completed(piece: string, last: string | undefined): string {
  const [, word] = elliptic.exec(piece) ?? []
  const rest = last?.replace(firstWords, '')
  return word && rest && rest !== last
    ? `${word} ${rest}`
    : last === undefined
      ? piece
      : piece.replace(joining, '')
}
