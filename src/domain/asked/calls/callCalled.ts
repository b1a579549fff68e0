import { regexOf, wholeWords } from '../../regexOf.ts'
import { callMeant, callOfYear } from './callMeant.ts'

/** A call by its place in their order, by its year, as the last one, as that for the coordination project, or by a focus area that it was for. */
export type CallCalled = { rest: string } & (
  | { by: 'number'; number: number }
  | { by: 'year'; year: string }
  | { by: 'last' }
  | { by: 'coordination' }
  | { by: 'area'; area: string }
)

const ofCoordination = wholeWords(
  String.raw`(?:koordinaatio|koordinointi)(?:hankkeen |projektin )?-?(?:haku|haun|haussa|hakuun|hakua)|(?:samordnings|koordinations)(?:projektets |projekt)?(?:utlysning|ansöknings?omgång|omgång)(?:en|ens)?|(?:the )?(?:coordination|coordinator)(?:['’]?s)?(?: project)?(?:['’]s)? call`,
)
const ofLast = wholeWords(
  String.raw`viimeks|viimeksi|viime (?:haussa|haku|kierroksella|hakukierroksella)|viime(?:isin|sin|isimmässä|simmässä|isimmän|simmän|isen|sen|isessä|sessä|inen|nen) (?:hanke)?(?:haku|haun|haussa|kierros|kierroksella)|edelli(?:nen|sessä|sen) (?:hanke)?(?:haku|haun|haussa)|(?:i )?(?:den )?senaste (?:utlysningen|ansökningsomgången|omgången|rundan)|(?:i )?(?:den )?(?:förra|sista) (?:utlysningen|omgången)|(?:in )?(?:the )?(?:last|latest|most recent|previous) (?:funding |project )?(?:call|round)|last time`,
)
const call = String.raw`-?(?:haku|haun|haussa|hakuun|hakua|hausta)`
const areas: readonly string[] = [
  String.raw`(?:kaupunkiratkaisu|ilmasto|energia|kiertotalous|liikenne|rakennus)(?:jen |n )?${call}|(?:stadslösnings|klimat|energi|trafik|bygg)-?(?:utlysning|omgång)(?:en|ens)?|(?:urban solutions|smart city|climate|energy|circular economy|mobility|construction) (?:call|round)`,
  String.raw`(?:terveys|hyvinvointi|terveysteknologia|sote)(?:n )?${call}|(?:hälso|välfärds|hälsoteknik|hälsotekniks|vård)-?(?:utlysning|omgång)(?:en|ens)?|(?:health|healthtech|health tech|health technology|wellbeing|well-being|medtech) (?:call|round)`,
  String.raw`(?:oppimis|oppimisympäristö|koulutus|koulu|edtech)(?:jen |n )?${call}|(?:utbildnings|lärande|lärmiljö|skol|edtech)-?(?:utlysning|omgång)(?:en|ens)?|(?:education|learning|edtech|school|learning environments?) (?:call|round)`,
  String.raw`uusien avausten ${call.slice(2)}|utlysningen för nya öppningar|new openings (?:call|round)`,
]
const byArea = areas.map((words) => wholeWords(words))
const next = regexOf(String.raw`seuraava|nästa|next|tuleva|kommande|upcoming|esr|esf`, 'i')

/** Right after calls were spoken of, “the last one” needs no word for what it is the last of. */
const lastAlone = wholeWords(
  String.raw`viimei(?:nen|sin|simmän?|sen|sestä|sin haku)|edelli(?:nen|sen|sestä)|viime kerta|(?:den )?(?:senaste|förra|föregående|sista)(?: gången)?|(?:the )?(?:last|latest|previous|most recent)(?: one)?`,
)

/** “The third call”, “viimeksi”, “samordningsutlysningen”, “the health call”; nothing where none is named, or one to come is. */
export function callCalled(text: string, isOfCalls = false): CallCalled | undefined {
  const numbered = callMeant(text)
  if (numbered) return { by: 'number', ...numbered }
  if (next.test(text)) return undefined
  if (ofCoordination.test(text)) return { by: 'coordination', rest: text.replace(ofCoordination, ' ') }
  const ofYear = callOfYear(text)
  if (ofYear) return { by: 'year', ...ofYear }
  const at = byArea.findIndex((words) => words.test(text))
  if (at >= 0) return { by: 'area', area: String(at + 1), rest: text.replace(byArea[at] ?? '', ' ') }
  const last = [ofLast, ...(isOfCalls ? [lastAlone] : [])].find((words) => words.test(text))
  return last && { by: 'last', rest: text.replace(last, ' ') }
}
