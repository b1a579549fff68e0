import { wordCount } from '../../../text.ts'
import { regexOf, wholeWords } from '../../regexOf.ts'
import { beginning } from '../../said/beginning.ts'

const whoKnows = regexOf(
  String.raw`${beginning}(?:(?:kuka|ketkä|mikä taho) (?:(?:tän|tämän|sen|tästä|siitä|ton|tuon|tota|asian|nää|nämä|sit|sitten|oikein) )*(?:tietää|tietäis|tietäisi|tiedetään|osaa sanoa|osais sanoa|osaisi sanoa|osaa kertoa|voi kertoa|vois kertoa)(?: (?:tän|tämän|sen|siitä|tästä|tuon|ton|sitten|sit))*|(?:keneltä|keltä) (?:(?:mä|me|sitä|sen|tän|tätä|siitä|tästä) )*(?:voi |vois |voisi |kannattaa )?(?:kysyä|kysyn|kysytään|selviää|selviäis|saa tietää)(?: (?:sitä|tätä|siitä|tästä|sen|tän))*|vem (?:\p{L}+ )?(?:vet|känner till|kan svara på)(?: (?:det|detta|då|här|det här))*|vem (?:kan|ska|bör) (?:vi|jag|man) fråga(?: (?:om )?(?:det|detta|det här))?(?: då)?|who (?:(?:would|does|might|actually) )*knows?(?: (?:that|this|it|about it|about this|then))*|who (?:can|should|could) (?:we|i) ask(?: about (?:it|that|this))?(?: then)?|mistä (?:(?:mä|mää|me|ne|sen) )*(?:saisin|saan|saa|sais|löydän|löytyy|löytyis|löytyisi) (?:(?:ne|tarkat|tarkemmat|oikeat) )*(?:luvut|tiedot|summat)|var (?:hittar|får) (?:jag|man) (?:(?:de|dom|exakta|rätta) )*(?:siffrorna|siffror|uppgifterna|summorna)|where (?:can|could|do|would) (?:i|we) (?:find|get) (?:(?:the|exact|real) )*(?:figures|numbers|sums))[^\p{L}]*$`,
  'i',
)

/** “No kuka tän tietää?”, “vem vet det då?”, “who would know that?” after what nobody has told. */
export const asksWhoKnows = (text: string): boolean => whoKnows.test(text)

const learning = wholeWords(
  String.raw`(?:mistä|mist|miten|kuinka) (?:(?:mä|mää|me|minä|sitten|sit|sen) )*(?:saan|saadaan|saa|saisin|saisimme|saatais|näen|näkee|näkis|tiedän|tietää|tiedetään|huomaan|kuulen|kuulee) .*(?:auk\p{L}+|avat\p{L}+|alka\p{L}+)|(?:var|hur) (?:får|kan|ser|vet|märker|hör) (?:jag|vi|man) .*(?:öppn\p{L}+|börjar)|(?:where|how) (?:do|can|will|would|could|should) (?:i|we) (?:know|hear|find out|see|learn|be told|get to know|get (?:the )?info\p{L}*) .*(?:opens?|opening|starts?|opened)`,
)

/** “Mistä mä saan tiedon ku se aukee?”, “how will we know when it opens?” after calls. */
export const asksWhereToLearn = (text: string): boolean => wordCount(text) <= 12 && learning.test(text)
