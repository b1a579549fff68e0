import { wholeWords } from '../regexOf.ts'
import { saysOnly } from '../said/saysOnly.ts'

const money = String.raw`rahat|raha|rahoitus|rahotus|rahoitukset|hevi-rahat|hevin rahat|pengarna|pengar|medlen|finansieringen|the money|money|funding|funds|the pot|pot|cash`
const gone = String.raw`loppu|loppuiko|loppuiks|loppuuko|lopussa|loppunut|loppuneet|loppuivat|loppunu|jaettu|käytetty|mennyt|menneet|loppuun jaettu|slut|tagit slut|tog slut|uppätna|använda|utdelade|borta|finished|gone|run out|ran out|spent|used up|all used|over|exhausted`
const around = String.raw`eli|siis|sitten|sit|kaikki|ovatko|alltså|då|alla|helt|all|then|tagit|vai|ok|okay|okej|ai|oh|noh|out|up`
const said = [money, gone].map((words) => wholeWords(words))

/** “So the money is finished?”, “eli rahat on jo jaettu?” */
export const asksIfMoneyGone = (text: string): boolean =>
  said.every((words) => words.test(text)) && saysOnly(text, money, gone, around)
