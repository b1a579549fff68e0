import type { Context } from '../../command.ts'
import { isPlaceAlone } from '../../domain/followUp.ts'
import { sensesIn } from '../../domain/query/tagged.ts'
import type { Counted } from '../../presentation/beside/figures.ts'
import { moreTold } from '../../presentation/beside/moreTold.ts'
import { countByGroup } from '../../presentation/counts/byGroup.ts'
import { byMeasure } from '../../presentation/lists/byMeasure.ts'
import { recordOf } from '../../presentation/records/aboutRecord.ts'
import type { Reply } from '../../reply.ts'
import { isOf } from '../../topic.ts'
import { ofOneKind, spokenOf } from '../afterwards/ofList/lastListed.ts'
import { type OfSome, ofSome } from './ofSome.ts'
import { isOfOneKind } from './sideBySide.ts'
import { spokenOfTogether } from './spokenOfTogether.ts'

/**
 * “Who has more HEVi projects, Aalto or VTT?”, “kummalla on enemmän hankkeita?”, “and money?”: of organisations or focus
 * areas, named or just spoken of, who has more of it.
 */
export async function moreOfSome(context: Context, question: string): Promise<Reply | undefined> {
  // “Tell me more about the second one.”
  if (!mayBe(context, question) || isPlaceAlone(question)) return undefined
  const said = await ofSome(context, question)
  if (!said || !(asksForMore(said) || carriesOn(context, said))) return undefined
  const beside = await besideShown(context, said)
  if (beside)
    return byMeasure(context, beside, [
      { by: said.has('support') ? 'support' : 'budget', isMore: !said.has('fewest', 'smallest') },
    ])
  const spoken = said.named.length > 1 ? undefined : await spokenOfTogether(context)
  const compared = spoken?.sides ?? said.named
  const [first] = compared
  const projects = ofOneKind(await spokenOf(context)).filter(({ kind }) => kind === 'project')
  if (said.named.length === 0 && projects.length === 2 && said.has('got', 'support') && asksForMore(said))
    return byMeasure(context, projects, [{ by: 'support', isMore: !said.has('fewest', 'smallest') }])
  if (!isOfOneKind(compared) || (first?.kind !== 'organisation' && first?.kind !== 'focus')) return undefined
  if (spoken && said.named.length > 0) return undefined
  // Which of two cities is larger no record tells.
  if (!said.has(...figures, 'most', 'fewest') && !asksWhatSeparates(question)) return undefined
  const isMore = !said.has('fewest', 'smallest')
  // “Which is represented least?” is asked of all four.
  if (spoken && first.kind === 'focus' && !asksOfTwo(said))
    return countByGroup(context, { by: 'area', of: isMore ? 'most' : 'fewest', running: said.has('ongoing') })
  return moreTold(context, compared, {
    counted: countedIn(context, said, spoken?.isOfLed === true),
    isOwn: isOwn(said),
    isMore,
  })
}

/** “And Kiertotalot’s figures? Which was bigger?” after another project: both. */
async function besideShown(context: Context, said: OfSome) {
  const [one, ...others] = said.named
  const { topic } = context.conversation ?? {}
  if (one?.kind !== 'project' || others.length > 0 || !topic || !isOf(topic, 'project')) return undefined
  if (topic === `project:${one.row.id}` || said.has('lead', 'partake') || !asksOfTwo(said)) return undefined
  const last = await recordOf(context, topic)
  return last && [last, one]
}

const measuring = ['most', 'fewest', 'largest', 'smallest'] as const
const figures = ['money', 'budget', 'support', 'ongoing', 'lead', 'programme', 'projects'] as const

function mayBe({ conversation }: Context, question: string): boolean {
  const senses = sensesIn(question)
  return (
    measuring.some((one) => senses.has(one)) ||
    asksWhatSeparates(question) ||
    (conversation?.topic === 'comparison' && figures.some((one) => senses.has(one)))
  )
}

/** “Miten painopisteen 1 ja 2 hankemäärät eroavat?” */
const asksWhatSeparates = (text: string) =>
  /hankem[aä][aä]r|projektantal|antalet projekt|number of projects|project counts?/iu.test(text)

const asksForMore = ({ has, words }: OfSome) =>
  !(has('who') && has('work', 'partners', 'partake', 'together')) &&
  (has(...measuring) || asksWhatSeparates(words.join(' '))) &&
  !has('time', 'ends', 'starts', 'call', 'not')

/** “And money?” after a comparison. */
const carriesOn = ({ conversation }: Context, { has, words, opensWithAnd, named }: OfSome) =>
  conversation?.topic === 'comparison' &&
  named.length === 0 &&
  has(...figures) &&
  words.length <= mostCarried &&
  !has('both', 'same', 'common', 'together', 'partake', 'work', 'partners', 'whether') &&
  (opensWithAnd || has('howMany', 'howMuch') || words.length <= fewest)
const mostCarried = 6
const fewest = 2

const asksOfTwo = ({ has, words }: OfSome) =>
  has('c2') ||
  words.some((word) =>
    /^(?:kump|kumma|vilkendera|vilketdera|more|fler|mer|less|fewer|farre|mindre|enemman|vahemman)/u.test(
      word,
    ),
  ) ||
  !has('most', 'fewest')

const isOwn = ({ has, words }: OfSome) => has('programme') || words.some((word) => word.startsWith('hevi'))

function countedIn({ conversation }: Context, { has }: OfSome, isOfLed: boolean): Counted {
  if (has('support')) return 'support'
  const before = conversation?.question ? sensesIn(conversation.question) : undefined
  const wasOfMoney = before?.has('money') || before?.has('budget') || before?.has('howMuch')
  if (has('money', 'budget') || (has('got') && wasOfMoney && !has('projects'))) return 'money'
  if (has('lead')) return 'led'
  if (has('ongoing')) return 'running'
  if (has('projects') || !isOfLed) return 'projects'
  return wasOfMoney ? 'money' : 'led'
}
