import type { Context } from '../../command.ts'
import { asksToCountBodies } from '../../domain/asked/bodies/bodiesCounted.ts'
import { mentionAsked } from '../../domain/asked/meanings/mentionAsked.ts'
import { supposesUs } from '../../domain/asker/supposesUs.ts'
import { asksWhoElseMay } from '../../domain/carriedOn/ofBodies/whoElseMay.ts'
import { asThem } from '../../domain/query/countedThem.ts'
import type { Ask, Grouping, Query } from '../../domain/query/query.ts'
import { isOnlyBy, selectionOf } from '../../domain/query/selection.ts'
import { sensesIn } from '../../domain/query/tagged.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { countByGroup } from '../../presentation/counts/byGroup.ts'
import { countByKind } from '../../presentation/counts/byKind.ts'
import { opening } from '../../presentation/opening.ts'
import { notOnRecord } from '../../presentation/records/notOnRecord.ts'
import type { Reply } from '../../reply.ts'
import { countsIn, isOf } from '../../topic.ts'
import { bodiesInProjects } from './bodiesInProjects.ts'
import { counted } from './counted.ts'
import { doersBeside, doersOfThem } from './doersOfThem.ts'
import { grouped } from './grouped.ts'
import { leadersOf } from './leadersOf.ts'
import { listed } from './listed.ts'
import { areaLastShown } from './listFor.ts'
import { meantBy } from './meant.ts'
import { foremostTold, leftTold, orderTold, totalTold } from './measuredOf.ts'
import { spelledOut } from './spelledOut.ts'
import { takingPart } from './takingPart.ts'
import { withThatArea } from './thatArea.ts'
import { understood } from './understood.ts'
import { asProjects } from './whereIn.ts'

/**
 * “Projects over a million led by universities”, “montako niistä on käynnissä?”, “and in Espoo?”: which records are meant and
 * what is asked of them, by what the records say. Nothing where anything else is asked, too.
 */
export async function queried(context: Context, question: string): Promise<Reply | undefined> {
  if (supposesUs(question)) return undefined
  if (asksToCountBodies(question)) return countByKind(context)
  // “Is that project still running?” right after it.
  if (isOf(context.conversation?.topic, 'project') && thatOne.test(question)) return undefined
  // “And universities of applied sciences?” after whether a school may take part.
  if (asksWhoElseMay(context.conversation?.topic, question)) return undefined
  const spelled = await asProjects(
    context,
    spelledOut(context, asThem(await withThatArea(context, question))),
  )
  const said = await understood(context, spelled)
  const query = said && (await carriedOn(context, asPartner(await there(context, said, question), question)))
  if (!query) return undefined
  const ofOwn = await countsOfOwn(context, query)
  if (ofOwn) return ofOwn
  if (query.unknown)
    return (await isInAgreement(context, question))
      ? undefined
      : notOnRecord(context, question, { kind: 'organisation', name: query.unknown })
  const bodies = await bodiesInProjects(context, query)
  if (bodies) return bodies
  const meant = await meantBy(context, query)
  if (query.ask.of === 'groups' || query.ask.of === 'share') return grouped(context, query)
  if (!meant) return undefined
  if (isOfDoers(context, query, question)) return doersOfThem(context, query)
  const ofState = doersOfState(query)
  if (ofState) return doersBeside(context, ofState)
  const partaking = meant.selection && (await takingPart(context, query, meant.selection))
  if (partaking) return partaking
  const found = await told[query.ask.of](context, query, meant)
  const reply = found && query.isLedTogether ? opening(found, context.t(oneLeads)) : found
  // What was asked of others is what “and Vantaa?” asks next.
  const asked = query === said ? (spelled === question ? undefined : spelled) : context.conversation?.question
  return reply && asked ? { ...reply, asked } : reply
}

/** “Onks XR mukana?” asks of no body, but of what the agreement names. */
const isInAgreement = async ({ store }: Context, question: string) =>
  (mentionAsked(question, await store.mentions.all())?.mention.sections ?? []).length > 0

const thatOne = wholeWords(
  String.raw`(?:se|tämä|tää|tuo|toi|kyseinen) (?:hanke|projekti)|(?:sen|siinä|siitä|tämän|tässä|tuon) (?:hank|projekt)\p{L}+|projektet|(?:that|this|the) project|(?:onko|onks|oliko|kuuluuko|kuuluuks) (?:se|tämä|tää|tuo|toi) (?=.*hevi)|(?:är|var|hör|ingår) (?:det|den) (?=.*hevi)|(?:is|was|does) (?:it|this|that) (?=.*hevi)`,
)

/** “Only the HEVi projects” after they were counted: the same counts without the others. */
async function countsOfOwn(context: Context, { isOnly, isOwn, selection }: Query) {
  const said = countsIn(context.conversation?.topic)
  const by = groupings.find((one) => one === said?.by)
  return by && isOnly && isOwn && isOnlyBy(selection)
    ? countByGroup(context, { by, of: 'each', running: false, isOnlyOwn: true })
    : undefined
}
const groupings: readonly Grouping[] = ['area', 'city', 'lead', 'partner', 'year']

