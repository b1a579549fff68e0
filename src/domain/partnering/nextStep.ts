import { regexOf } from '../regexOf.ts'
import { beginning } from '../said/beginning.ts'

const ways = [
  'miten (?:tästä )?(?:edetään|etenemme|jatketaan|jatkamme|mennään eteenpäin|eteenpäin|päästään eteenpäin)(?: tästä)?|mitä (?:sitten|seuraavaksi|teemme seuraavaksi|tehdään seuraavaksi)',
  'hur går (?:vi|man|jag) vidare(?: nu| härifrån)?|hur fortsätter (?:vi|man)|vad gör (?:vi|man) (?:nu|sen|sedan|härnäst)|vad är nästa steg|nästa steg',
  "how do we (?:proceed|go on|continue|move on|go forward|take this forward)(?: from here)?|what(?:’s|'s| is| are)? (?:the )?next(?: steps?)?|what do we do (?:now|next)|next steps?",
]
const whole = regexOf(String.raw`${beginning}(?:${ways.join('|')})[^\p{L}\p{N}]*$`, 'i')

/** “Miten tästä edetään?”, “hur går vi vidare?”, “what are the next steps?” */
export const asksForNextStep = (text: string): boolean => whole.test(text)
