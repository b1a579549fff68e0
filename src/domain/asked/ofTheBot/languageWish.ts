import type { Locale } from '../../../locale.ts'
import { wholeWords } from '../../regexOf.ts'
import { saysNoMoreThan } from '../../said/saysOnly.ts'

const names: Record<Locale, RegExp> = {
  fi: wholeWords('suomi|suomeksi|suomea|finska|finnish', 'gi'),
  sv: wholeWords('ruotsi|ruotsiksi|ruotsia|svenska|swedish', 'gi'),
  en: wholeWords('englanti|englanniksi|englantia|engelska|english', 'gi'),
}
const asking = wholeWords(
  [
    String.raw`vaihda|vaihtaa|kieli|kieltä|kieleksi|vastaa|vastata|vastaisitko|vastaatko|puhu|puhua|puhutko|kirjoita|jatka|jatketaan|voit|voitko|voisitko|voisiko|entä|osaatko|haluan|haluaisin|saanko|saisinko|nyt|kiitos|ole hyvä|mieluummin|sama|ei|eikun|kun|vaan|siis|anteeksi|hei|sori`,
    String.raw`och|byt|byta|byter|till|språk|språket|svara|svarar|tala|talar|talat|prata|skriv|fortsätt|kan|kunde|du|vi|får|ja|jag|vill|ha|på|nu|tack|hellre|snälla|samma|nej|nä|utan|alltså|men|förlåt|ursäkta|sorry`,
    String.raw`and|switch|change|language|answer|answers|reply|respond|speak|talk|write|continue|can|could|do|you|we|i|want|would like|to|in|now|please|thanks|rather|same|no|nope|sorry|but|oh|i meant?`,
  ].join('|'),
  'gi',
)

/** “In English please”, “byt till finska”, “suomeksi”: the language to answer in; nothing where anything else is said. */
export function languageWish(text: string): Locale | undefined {
  const [named, ...others] = (Object.keys(names) as Locale[]).filter(
    (locale) => text.search(names[locale]) >= 0,
  )
  if (!named || others.length > 0) return undefined
  return saysNoMoreThan(text, names[named], asking) ? named : undefined
}

const inIt: Record<Locale, RegExp> = {
  fi: wholeWords(
    'suomeksi|suomea(?= kiitos)|finska(?= tack)|finnish(?= please)|(?:på|till) finska|(?:in|into|to) finnish',
    'gi',
  ),
  sv: wholeWords(
    'ruotsiksi|ruotsia(?= kiitos)|svenska(?= tack)|swedish(?= please)|(?:på|till) svenska|(?:in|into|to) swedish',
    'gi',
  ),
  en: wholeWords(
    'englanniksi|englantia(?= kiitos)|engelska(?= tack)|english(?= please)|(?:på|till) engelska|(?:in|into|to) english',
    'gi',
  ),
}
/** Wishes for the talk from now on, rather than for what was just said. */
const switching = wholeWords(
  String.raw`vaihda|vaihtaa|kieli|kieltä|kieleksi|puhu|puhua|puhutko|kirjoita|jatka|jatketaan|osaatko|byt|byta|byter|språk|språket|tala|talar|talat|prata|skriv|fortsätt|switch|change|language|speak|talk|write|continue`,
)
const repeating = wholeWords(
  [
    'uudestaan|uudelleen|toista|toistatko|sano|sanoa|sanotko|kerro|kertoa|kerrotko|käännä|kääntää|kääntäisitkö|se|sen|siitä|tuo|tuon|tämä|tämän|vastaus|vastauksen|äskeinen|edellinen|mitä|mikä|miten|on|vielä|kerran|saman?',
    'igen|en gång till|upprepa|säg|säga|berätta|översätt|översätta|det|den|det här|detta|svaret|vad|hur|är|blir|heter|som|snälla',
    'ok|okay|okej|okei|so|sit|sitten|also|too|all of|the same|again|once more|repeat|say|tell|translate|give|me|it|that|this|the|answer|what|how|is|about|would|be',
  ].join('|'),
  'gi',
)
/** “Is it in Swedish?” asks about the thing itself. */
const asksWhether = /^\W*(?:is|are|was|onko|oliko|är|var|finns)(?!\p{L})/iu

/** “And in English?”, “vad är det på svenska?”, “suomeksi uudestaan”: the language for what was just said. */
export function repeatWish(text: string): Locale | undefined {
  if (switching.test(text) || asksWhether.test(text)) return undefined
  const [named, ...others] = (Object.keys(inIt) as Locale[]).filter(
    (locale) => text.search(inIt[locale]) >= 0,
  )
  if (!named || others.length > 0) return undefined
  return saysNoMoreThan(text, inIt[named], asking, repeating) ? named : undefined
}
