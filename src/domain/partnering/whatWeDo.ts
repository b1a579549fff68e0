import { describes } from '../carriedOn/awaited.ts'
import { regexOf } from '../regexOf.ts'
import { asksForRules, isOfProcess } from './guards.ts'

const before = String.raw`^[^\p{L}]*(?:(?:no|mut|mutta|jos|siis|ja|hei|moi|terve|joo|ok|hej|tja|men|om|och|hi|hello|hey|but|if|so|and|well)[\s,.!–-]+)*`
const opening = regexOf(before, 'i')
const doing = [
  String.raw`(?:me |mä |minä )?(?:tehdään|tehään|teemme|kehitetään|kehitämme|kehitän|rakennetaan|rakennamme|valmistetaan|valmistamme|suunnitellaan|koodataan)(?= )(?! (?:yhteistyötä|hanketta|hakemus))`,
  String.raw`(?:vi|jag) (?:gör|utvecklar|bygger|tillverkar|konstruerar|kodar|håller på med|jobbar med)`,
  String.raw`(?:we|i)(?:['’](?:re|m)| are| am)? (?:make|making|build|building|develop|developing|design|designing|manufacture|manufacturing|produce|producing)`,
]
const making = regexOf(String.raw`${before}(?:${doing.join('|')})(?!\p{L})`, 'i')
const mostWords = 14

/** “Me tehään droneja vantaal”, “but if we make AI for nurses”: what they do, without what opens it; nothing where anything is asked. */
export const whatWeDo = (text: string): string | undefined =>
  text.split(/\s+/u).length <= mostWords &&
  making.test(text) &&
  describes(text) &&
  !asksForRules.test(text) &&
  !isOfProcess.test(text)
    ? text.replace(opening, '')
    : undefined
