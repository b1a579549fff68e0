import type { Locale } from '../locale.ts'
import { wholeWords } from './wholeWords.ts'

const names: Record<Locale, RegExp> = {
  fi: wholeWords('suomi|suomeksi|suomea|finska|finnish', 'giu'),
  sv: wholeWords('ruotsi|ruotsiksi|ruotsia|svenska|swedish', 'giu'),
  en: wholeWords('englanti|englanniksi|englantia|engelska|english', 'giu'),
}
const asking = wholeWords(
  [
    String.raw`vaihda|vaihtaa|kieli|kieltä|kieleksi|vastaa|vastata|vastaisitko|vastaatko|puhu|puhua|puhutko|kirjoita|jatka|jatketaan|voit|voitko|voisitko|voisiko|entä|osaatko|haluan|haluaisin|saanko|saisinko|nyt|kiitos|ole hyvä|mieluummin|sama`,
    String.raw`och|byt|byta|byter|till|språk|språket|svara|svarar|tala|talar|talat|prata|skriv|fortsätt|kan|kunde|du|vi|får|ja|jag|vill|ha|på|nu|tack|hellre|snälla|samma`,
    String.raw`and|switch|change|language|answer|answers|reply|respond|speak|talk|write|continue|can|could|do|you|we|i|want|would like|to|in|now|please|thanks|rather|same`,
  ].join('|'),
  'giu',
)

/** “In English please”, “byt till finska”, “suomeksi”: the language to answer in; nothing where anything else is said. */
export function languageWish(text: string): Locale | undefined {
  const [named, ...others] = (Object.keys(names) as Locale[]).filter(
    (locale) => text.search(names[locale]) >= 0,
  )
  if (!named || others.length > 0) return undefined
  const rest = text.replaceAll(names[named], ' ').replaceAll(asking, ' ')
  return /[\p{L}\p{N}]/u.test(rest) ? undefined : named
}
