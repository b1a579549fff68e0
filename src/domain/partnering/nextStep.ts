import { regexOf } from '../regexOf.ts'
import { beginning } from '../said/beginning.ts'

const ways = [
  'miten (?:sitä |tätä |me )?(?:haetaan|haemme|haen)|miten (?:tästä )?(?:edetään|etenemme|jatketaan|jatkamme|mennään eteenpäin|eteenpäin|päästään eteenpäin)(?: tästä)?|mitä (?:mun|meidän|me|mä) (?:oikeesti |oikeasti |nyt )?(?:pitää|pitäis|kannattaa|teen|tehdään|tehään) (?:nyt|seuraavaks|seuraavaksi|sit|sitten)|mitä (?:sitten|seuraavaksi|teemme seuraavaksi|tehdään seuraavaksi)|mitä (?:meidän|meiän|mun|minun|meillä) (?:pitäisi|pitäis|kannattaisi|kannattais|kannattaa|kuuluu|pitää|tulisi) (?:nyt )?tehdä (?:seuraavaks|seuraavaksi|nyt|ensin|ensiks|ensimmäiseksi)|mikä on (?:seuraava askel|meidän seuraava askel)',
  'hur (?:an)?söker (?:vi|man|jag)|hur går (?:vi|man|jag) vidare(?: nu| härifrån)?|hur fortsätter (?:vi|man)|vad gör (?:vi|man|jag) (?:egentligen |konkret )?(?:nu|sen|sedan|härnäst)(?: då)?|vad är nästa steg|nästa steg|vad (?:ska|bör|borde) (?:vi|jag|man) göra (?:nu|härnäst|sen|först|som nästa steg)',
  "how (?:do|does|can) (?:we|i|one) apply|how do we (?:proceed|go on|continue|move on|go forward|take this forward)(?: from here)?|what(?:’s|'s| is| are)? (?:the )?next(?: steps?)?|what (?:do|should|would|can|must) (?:we|i|one) (?:actually |really |concretely |then )?(?:need to |have to )?do (?:now|next|first)|next steps?",
]
const openings = String.raw`(?:(?:nice|great|good|cool|perfect|super|thanks|thank you|alright|kiva|hienoa|hyvä|loistavaa|mahtavaa|selvä|kiitos|bra|fint|toppen|tack|okay|right)[\s,.!–-]+)*`
const toJoin = String.raw`(?: (?:to (?:get involved|join|take part|participate|be part of (?:it|this)|get in|get started)|päästäksemme mukaan|että pääs\p{L}+ mukaan|et pääs\p{L}+ mukaan|jotta pääs\p{L}+ mukaan|för att (?:komma|vara|få vara) med|för att delta|om (?:vi|jag) vill vara med))?`
const whole = regexOf(
  String.raw`${beginning}${openings}${beginning.slice(1)}(?:${ways.join('|')})${toJoin}[^\p{L}\p{N}]*$`,
  'i',
)

/** “Miten tästä edetään?”, “hur söker man?”, “what are the next steps?” */
export const asksForNextStep = (text: string): boolean => whole.test(text)

/** “Ok so it’s over. What now?”, “mitäs nyt?” after calls that have closed. */
export const asksWhatNow = (text: string): boolean => whatNow.test(text)
const whatNow = regexOf(
  String.raw`(?:^|[.,!–-]\s*|^(?:ok|no|jaha|so|så|and|men|ja|but)[\s,]+)(?:mitäs? (?:nyt|sitten|me nyt|nyt sitten)|vad (?:gör vi nu|nu|gör man nu)|nå,? (?:vad )?nu då|what now|now what|what then)[^\p{L}\p{N}]*$`,
  'i',
)
