import { wholeWords } from '../../regexOf.ts'
import { saysOnly } from '../../said/saysOnly.ts'

const area = String.raw`painopiste(?:et|elle|ellä|istä)?|painopistealue|prioritering(?:en|ar|arna)?|prioritet|fokusområde|focus areas?|areas?|teema|teemat|teemoista|tema|temat|teman|themes?`
const money = String.raw`raha[an]?|rahoja|rahoitusta|rahoitus|tukea|tuki|euroja|eurot|summat|budjetti|budjetit|budjettia|pengar(?:na)?|medel|finansiering(?:en)?|stöd(?:et)?|budget(?:en|ar|arna)?|summorna|money|funding|support|budgets?|euros|sums`
const each = String.raw`(?:painopiste|teemo|aihe|aihealue|ala)i?ttain|painopisteittäin|(?:painopisteen|painopisteiden|teeman|teemojen|aiheen|aiheiden) mukaan|(?:per|efter|enligt) (?:prioritering(?:ar)?|prioritet|fokusområde|område|tema|ämne|area|focus area|theme|topic)|temavis|områdesvis|by (?:focus )?(?:area|theme|topic|field)s?`
const got = String.raw`saanut|saaneet|sai|fått|fick|received|got|gotten|been given`
const least = String.raw`vähiten|minst|least|fewest`
const most = String.raw`eniten|mest|most`
const wish = String.raw`vilket|hittills|tähän mennessä|tähän asti|euroina|i euro|in euros|to date|some|annat|alltså|siis|all|kaikista`
const isLeast = wholeWords(least)
const names = [area, got, `${least}|${most}`].map((words) => wholeWords(words))
const ofEach = [each, money].map((words) => wholeWords(words))

/** “Mikä painopiste on saanut vähiten?”: which has got most or least money; of projects it is counted. */
export const areaThatGot = (text: string): 'least' | 'most' | undefined =>
  names.every((words) => words.test(text)) && saysOnly(text, area, got, least, most, money, wish)
    ? isLeast.test(text)
      ? 'least'
      : 'most'
    : undefined

/** “And by theme?”, “hankkeiden rahoitus teemoittain”: of projects and their money, and nothing else. */
export const asksByArea = (text: string): boolean => saysOnly(text, each, money, got, wish, split, projects)
const projects = String.raw`(?:hevi-?)?(?:hankkei(?:den|tten)|hankkeilla|hankkeiden saama|projektien|projektens|projekten|projekt-?|hanke|projects?['’]?s?)|hevi|för`

const summed =
  'added up|added together|put together|summed up|in total|altogether|yhteenlaskettuna|laskettuna yhteen|laske yhteen|yhteensä|sammanräknat|sammanlagt|ihopräknat|ihopräknade|tillsammans'
const every = 'kaikki|kaikkien|kaikilla|alla|allas|all'
/** “The theme, all projects added up”: what each area's projects have together. */
export const asksSumOfAreas = (text: string): boolean =>
  saysOnly(text, area, projects, summed, every) && saysOnly(text, summed, projects, area, every)

/** “Entä budjetit painopisteittäin”, “how much money by focus area?” */
export const asksMoneyByArea = (text: string): boolean =>
  ofEach.every((words) => words.test(text)) && saysOnly(text, each, money, got, wish, split)
const split = String.raw`paljonko|mycket|much|paljon|jakautuu|jakautuvat|fördelar sig|fördelas|fördelad|split|divided|distributed`

const euMoney = String.raw`eu[- :]?(?:n )?(?:raha[an]?|rahoitusta|rahoitus|tukea|tuki|pengar(?:na)?|medel|stöd(?:et)?|finansiering(?:en)?|bidrag|money|funding|funds|support|grants?)|eakr[- ]?(?:rahaa|tukea|rahoitusta)|eruf[- ]?(?:pengar|medel|stöd|finansiering)|erdf (?:money|funding|support)`
const committed = String.raw`sidottu|sitoutunut|myönnetty|mennyt|annettu|saatu|käytetty|kulunut|tullut|bundits|bundet|bundna|beviljats|beviljat|gått|getts|fått|använts|delats ut|committed|granted|awarded|gone|allocated|given|went|spent|received`
const toThem = String.raw`paljonko|paljon|mycket|much|yhteensä|kaikkiaan|totalt|sammanlagt|allt som allt|altogether|in total|hankkeisiin|hankkeille|projekten|till projekten|projects|the projects|niille|tähän mennessä|tähän asti|hittills|portföljen|portfolioon|salkkuun|portfolio|the portfolio|hevi\p{L}*|programmet|ohjelma\p{L}+|programme|into`
const ofEu = [euMoney, committed].map((words) => wholeWords(words))

/** “Paljonko EU-rahaa on sidottu yhteensä?”, “hur mycket EU-pengar har gått till dem?” */
export const asksEuTotal = (text: string): boolean =>
  ofEu.every((words) => words.test(text)) && saysOnly(text.replaceAll(until, ' '), euMoney, committed, toThem)
const until = wholeWords('so far|to date|in total|all in all|allt som allt|tähän mennessä|tähän asti', 'gi')
