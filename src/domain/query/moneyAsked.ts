import { wholeWords } from '../regexOf.ts'
import { wordsIn } from './phrases.ts'
import { type Sense, sensesIn, tag } from './tagged.ts'

const usual: readonly Sense[] = [
  'small',
  'now',
  'it',
  'about',
  'which',
  'whether',
  'and',
  'total',
  'money',
  'support',
]

/** Is every word of the text one of such? */
function saysOnly(text: string, ...senses: readonly Sense[]): boolean {
  const words = wordsIn(text)
  const said = tag(words).filter((span) => span.senses.some((sense) => [...usual, ...senses].includes(sense)))
  return said.reduce((count, { from, to }) => count + to - from, 0) === words.length
}

/** “Paljonko hauissa oli yhteensä rahaa?”, “give me all calls with their budgets”, and nothing else. */
export function asksCallTotal(text: string): boolean {
  const senses = sensesIn(text)
  const isOfEach = (senses.has('every') || senses.has('each') || senses.has('show')) && ofMoney(senses)
  return (
    senses.has('call') &&
    (senses.has('howMuch') || senses.has('total') || isOfEach) &&
    saysOnly(
      text,
      'both',
      'c2',
      'call',
      'howMuch',
      'got',
      'budget',
      'every',
      'each',
      'show',
      'partake',
      'them',
      'programme',
      'n3',
      'n4',
      'c3',
      'c4',
    )
  )
}

const ofMoney = (senses: ReadonlySet<Sense>) => senses.has('budget') || senses.has('money')

/** “Hur mycket stöd har beviljats sammanlagt?”: of no body and no project, and nothing else. */
export function asksSupportTotal(text: string): boolean {
  const senses = sensesIn(text)
  const isGranted = senses.has('got') && (senses.has('howMuch') || senses.has('total'))
  return (
    senses.has('support') &&
    isGranted &&
    senses.has('total') &&
    saysOnly(text, 'got', 'howMuch', 'programme', 'every')
  )
}

/** “Hankkeiden rahoitus”, “projektens finansiering”: a heading, and nothing else. */
export function asksProjectMoney(text: string): boolean {
  const senses = sensesIn(text)
  const isAsked = senses.has('which') || senses.has('whether') || senses.has('support')
  return (
    senses.has('projects') && ofMoney(senses) && !isAsked && saysOnly(text, 'projects', 'programme', 'budget')
  )
}

/** “Hankkeiden eurot yhteensä per painopiste”: of projects and their money, added up by focus area, and nothing else. */
export function asksSumsByArea(text: string): boolean {
  const senses = sensesIn(text)
  const isByArea = senses.has('area') && (senses.has('each') || senses.has('total') || senses.has('order'))
  const isOfProjects = senses.has('project') || senses.has('projects')
  return (
    isByArea &&
    isOfProjects &&
    (ofMoney(senses) || senses.has('support')) &&
    saysOnly(
      text,
      'area',
      'each',
      'order',
      'budget',
      'project',
      'projects',
      'programme',
      'howMany',
      'howMuch',
      'them',
      'every',
      'got',
      'show',
    )
  )
}

/** “How much has been granted in total?”, “paljonko tukea on sidottu?”: by nobody and to nothing that is named. */
export function asksGrantedTotal(text: string): boolean {
  const senses = sensesIn(text)
  const isOfSum = senses.has('total') || senses.has('support') || senses.has('money')
  const isOfIt = senses.has('it') || senses.has('them')
  return (
    granting.test(text) &&
    senses.has('howMuch') &&
    isOfSum &&
    !isOfIt &&
    saysOnly(text, 'got', 'howMuch', 'programme', 'every', 'projects')
  )
}
const granting = wholeWords(
  'myönnetty|sidottu|jaettu|beviljats|bundits|delats ut|granted|committed|awarded|handed out|given out',
)

/** “Total?” after the calls: nothing but that. */
export const asksTotalAlone = (text: string): boolean =>
  sensesIn(text).has('total') && saysOnly(text, 'howMuch', 'budget', 'them', 'every')

/** “And per project?”: nothing but that. */
export const asksOfEachAlone = (text: string): boolean => {
  const senses = sensesIn(text)
  return senses.has('each') && saysOnly(text, 'each', 'project', 'projects')
}

/** “And the EU part of it?” after a sum: nothing but the support. */
export const asksForSupport = (text: string): boolean =>
  sensesIn(text).has('support') && saysOnly(text, 'howMuch', 'share', 'them', 'only', 'got')

export const mayAskWhatItGot = (text: string): boolean => {
  const senses = sensesIn(text)
  return senses.has('got') && senses.has('howMuch')
}

/** Besides a city’s name: “how much has … got so far?”, “paljonko … on saanut?”, and nothing else. */
export const asksWhatItGot = (rest: string): boolean =>
  mayAskWhatItGot(rest) && saysOnly(rest, 'got', 'howMuch', 'city', 'programme')
