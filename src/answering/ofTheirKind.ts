import type { Context } from '../command.ts'
import type { Greatest } from '../domain/asked/greatest.ts'
import { wholeWords } from '../domain/regexOf.ts'
import type { Subject } from '../presentation/aboutRecord.ts'
import { lastListed, ofOneKind } from './lastListed.ts'

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

/** Those whose order is asked for, and the list that they make. */
export interface Theirs {
  subjects: readonly Subject[]
  topic: string
}

/** Whose order is asked for: those named (“which HEVi project”, “which call”), or those last listed; nothing where neither. */
export async function ofTheirKind(
  context: Context,
  question: string,
  greatest: Greatest,
): Promise<Theirs | undefined> {
  const isBare = question.split(' ').length <= mostBare
  const isOfListed = greatest === 'latest' || isBare || ofThem.test(question)
  const listed = isOfListed && !isOfAll(context, question) ? ofOneKind(await lastListed(context)) : []
  const [first] = listed
  if (greatest === 'latest') {
    if (!calls.test(question) && first?.kind !== 'call') return undefined
    const rows = await context.store.calls.all()
    return { subjects: rows.map((row) => ({ kind: 'call' as const, row })), topic: 'command:calls' }
  }
  if (first && first.kind !== 'organisation')
    return { subjects: listed, topic: context.conversation?.topic ?? 'command:project' }
  if (!whichProject.test(question)) return undefined
  const rows = await context.store.projects.all()
  const own = rows.filter(({ programme }) => programme === 'HEVi')
  return { subjects: own.map((row) => ({ kind: 'project' as const, row })), topic: 'command:project' }
}

/** “Mikä on kallein HEVi-hanke?” asks of all of them, and so does “which project is the dearest?” once two were compared. */
const isOfAll = ({ conversation }: Context, question: string) =>
  whichProject.test(question) && (/hevi/iu.test(question) || conversation?.topic === 'comparison')
