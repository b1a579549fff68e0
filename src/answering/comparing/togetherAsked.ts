import type { Context } from '../../command.ts'
import { asksWhoDoesSuch } from '../../domain/partnering/doneBefore.ts'
import { sensesIn } from '../../domain/query/tagged.ts'
import type { Comparable } from '../../presentation/beside/comparable.ts'
import { inEachTold, sharedTold } from '../../presentation/beside/inEachTold.ts'
import { togetherTold } from '../../presentation/beside/togetherTold.ts'
import type { OrganisationRow, ProjectRow } from '../../presentation/records/records.ts'
import type { Reply } from '../../reply.ts'
import { isOf } from '../../topic.ts'
import { projectsIn } from '../afterwards/ofList/lastListed.ts'
import { doersBeside } from '../queried/doersOfThem.ts'
import { bodySpokenOf } from '../queried/entities.ts'
import { type OfSome, ofSome } from './ofSome.ts'
import { spokenOfTogether } from './spokenOfTogether.ts'

/**
 * “Does HUS work with Aalto in any project?”, “does Laurea take part in both?”, “missä molemmat?”, “onko niissä samoja
 * toimijoita?”: who is together in what, of those that are named or were spoken of; and the same of another, “and Metropolia?”.
 */
export async function togetherAsked(context: Context, question: string): Promise<Reply | undefined> {
  if (!mayBe(context, question)) return undefined
  const said = await ofSome(context, question)
  if (!said || said.has('not', 'howMuch', 'money', 'budget', 'support', 'call')) return undefined
  // “Which of them are running?” asks of the projects last listed.
  if (
    said.named.length === 0 &&
    said.has('ongoing', 'ended') &&
    !said.has('same', 'common', 'together', 'both')
  )
    return undefined
  const bodies = bodiesIn(said.named)
  const projects = projectsIn(said.named)
  if (bodies.length + projects.length < said.named.length) return undefined
  return (
    (await ofAnother(context, said, bodies)) ??
    (await ofTwo(context, said, bodies, projects)) ??
    (await inEach(context, said, bodies, projects)) ??
    (await besideThem(context, said)) ??
    shared(context, said, bodies, projects)
  )
}

const deeds = [
  'work',
  'partake',
  'both',
  'same',
  'common',
  'partners',
  'them',
  'lead',
  'organisation',
] as const

function mayBe({ conversation }: Context, question: string): boolean {
  if (asksWhoDoesSuch(question)) return false
  const senses = sensesIn(question)
  return deeds.some((one) => senses.has(one)) || (conversation !== undefined && question.length <= longest)
}
const longest = 80

const bodiesIn = (named: readonly Comparable[]): OrganisationRow[] =>
  named.flatMap((one) => (one.kind === 'organisation' ? [one.row] : []))

/** “Does HUS work with Aalto?”, “does that company also work with Vantaa?”, “do they have common projects?” */
async function ofTwo(
  context: Context,
  { has }: OfSome,
  bodies: readonly OrganisationRow[],
  projects: readonly ProjectRow[],
): Promise<Reply | undefined> {
  // “Which projects are Aalto and VTT in?” asks for a list.
  if (bodies.length > 1 && has('which')) return undefined
  if (projects.length > 0 || has('who', 'howMany', 'most', 'fewest', 'lead')) return undefined
  const isOfBoth = has('both', 'same', 'common', 'these') && has('projects', 'project', 'which', 'partake')
  const isAsked = has('whether') && has('work', 'partake', 'together', 'same', 'partners')
  const [one, other, ...more] = bodies
  if (one && other) return isAsked && more.length === 0 ? togetherTold(context, [one, other]) : undefined
  if (one) {
    const last =
      isAsked && (has('it') || has('company', 'organisation')) ? await lastBody(context) : undefined
    return last && last.id !== one.id ? togetherTold(context, [last, one]) : undefined
  }
  const spoken = isOfBoth || (isAsked && has('these', 'it')) ? (await spokenOfTogether(context)).sides : []
  const [first, second, ...others] = bodiesIn(spoken)
  return first && second && others.length === 0 ? togetherTold(context, [first, second]) : undefined
}

const lastBody = ({ conversation, store }: Context) =>
  store.organisations.get(bodySpokenOf(conversation?.topic) ?? '')

