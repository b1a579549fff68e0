import type { Context } from '../command.ts'
import type { Greatest } from '../domain/asked/greatest.ts'
import { wholeWords } from '../domain/regexOf.ts'
import { recordOf, type Subject } from '../presentation/aboutRecord.ts'

const calls = wholeWords(
  String.raw`haku|haut|hauista|haussa|hakua|hakuja|hankeha\p{L}+|utlysning\p{L}*|ansökningsomgång\p{L}*|omgång\p{L}*|calls?|rounds?`,
)
const ofThem = wholeWords(
  'niistä|näistä|noista|niissä|millä on|mikä oli|mikä on ollut|kallein|of them|of those|of these|which one|which has|which had|which is|which was|which got|av dem|av dom|av dessa|vilken var|vilket var|vilken har|vilket har|vilket är|vilken är',
)
const whichProject = wholeWords(
  String.raw`(?:mikä|mikäs|millä|minkä|which|what|vilket|vilken) (?:hevi\S* )?(?:hanke|hankkee\p{L}*|projekti?\p{L}*|project)|(?:kallein|halvin) (?:hevi-?)?(?:hanke|projekti)|(?:dyraste|billigaste) (?:hevi-?)?projektet|(?:most expensive|priciest|cheapest|least expensive) (?:hevi )?project`,
)
/** “And the cheapest?” */
const mostBare = 3

/** Whose order is asked for: those named (“which project”, “which call”), or those last shown; nothing where neither. */
export async function ofTheirKind(
  context: Context,
  question: string,
  greatest: Greatest,
): Promise<readonly Subject[] | undefined> {
  const shown = context.conversation?.shown ?? []
  const isBare = question.split(' ').length <= mostBare
  const lines = greatest === 'latest' || isBare || ofThem.test(question) ? shown : []
  const isOfAll = (kind: string) => lines.length > 0 && lines.every((line) => line.startsWith(`${kind} `))
  if (greatest === 'latest') {
    if (!calls.test(question) && !isOfAll('call')) return undefined
    const rows = await context.store.calls.all()
    return rows.map((row) => ({ kind: 'call' as const, row }))
  }
  if (isOfAll('project') || isOfAll('call')) {
    const found = await Promise.all(lines.map((line) => recordOf(context, line.replace(' ', ':'))))
    return found.filter((one) => one !== undefined)
  }
  if (!whichProject.test(question)) return undefined
  const rows = await context.store.projects.all()
  return rows
    .filter(({ programme }) => programme === 'HEVi')
    .map((row) => ({ kind: 'project' as const, row }))
}
