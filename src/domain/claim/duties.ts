import { agreement, allCities, bodies, oneCity, pays } from './bodies.ts'

export const percent = String.raw`prosent\p{L}*|pros|procent|per ?cent|percentage|loput|resten|(?:the )?rest|osuus|av|kostnaderna|kustannuksista|costs?|rahoituksesta|finansieringen|funding|rahoista|bara|only|vain`

const obliged = String.raw`velvoll\p{L}+|velvoitettu\p{L}*|pakko|pakotettu\p{L}*|sitoutun\p{L}+|skyldiga?|tvungna|tvungen|förpliktade|förpliktad|förpliktigade|obliged|obligated|bound|forced`

/** Who is taken to have to pay, and with whose money. */
export const duties = {
  // “So the cities are legally obliged to pay their 40 %?”
  'cities-obliged': {
    says: [`${allCities}|${oneCity}|kaupunkien|kaupunki|staden|(?:the )?city`, obliged, pays],
    beside: String.raw`${percent}|40|neljäkymmentä|fyrtio|forty|lain|mukaan|laillisesti|oikeudellisesti|juridisesti|juridiskt|rättsligt|lagligen|enligt|lag|legally|by|law|their|sina|sin|oman|omansa|osuutensa|osuus|osuuden|andel\p{L}*|shares?|40%|to|att|on|är|are`,
  },
  // “Finland must pay until 2027.”
  'state-obliged': {
    says: [
      String.raw`${bodies.state}|suomi|suomen|finland`,
      `${obliged}|must|has to|have to|måste|pitää|täytyy|joutuu|on maksettava`,
      pays,
    ],
    beside: String.raw`${percent}|60|kuusikymmentä|sextio|sixty|lain|mukaan|laillisesti|oikeudellisesti|juridisesti|juridiskt|rättsligt|lagligen|enligt|lag|legally|by|law|its|sin|oman|osansa|osuutensa|andel\p{L}*|share|60%|to|att|on|är|until|till|through|saakka|asti|loppuun|vuoden|vuoteen|fram|utgången|end|year|20\d\d|tämän|tästä|tätä|för|for|this|it|det|detta|${agreement}`,
  },
  // “They get 60 % from the EU, and the rest must be private money.”
  'rest-private': {
    says: [
      'loput|loppuosa|muu osa|lopun|resten|återstoden|(?:the )?rest|(?:the )?remainder|(?:the )?remaining|40|neljäkymmentä|fyrtio|forty',
      String.raw`yksityis\p{L}+ ?raha\p{L}*|yksityis(?:tä|iltä|eltä|ten|iä|istä)?|privata pengar|privata medel|privat kapital|privat|privata|private`,
      'pitää|täytyy|pakko|oltava|on|tulee|tultava|måste|ska|skall|bör|är|kommer|must|has to|have to|should|needs to|need to|is|be|comes?',
    ],
  },
}
