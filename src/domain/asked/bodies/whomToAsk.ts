import type { Decision } from '../../answer.ts'
import { ways } from '../../recordFact/ways.ts'
import type { Search } from '../../search/search.ts'

const asksWhom = ways(
  'kenelle/kelle (mä/mun/minun/meidän) (voi/voin/voimme/voisin/pitää/pitäis/pitäisi/kannattaa) soitan/soitamme/soittaa/soitetaan/ilmoitan/ilmoittaa/kirjoittaa/jutella',
  'keneen/kehen (mä/minun/meidän) (voi/voin/voimme/pitää/pitäisi/kannattaa) otan/otamme/otetaan/ottaa (yhteyttä/yhteys)',
  'kenen puoleen, keneltä/keltä (mä/voin/voi/kannattaa/pitää) kysyn/kysyä/kysytään, kenen kanssa (voi/voin/voisin) jutella/puhua, kenen kanssa puhutaan/jutellaan/puhumme/puhun',
  'vem ska/kan/bör/får jag/vi/man ringa/kontakta/prata_med/tala_med/fråga/vända_mig_till, vart ska/kan/bör jag/vi/man vända_mig/vända_oss/vända_sig/ringa, vem ringer/frågar jag/vi/man, vem pratar/talar/snackar jag/vi/man med',
  'who/whom do/can/should/could/would i/we call/contact/talk_to/speak_to/ask/phone/turn_to/write_to, who to call/contact/talk_to/ask, whom to contact/ask',
)
const card = 'card:whom-to-contact'

/** “Who can I write to?”, “kenelle soitan?” */
export const asksWhomToTurnTo = (question: string): boolean => question.search(asksWhom) >= 0

/** “Whom do I call if I want to test in a care home?” asks for the one to call; what speaks of the topic stands beside it. */
export function decidedByWhom(question: string, decision: Decision, find: Search['find']): Decision {
  const isGap = decision.outcome === 'answered' && decision.hit.entry.given?.gap === true
  // A card on what is not said names who knows.
  if (isGap || !asksWhomToTurnTo(question)) return decision
  const [hit] = find(question, 1, ({ ref }) => ref === card)
  const told = decision.outcome === 'answered' ? [decision.hit] : decision.hits.slice(0, 1)
  const near = told.filter(({ entry }) => entry.ref !== card && entry.given?.gap === false)
  return hit ? { outcome: 'answered', hit, ...(near.length > 0 ? { near } : {}) } : decision
}