/** “Does Laurea take part in both?” */
async function inEach(
  context: Context,
  { has, words }: OfSome,
  bodies: readonly OrganisationRow[],
  named: readonly ProjectRow[],
): Promise<Reply | undefined> {
  const [body, ...others] = bodies
  if (!body || others.length > 0 || has('who', 'howMany')) return undefined
  // “What does Laurea do in them?”, “kumpaa Vantaa johtaa?”; of a list those are asked for that are so.
  const isOfDeeds = /^(?:mita|mika|vad|what)$/u.test(words[0] ?? '') && has('partake', 'work', 'small')
  const isOfTwo =
    words.some((word) => ofTwoWord.test(word)) || (has('which') && has('these', 'them') && !isListed(context))
  if (has('which') && !isOfTwo && (!isOfDeeds || has('lead', 'projects', 'project'))) return undefined
  const isLed = has('lead')
  if (!(isOfTwo || has('these', 'both', 'them')) || !(isLed || has('partake', 'whether'))) return undefined
  const projects = named.length > 0 ? named : projectsIn((await spokenOfTogether(context)).sides)
  return projects.length > 1 && projects.length <= most
    ? inEachTold(context, body, projects, {
        isLed,
        isWhether: !has('which'),
        isOfAll: projects.length === 2 || has('both', 'every') || words.some((word) => ofTwoWord.test(word)),
      })
    : undefined
}
const most = 6
const ofTwoWord = /^(?:kump|kumma|vilkendera|vilketdera)/u
const isListed = ({ conversation }: Context) => isOf(conversation?.topic, 'command')

/** “Onko niissä samoja toimijoita?”, “ketkä ovat mukana sekä Food wastessa että KauKossa?” */
async function shared(
  context: Context,
  { has }: OfSome,
  bodies: readonly OrganisationRow[],
  named: readonly ProjectRow[],
): Promise<Reply | undefined> {
  if (bodies.length > 0 || has('lead', 'most', 'fewest')) return undefined
  const isOfDoers = has('who', 'organisation', 'partners', 'company')
  const isOfBoth = has('same', 'both', 'common', 'together', 'these')
  const isOfNamed = named.length > 1 && (isOfBoth || (has('who') && has('partake')))
  if (!isOfDoers || !(has('same', 'common', 'together') || isOfNamed)) return undefined
  const projects = named.length > 0 ? named : projectsIn((await spokenOfTogether(context)).sides)
  return projects.length > 1 && projects.length <= most ? sharedTold(context, projects) : undefined
}

/** “Who do they work with most?” of two organisations: who is in the projects of either. */
async function besideThem(context: Context, { has, named }: OfSome): Promise<Reply | undefined> {
  const isAsked =
    has('who', 'which') && has('most', 'common', 'work', 'partners') && has('these', 'it', 'them')
  if (named.length > 0 || !isAsked || !has('work', 'partners', 'partake', 'together')) return undefined
  const { sides } = await spokenOfTogether(context)
  const bodies = bodiesIn(sides)
  if (bodies.length < 2 || bodies.length < sides.length) return undefined
  const either = bodies.map(({ id }) => id).join('|')
  return doersBeside(context, {
    ask: { of: 'doers', kind: 'organisation' },
    selection: { kind: 'project', with: either },
  })
}

/** “And Ramboll?” after what was asked of two, or of both. */
async function ofAnother(
  context: Context,
  said: OfSome,
  bodies: readonly OrganisationRow[],
): Promise<Reply | undefined> {
  const { question } = context.conversation ?? {}
  const [body, ...more] = bodies
  const isAlone = body && more.length === 0 && said.named.length === 1 && said.words.length <= mostAlone
  if (!question || !isAlone || !said.opensWithAnd) return undefined
  const before = await ofSome(context, question)
  const [one, other, ...others] = bodiesIn(before?.named ?? [])
  if (!before || !one || others.length > 0 || !before.has('whether')) return undefined
  if (!other) return inEach(context, { ...before, named: [] }, [body], [])
  if (!before.has('work', 'partake', 'together')) return undefined
  // Whoever is of the same kind takes its place; else who was named last gives way.
  const two: [OrganisationRow, OrganisationRow] =
    one.kind === body.kind && other.kind !== body.kind ? [body, other] : [one, body]
  return two[0].id === two[1].id ? undefined : togetherTold(context, two)
}
const mostAlone = 6
