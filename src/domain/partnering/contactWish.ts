import { regexOf } from '../regexOf.ts'
import { beginning } from '../said/beginning.ts'

const ways = [
  String.raw`(?:(?:voi(?:t|tko|sitko|tte|tteko|tsä|tko sä)|haluan|haluun|haluaisin|haluamme) )?(?:ota|otan|ottaa|otetaan|ottaisin|otatko)(?: nyt)? yhteyttä|(?:laita|lähetä|pistä) (?:viestiä|viesti)|kontaktoi`,
  String.raw`(?:(?:kan|kunde) (?:du|ni) |(?:jag|vi) (?:vill|skulle vilja) )?(?:ta kontakt med|kontakta|hör av dig till|skriv till)`,
  String.raw`(?:(?:can|could) (?:you|we|i) |(?:i|we)(?:['’]d like| would like| want) to )?(?:contact|get in touch with|reach out to|message|write to)`,
]
const wish = regexOf(String.raw`${beginning}(?:${ways.join('|')})(?!\p{L})(.*)$`, 'i')

/** “Ota yhteyttä siihen ensimmäiseen”, “contact the first one”: whom, in their words. How to reach somebody is another question. */
export const contactWish = (text: string): string | undefined => wish.exec(text)?.[1]?.trim()
