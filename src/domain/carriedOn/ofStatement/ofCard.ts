import { regexOf } from '../../regexOf.ts'
import { beginning } from '../../said/beginning.ts'
import { saysOnly } from '../../said/saysOnly.ts'

const figure = regexOf(
  String.raw`${beginning}(?:(?:what|mikä|vad|which|vilken|vilket)(?:['’]?s| was| is| oli| on| var| är)?(?: the| se| sen| den| det)*(?: target| goal| tavoite| tavoitteena)?[ -]?(?:percentage|percent|prosentti|prosenttiluku|prosenttimäärä|tavoiteprosentti|procent(?:en|satsen|talet)?|målprocenten|figure|luku|siffran?|target|målet|tavoite)|(?:montako|kuinka monta|hur många|how many) (?:prosenttia|procent|percent|per cent))(?: (?:se|det|it|was|oli|var|taas|again|igen|nyt|då))*[^\p{L}]*$`,
  'i',
)
const byWhen = regexOf(
  String.raw`${beginning}(?:by when|by what year|until when|mihin mennessä|minkä vuoden loppuun|mihin vuoteen mennessä|milloin mennessä|till när|senast när|när senast|före vilket år)(?: (?:se|det|it|was|is|oli|on|var|är|that|pitäisi|piti|toteutua|ska|skulle|nås|vara|klart|klar))*[^\p{L}]*$`,
  'i',
)

/** “What was the target percentage?”, “by when?” of what was just told. */
export function asksOfAim(text: string): 'figure' | 'time' | undefined {
  if (figure.test(text)) return 'figure'
  return byWhen.test(text) ? 'time' : undefined
}

const instead = regexOf(
  String.raw`${beginning}(?:vad (?:blev|kom|är|ersatte|ersätter) (?:det |den |nu )?(?:i ?stället|det|den|nu i stället)|mikä (?:tuli|on|tulee) (?:nyt )?(?:sen )?(?:tilalle|sijaan|tilalla)|mitä (?:sen )?(?:tilalle|sijaan) tuli|millä se korvattiin|what (?:replaced|replaces|came instead of|came after|is there instead of) ?(?:it|that)?|what (?:came|is there|is it|was it) (?:instead|now))(?: nyt| nu| now| sitten| då)*[^\p{L}]*$`,
  'i',
)
/** “Vad blev det istället?” */
export const asksWhatInstead = (text: string): boolean => instead.test(text)

const nothing =
  'ei|ei mitään|ei mitää|mitään|mitää|kukaan|ingen|inget|ingenting|inte|nej|nobody|no one|nothing|no|not'
/** “Eli ei siis mitää?”, “så ingen vet?”, “so nobody knows?”: whether that is all there is. */
export const asksIfNothing = (text: string): boolean =>
  concludes.test(text) &&
  saysOnly(
    text,
    nothing,
    'eli|siis|alltså|så|då|ok|okei|okay|joo|aha|jaa|tiedä|tiiä|kerro|saa|vet|får|säger|knows?|says?|told|get|gets|at all|alls|ollenkaan|anything',
  )
const concludes = regexOf(
  String.raw`^\W*(?:(?:ok|okei|okay|joo|aha|jaa|ja|och|and) )?(?:so|eli|siis|alltså|så)(?!\p{L})`,
  'i',
)
