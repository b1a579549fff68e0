import { wholeWords } from '../../regexOf.ts'

const who = String.raw`kuka|ketkä|mikä (?:organisaatio|taho|kaupunki)|vem|vilka|vilken (?:organisation|aktör|stad|instans)|who|(?:which|what) (?:organi[sz]ation|body|city|party)`
const runs = String.raw`koordinoi|koordinoivat|pyörittää|pyörittävät|vetää|samordnar|koordinerar|drar|driver|sköter|coordinates?|runs?|manages?|is coordinating|is running`
const ofHevi = wholeWords(
  String.raw`(?:${who}) (?:\p{L}+ )?(?:${runs}) (?:the )?hevi(?:ä|-ohjelmaa|-programmet|n)?(?: (?:programme|ohjelmaa))?(?! \p{L}+)`,
)
const ofIt = wholeWords(String.raw`(?:${who}) (?:${runs}) (?:it|that|sitä|tätä|det|den|det här)`)

/** “Which organisation coordinates HEVi, a name please”; “who runs it?” right after what HEVi is. */
export const asksWhoCoordinates = (text: string, topic: string | null | undefined): boolean =>
  ofHevi.test(text) || (topic === 'card:what-is-this' && ofIt.test(text))
