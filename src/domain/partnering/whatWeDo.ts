import { wordCount } from '../../text.ts'
import { asksForUs } from '../asker/forUs.ts'
import { askedBesideIntroduction } from '../asker/introduced.ts'
import { describes } from '../carriedOn/awaited.ts'
import { regexOf } from '../regexOf.ts'
import { asksForRules, isOfProcess } from './guards.ts'

const before = String.raw`^[^\p{L}]*(?:(?:no|niin|siis|tota|eli|mut|mutta|jos|ja|hei|moi|terve|joo|ok|hej|tja|men|om|och|hi|hello|hey|but|if|so|and|well)[\s,.!–-]+)*`
const opening = regexOf(before, 'i')
const doing = [
  String.raw`(?:me |mä |minä )?(?:tehdään|tehään|teemme|tutkitaan|tutkimme|tutkin|kierrätetään|kierrätämme|kehitetään|kehitämme|kehitän|rakennetaan|rakennamme|valmistetaan|valmistamme|suunnitellaan|koodataan)(?= )(?! (?:yhteistyötä|hanketta|hakemus))`,
  String.raw`(?:vi|jag) (?:gör|utvecklar|bygger|tillverkar|konstruerar|kodar|håller på med|jobbar med|forskar (?:i|om|kring|på)|återvinner)`,
  String.raw`(?:we|i)(?:['’](?:re|m)| are| am)? (?:make|making|build|building|develop|developing|design|designing|manufacture|manufacturing|produce|producing|recycle|recycling|(?:do |doing )?research(?:ing)?(?: on| in| into)?|work(?:ing)? on)`,
]
const firm = String.raw`\p{L}*(?:firma|firmalla|yritys|yhtiö|startup|startuppi|paja|verstas|tutkimusryhmä|labra)`
const being = [
  String.raw`(?:me |mä |minä )?(?:meillä|meil|mulla|mul|minulla|olemme|ollaan|oomme|olen|oon)(?: on)?(?: \p{L}*\p{N}*){0,4}? ${firm}`,
  String.raw`(?:vi|jag) (?:är|har|driver)(?: [\p{L}\p{N}]+){0,4}? \p{L}*(?:företag|bolag|firma|startup|forskargrupp|forskningsgrupp)`,
  String.raw`(?:we|i)(?:['’](?:re|m)| are| am| have| run| own)(?: [\p{L}\p{N}-]+){0,5}? (?:company|firm|start-?up|business|workshop|research group|lab)`,
]
const making = regexOf(String.raw`${before}(?:${[...doing, ...being].join('|')})(?!\p{L})`, 'i')

/** “Me tehään droneja vantaal”, “but if we make AI for nurses”, “vi är ett rivningsbolag”: what they do, without what opens it; nothing where anything is asked. */
export const whatWeDo = (text: string): string | undefined =>
  wordCount(text) <= 14 &&
  making.test(text) &&
  describes(text) &&
  askedBesideIntroduction(text) === undefined &&
  !asksForUs(text) &&
  !asksForRules.test(text) &&
  !isOfProcess.test(text)
    ? text.replace(opening, '')
    : undefined
