import { regexOf, wholeWords } from '../../regexOf.ts'
import { saysOnly } from '../../said/saysOnly.ts'

const reasons: Readonly<Record<string, string>> = {
  'four-focus-areas': 'why-these-areas',
  coordination: 'coordination-why',
  parties: 'joint-agreement',
}
const whyAlone =
  'miksi|miksei|miks|mikseivät|miten niin|kuinka niin|minkä takia|mistä syystä|varför|hur så|hur kommer det sig|av vilken anledning|why|how come|what for|for what reason'
const why = wholeWords(whyAlone)
const small = String.raw`näin|noin|niin|ei|eivät|saa|näin on|oikein|så|inte|då|blir|not|this|t|don|doesn|isn|mutta|ok|okej`

const whyNot = regexOf(
  String.raw`^\W*(?:(?:no|mut|mutta|ja|men|och|but|and|so|ok) )?(?:why not|how come not|varför inte|miksei|miksi ei|miks ei)\s+(?:in |i )?((?:\p{L}+\s?){1,2}\d?)\W*$`,
  'i',
)
/** “Why not Tampere?”, “varför inte prioritering 3?”: what is not so, in few words. */
export const whyNotWhat = (text: string): string | undefined => whyNot.exec(text)?.[1]?.trim()

/** “Why not?”, “varför då?”, “miksi näin?”: nothing but that. */
export const asksWhyAlone = (text: string): boolean => why.test(text) && saysOnly(text, whyAlone, small)

/** The card that tells the reason of another. */
export const reasonOf = (card: string): string | undefined => reasons[card]
