import { wordCount } from '../../../text.ts'
import { wholeWords } from '../../regexOf.ts'

const most = wholeWords(
  String.raw`eniten|enin|suosituin|vähiten|enemmän|flest|mest|populärast|minst|färst|fler|the most|most|fewest|least|more|highest`,
)
const applications = wholeWords(
  String.raw`hakem(?:us|uksia|ukset)|hakijoita|hakijaa|ansökning\p{L}*|sökande|applications?|applicants?`,
)
const applied = wholeWords(String.raw`haettiin|söktes|sökt\p{L}*|oversubscribed|popular`)
const ofCall = wholeWords(
  String.raw`mikä haku|mihin hakuun|missä haussa|haku|hakuun|haussa|hauista|kierros|kierrokselle|kierroksella|utlysning\p{L}*|(?:ansöknings)?omgång\p{L}*|calls?|rounds?`,
)

/** “Which call had the most applications?”, and after calls “which one got most?” */
export const asksMostApplied = (text: string, isOfCalls: boolean): boolean =>
  most.test(text) &&
  (applications.test(text) || (isOfCalls && applied.test(text))) &&
  (isOfCalls || ofCall.test(text)) &&
  wordCount(text) <= 10
