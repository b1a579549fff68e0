import { regexOf, wholeWords } from '../regexOf.ts'
import { beliefIn, type FalseBelief } from './beliefs.ts'
import { yearIn } from './yearIn.ts'

export type Untrue = FalseBelief | 'agreement-over' | 'other-signing'

const agreement = String.raw`(?:ekosysteemi)?sopimu\p{L}+|hevi-?sopimu\p{L}*|(?:ekosystem)?avtal\p{L}*|agreement|deal|ohjelma\p{L}*|program\p{L}*|hevi`
const ends = String.raw`loppu\p{L}*|lopu|päätty\p{L}*|pääty|umpeutu\p{L}*|umpeudu|(?:går|gick|gått|löper|löpte|löpt)(?: \p{L}+){0,3} ut|upphör\p{L}*|slutar|slutade|slutat|tar slut|tog slut|tagit slut|ends?|ended|ending|expires?|expired|over|runs out|ran out`
const ended = String.raw`loppui|loppunut|päättyi|päättynyt|umpeutu[in]\p{L}*|(?:gick|gått|löpte|löpt)(?: \p{L}+){0,3} ut|upphörde|upphört|slutade|slutat|tog slut|tagit slut|ended|expired|is over|ran out`
/** Another’s agreement or call. */
const elsewhere = wholeWords(
  String.raw`esr\p{L}*|esf\S*|jtf\p{L}*|akke\p{L}*|horisont\p{L}*|horizon|business finland|6aika|innovaatiohaast\p{L}*|tampere\p{L}*|turku|turun|turussa|tammerfors|åbo`,
)
const ending = [agreement, ends].map((words) => wholeWords(words))
const lasting = [
  agreement,
  String.raw`voimassa|jatkuu|jatkuuko|kestää|kestääkö|gäller|fortsätter|pågår|valid|in force|runs?|lasts?|continues?|goes on`,
  String.raw`until|till|to|through|asti|saakka|vuoteen|loppuun|till och med|fram till|t\.?o\.?m\.?`,
].map((words) => wholeWords(words))
const past = [agreement, ended].map((words) => wholeWords(words))
const notThatYear = wholeWords(
  String.raw`ennen|jälkeen|före|efter|before|after|since|käynnistysvaih\p{L}+|startskede\p{L}*|start phase|hank\p{L}+|projekt\p{L}*|projects?|haku|haut|hau\p{L}+|utlysning\p{L}*|ansök\p{L}*|omgång\p{L}*|calls?|rounds?|rahoitu\p{L}*|finansiering\p{L}*|funding`,
)

/** What is held of another's money or agreement, and is not so of this one. */
const ofElsewhere: readonly FalseBelief[] = ['other-main-fund', 'other-ends', 'akke-left']

export interface Known {
  isCallOpen: boolean
  /** ISO days. */
  ends: string
  signed: string
  today: string
}

/** What is not so of a claim; of what is told or asked, not taken for granted, only where nothing else can be meant. */
export function untrueIn(claim: string, known: Known, isPresumed: boolean): Untrue | undefined {
  if (elsewhere.test(claim)) {
    const held = beliefIn(claim)
    return held && ofElsewhere.includes(held) ? held : undefined
  }
  const { isCallOpen, ends: end, signed, today } = known
  const isOver = isPresumed && today <= end && says(past, claim) && yearIn(claim) === undefined
  if (isOver || saysOtherEnd(claim, end)) return 'agreement-over'
  if (saysOtherSigning(claim, signed)) return 'other-signing'
  const belief = beliefIn(claim)
  return belief === 'call-open' && (isCallOpen || !isPresumed) ? undefined : belief
}

const says = (words: readonly RegExp[], claim: string) => words.every((one) => one.test(claim))

/** “The agreement ends in 2025”, where it ends in another year. */
function saysOtherEnd(claim: string, end: string): boolean {
  const said = yearIn(claim)
  return (
    said !== undefined &&
    !end.startsWith(said) &&
    !notThatYear.test(claim) &&
    [ending, lasting].some((words) => says(words, claim))
  )
}

/** “Päättyykö sopimus 2025 vai 2027?” */
export const asksWhichEnd = (text: string): boolean => says(ending, text) && eitherYear.test(text)
const eitherYear = regexOf(String.raw`20\d\d,?\s+(?:vai|tai|eller|or)\s+(?:\p{L}+\s+)?20\d\d`, 'i')

/** “Avtalet undertecknades 2020”. */
function saysOtherSigning(claim: string, signed: string): boolean {
  const said = yearIn(claim)
  return said !== undefined && !signed.startsWith(said) && says(signing, claim)
}
const signing = [
  agreement,
  String.raw`allekirjoit\p{L}*|undertecknade\p{L}*|undertecknat\p{L}*|skrevs under|skrev under|signed|signing`,
].map((words) => wholeWords(words))
