import { wholeWords } from '../regexOf.ts'
import { saysOnly } from './saysOnly.ts'

const that = String.raw`siitä|sen|sitä|ne|niistä|haun|haut|hausta|hauista|avaamisesta|det|dem|den|om det|om dem|it|that|them|this|those|the call|calls|utlysningen|utlysningar|omgången|omgångar`
const decides = String.raw`päättää|päättävät|päättäny?t|avaa|avataan|määrää|beslutar|bestämmer|avgör|öppnar|decides?|decided|opens?|sets? it|calls? the shots`
const authority = 'kuka|ketkä|mikä taho|vem|vilka|vilken myndighet|who|which authority'
const who = wholeWords(authority)

const instead = String.raw`sitten|sit|sen sijaan|siinä tapauksessa|muualta|muualle|muuten|i stället|istället|annars|då|i så fall|instead|then|else|otherwise`
const turning = wholeWords(
  String.raw`(?:mihin|minne|mistä|keneltä|kenen puoleen|kenelle) (?:\p{L}+ ){0,3}(?:kääntyä|käännymme|käännytään|kannattaa|voi|voisi|pitäisi|pitää|saa|saisi|hakea|kysyä)\p{L}*|(?:vart|var|vem|till vem) (?:\p{L}+ ){0,4}(?:vända|söka|fråga|hitta|få|går|kan|ska|borde)|(?:where|who|whom) (?:\p{L}+ ){0,4}(?:turn|go|ask|apply|look|find|get|try|contact)`,
)
const saysInstead = wholeWords(instead)

const joining = wholeWords(
  String.raw`(?:miten|kuinka|mitenkä|millä tavalla|millä tavoin) (?:\p{L}+ ){0,4}(?:mukana|mukaan|osallistu\p{L}+)|(?:hur|på vilket sätt) (?:\p{L}+ ){0,4}(?:med|delta|medverka)|how (?:\p{L}+ ){0,4}(?:take part|join|participate|be involved|get involved|be part|be in|get in)`,
)

const leading = wholeWords(
  String.raw`(?:me|itse) (?:\p{L}+ )?(?:johtaa|vetää)|(?:johtaa|vetää) (?:me|itse|sellaista|hanketta)|(?:vi|jag) (?:\p{L}+ ){0,2}(?:leda|dra)|(?:we|i) (?:\p{L}+ ){0,2}(?:lead|run)`,
)

/** What is carried on after a statement of one kind, and the card that answers it. */
const rules: readonly { after: RegExp; asks: (text: string) => boolean; card: string }[] = [
  {
    after: /^(?:card:(?:gap-next-call|gap-esf-calls)|command:calls|call:.+)$/u,
    asks: (text) => who.test(text) && saysOnly(text, decides, that, authority),
    card: 'funding-authority-role',
  },
  {
    after:
      /^(?:card:(?:company-grants|gap-single-company-lead|gap-company-size|gap-loans)|organisation:business-finland)$/u,
    asks: (text) => turning.test(text) && saysInstead.test(text),
    card: 'gap-other-funding',
  },
  {
    after: /^card:(?:company-grants|gap-single-company-lead|gap-other-funding)$/u,
    asks: (text) => joining.test(text),
    card: 'companies-role',
  },
  {
    after: /^card:(?:company-grants|companies-role)$/u,
    asks: (text) => leading.test(text),
    card: 'gap-single-company-lead',
  },
]
/** Longer ones have a subject of their own. */
const mostWords = 10

/** “Who decides that?” after the next call, “how can we take part then?” after “no money for firms”: the card meant. */
export function cardAfter(topic: string, text: string): string | undefined {
  if (text.split(/\s+/u).length > mostWords) return undefined
  return rules.find(({ after, asks }) => after.test(topic) && asks(text))?.card
}

const reasons: Readonly<Record<string, string>> = {
  'four-focus-areas': 'why-these-areas',
  coordination: 'coordination-why',
  parties: 'joint-agreement',
}
const whyAlone =
  'miksi|miksei|miks|mikseivät|miten niin|kuinka niin|minkä takia|mistä syystä|varför|hur så|hur kommer det sig|av vilken anledning|why|how come|what for|for what reason'
const why = wholeWords(whyAlone)
const small = String.raw`näin|noin|niin|ei|eivät|saa|voi|näin on|oikein|det|så|inte|då|är|blir|that|so|not|is|it|this|they|can|t|don|doesn|isn|but|men|mutta|ok|okej`

/** “Why not?”, “varför då?”, “miksi näin?”: nothing but that. */
export const asksWhyAlone = (text: string): boolean => why.test(text) && saysOnly(text, whyAlone, small)

/** The card that tells the reason of another. */
export const reasonOf = (card: string): string | undefined => reasons[card]
