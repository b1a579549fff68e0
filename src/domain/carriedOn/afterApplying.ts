import { asksWhoCan } from '../asker/moneyForUs.ts'
import { howMuchWords, ownWords } from '../money/moneyWords.ts'
import { wholeWords } from '../regexOf.ts'
import { saysOnly } from '../said/saysOnly.ts'
import type { CarriedOn } from './carriedOn.ts'
import { asksWhatItCosts } from './costAsked.ts'

export const instead = String.raw`sitten|sit|sen sijaan|siinä tapauksessa|muualta|muualle|muuten|i stället|istället|annars|då|i så fall|instead|then|else|otherwise`
const saysInstead = wholeWords(instead)
export const jointly = wholeWords(
  String.raw`(?:jos|kun|om|ifall|if|when|what if|ei ku|ei kun|eiku) .*(?:yhteishank\p{L}+|kumppani\p{L}*|mukana|yhdessä|samprojekt\p{L}*|partner\p{L}*|tillsammans med|joint project|together with)|(?:yhdessä|yhteistyössä) .+ (?:kanssa|kaa|kans)|tillsammans med|ihop med|together with|jointly with|as a partner in|som partner i|osana yhteishanketta`,
)
const turning = wholeWords(
  String.raw`(?:mihin|minne|mistä|keneltä|kenen puoleen|kenelle) (?:\p{L}+ ){0,3}(?:kääntyä|käännymme|käännytään|kannattaa|voi|voisi|pitäisi|pitää|saa|saisi|hakea|kysyä)\p{L}*|(?:vart|var|vem|till vem) (?:\p{L}+ ){0,4}(?:vända|söka|fråga|hitta|få|går|kan|ska|borde)|(?:where|who|whom) (?:\p{L}+ ){0,4}(?:turn|go|ask|apply|look|find|get|try|contact)`,
)
const joining = wholeWords(
  String.raw`(?:miten|kuinka|mitenkä|millä tavalla|millä tavoin) (?:\p{L}+ ){0,4}(?:mukana|mukaan|osallistu\p{L}+)|(?:hur|på vilket sätt) (?:\p{L}+ ){0,4}(?:med|delta|medverka)|how (?:\p{L}+ ){0,4}(?:take part|join|participate|be involved|get involved|be part|be in|get in)`,
)
const leading = wholeWords(
  String.raw`(?:me|itse) (?:\p{L}+ )?(?:johtaa|vetää)|(?:johtaa|vetää) (?:me|itse|sellaista|hanketta)|(?:vi|jag) (?:\p{L}+ ){0,2}(?:leda|dra)|(?:we|i) (?:\p{L}+ ){0,2}(?:lead|run)`,
)
const alone = String.raw`(?:suoraan|itse|yksin|itsenäisesti|direkt|själva?|ensamma?|på egen hand|directly|ourselves|myself|alone|on our own)`
/** “So can we apply directly?” */
const appliesAlone = wholeWords(
  String.raw`(?:hakea|hakee|haetaan|hakeutua) (?:\p{L}+ )?${alone}|${alone} (?:\p{L}+ )?(?:hakea|hakee|haetaan)|(?:söka|ansöka) (?:\p{L}+ ){0,2}${alone}|${alone} (?:söka|ansöka)|apply (?:\p{L}+ ){0,2}${alone}|${alone} apply`,
)
const howMuch = wholeWords(
  `${howMuchWords}|mikä|vad|what|(?:kuinka|miten) (?:suuri|iso)|hur stor|how (?:big|large)`,
)
const ownShare = wholeWords(ownWords)
/** “Vi e ju en skola, int företag”: taken for a company, they say what they are. */
const isNoCompany = wholeWords(
  String.raw`(?:me ollaan|ollaan|olemme|oomme|vi (?:är|e)|we are|we['’]re) (?:\p{L}+ ){0,3}?(?:koulu|amk|\p{L}*korkeakoulu|yliopisto|oppilaitos|kaupunki|\p{L}*skola|universitet|stad|school|university|college|city)(?: \p{L}+)?,? (?:\p{L}+ )?(?:ei|emme|eikä|inte|int|not) (?:\p{L}+ )?(?:firma|yritys|företag|bolag|company|firm)|(?:emme ole|ei olla|vi är inte|vi e int(?:e)?|we are not|we['’]re not) (?:\p{L}+ )?(?:firma|yritys|företag|bolag|company|firm)`,
)
/** “And when?” */
const whenAlone =
  'mihin mennessä|viimeistään|till när|senast när|by when|milloin|millon|koska|ja|entä|entäs|sitten|sit|när|då|och|when|and|then|by'

/** After what is said of who may apply, with whom and at what cost. */
export const afterApplying: readonly CarriedOn[] = [
  {
    after: /^card:gap-testing-cost$/u,
    asks: (text) => isNoCompany.test(text),
    card: 'project-maximum',
  },
  {
    after: /^card:(?:company-grants|companies-role|gap-single-company-lead|projects-for-companies-growth)$/u,
    asks: (text) => isNoCompany.test(text),
    card: 'who-can-apply',
  },
  {
    after: /^card:(?:project-path|application-system|gap-application-form|who-can-apply)$/u,
    asks: (text) => saysOnly(text, whenAlone),
    card: 'gap-next-call',
  },
  {
    after: /^card:(?:company-grants|companies-role|gap-single-company-lead)$/u,
    asks: asksWhoCan,
    card: 'who-can-apply',
  },
  {
    after:
      /^(?:card:(?:company-grants|companies-role|gap-single-company-lead|gap-company-size|gap-loans)|organisation:business-finland)$/u,
    asks: (text) => turning.test(text) && saysInstead.test(text),
    card: 'gap-other-funding',
  },
  {
    after: /^card:(?:company-grants|companies-role|gap-single-company-lead|gap-other-funding)$/u,
    asks: (text) => howMuch.test(text) && ownShare.test(text),
    card: 'project-maximum',
  },
  {
    after: /^card:(?:company-grants|gap-single-company-lead|gap-other-funding)$/u,
    asks: (text) => joining.test(text) || jointly.test(text),
    card: 'companies-role',
  },
  {
    after:
      /^card:(?:company-grants|companies-role|company-today|coordination-open-access|gap-company-size)$/u,
    asks: asksWhatItCosts,
    card: 'gap-testing-cost',
  },
  {
    after:
      /^card:(?:schools-role|school-cooperation|universities-role|who-can-apply|gap-school-applies|gap-associations)$/u,
    asks: asksWhatItCosts,
    card: 'project-maximum',
  },
  {
    after:
      /^card:(?:project-path|whom-to-contact|coordination|coordination-(?:preparation|catalyst|gathering))$/u,
    asks: asksWhatItCosts,
    card: 'gap-coordination-price',
  },
  {
    after: /^card:(?:company-grants|companies-role|gap-single-company-lead|gap-company-size)$/u,
    asks: (text) =>
      saysOnly(
        text,
        'business finland|bf',
        'voisko|voiskohan|auttaa|auttaako|hjälper|help|helps|sit|sitten|då|then',
      ),
    card: 'gap-other-funding',
  },
  {
    after: /^card:(?:company-grants|companies-role)$/u,
    asks: (text) => leading.test(text) || appliesAlone.test(text),
    card: 'gap-single-company-lead',
  },
]