/** “Which projects are running there right now?” after a card of a focus area: in that area. */
async function there(context: Context, query: Query, question: string): Promise<Query> {
  const { selection, scope } = query
  const isOfPlace = scope === 'named' && selection.kind === 'project' && isOnlyBy(selection, 'status')
  const isOfCard = isOfPlace && isOf(context.conversation?.topic, 'card') && inThat.test(question)
  const area = isOfCard ? await areaLastShown(context) : undefined
  return area ? { ...query, selection: { ...selection, focus: area } } : query
}
const inThat = wholeWords(
  'siellä|sillä alalla|sillä alueella|siitä (?:aiheesta|teemasta)|(?:tästä|samasta) (?:aiheesta|teemasta)|aiheesta|där|på det området|om det (?:ämnet|temat|här)|i det ämnet|på temat|på det temat|there|in that area|in that field|(?:on|about) (?:that|this|the same) (?:topic|theme|subject)|on (?:it|that|this)',
)

/** “Missä hankkeissa Espoo on osatoteuttajana?”: those it does not lead. */
function asPartner(query: Query, question: string): Query {
  const { with: partner, led } = query.selection
  const isOfOne = partner !== undefined && led === undefined && !/[,|!]/u.test(partner)
  return isOfOne && coImplementing.test(question) && !sensesIn(question).has('lead')
    ? { ...query, selection: { ...query.selection, led: `!${partner}` } }
    : query
}
const coImplementing = wholeWords(
  String.raw`osatoteuttaj\p{L}*|delgenomförar\p{L}*|co-?\s?implement\p{L}*|(?:as|like) a partner`,
)

/** “How many projects does each city lead?” – “and Espoo?” */
function ofGroup(query: Query, by: Grouping): Query {
  const { with: partner, led, ...others } = query.selection
  const who = led ?? partner
  // “And Laurea, how many is it in?”
  const theirs = by === 'partner' || query.ask.of === 'count' ? { with: who } : { led: who }
  return { ...query, scope: 'named', selection: { ...others, kind: 'project', ...theirs } }
}

/** Organisations are asked for, of the projects just listed. */
const isOfDoers = ({ conversation }: Context, { scope, ask, selection, isAll }: Query, question: string) =>
  (scope !== 'named' || (isOnlyBy(selection) && !isAll && question.split(' ').length <= fewest)) &&
  ask.of === 'list' &&
  selection.kind !== undefined &&
  selection.kind !== 'project' &&
  !isOf(conversation?.topic, 'focus') &&
  selectionOf(conversation?.topic ?? '')?.kind === 'project'

/** “Which companies are in projects that have ended?”: the projects are to be so, not the companies. */
function doersOfState({ ask, selection, isOwn }: Query): Pick<Query, 'ask' | 'selection'> | undefined {
  const { kind, status, ends, starts, during, ...others } = selection
  const isOfThem =
    (ask.of === 'list' || ask.of === 'count') &&
    kind !== undefined &&
    kind !== 'project' &&
    kind !== 'call' &&
    (status ?? ends ?? starts ?? during) !== undefined &&
    others.place === undefined
  if (!isOfThem) return undefined
  const projects = { ...others, status, ends, starts, during, in: isOwn ? 'programme' : undefined }
  return { ask: { of: 'doers', kind }, selection: { kind: 'project', ...projects } }
}

/** “Which companies?” after a list. */
const fewest = 2

const oneLeads = {
  fi: 'Tiedoissani hankkeella on vain yksi päätoteuttaja, ja muut ovat siinä mukana.',
  sv: 'I mina uppgifter har ett projekt bara en huvudgenomförare, och de andra är med i det.',
  en: 'In my records a project has only one lead; the others take part in it.',
}

const told = {
  list: listed,
  count: counted,
  foremost: foremostTold,
  order: orderTold,
  total: totalTold,
  average: totalTold,
  left: leftTold,
  leaders: leadersOf,
  doers: doersBeside,
} satisfies Partial<Record<Ask['of'], unknown>>

/** After a sum, a share or an order, “and Espoo?” asks for the same of Espoo. */
async function carriedOn(context: Context, query: Query): Promise<Query> {
  const { question } = context.conversation ?? {}
  if (
    !question ||
    !query.carriesOn ||
    query.scope === 'them' ||
    (query.ask.of !== 'list' && query.ask.of !== 'count')
  )
    return query
  if (isOnlyBy(query.selection) && !query.isOwn) return query
  const before = await understood(context, question)
  if (!before || before.ask.of === 'list') return query
  // Of one of those that were counted, its own projects are asked for.
  if (before.ask.of === 'groups' && (query.selection.with ?? query.selection.led) !== undefined)
    return ofGroup(query, before.ask.by)
  return { ...query, ask: before.ask, isOwn: query.isOwn || before.isOwn }
}
