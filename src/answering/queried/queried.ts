import type { Context } from '../../command.ts'
import type { Ask, Grouping, Query } from '../../domain/query/query.ts'
import { isOnlyBy, selectionOf } from '../../domain/query/selection.ts'
import { notOnRecord } from '../../presentation/notOnRecord.ts'
import type { Reply } from '../../reply.ts'
import { counted } from './counted.ts'
import { doersBeside, doersOfThem } from './doersOfThem.ts'
import { grouped } from './grouped.ts'
import { leadersOf } from './leadersOf.ts'
import { listed } from './listed.ts'
import { meantBy } from './meant.ts'
import { foremostTold, leftTold, orderTold, totalTold } from './measuredOf.ts'
import { spelledOut } from './spelledOut.ts'
import { understood } from './understood.ts'

/**
 * “Projects over a million led by universities”, “montako niistä on käynnissä?”, “and in Espoo?”: which records are meant and
 * what is asked of them, by what the records say. Nothing where anything else is asked, too.
 */
export async function queried(context: Context, question: string): Promise<Reply | undefined> {
  const spelled = spelledOut(context, question)
  const said = await understood(context, spelled)
  const query = said && (await carriedOn(context, said))
  if (!query) return undefined
  if (query.unknown) return notOnRecord(context, question, { kind: 'organisation', name: query.unknown })
  const meant = await meantBy(context, query)
  if (query.ask.of === 'groups' || query.ask.of === 'share') return grouped(context, query)
  if (!meant) return undefined
  if (isOfDoers(context, query)) return doersOfThem(context, query)
  const reply = await told[query.ask.of](context, query, meant)
  // What was asked of others is what “and Vantaa?” asks next.
  const asked = query === said ? (spelled === question ? undefined : spelled) : context.conversation?.question
  return reply && asked ? { ...reply, asked } : reply
}

/** “How many projects does each city lead?” – “and Espoo?” */
function ofGroup(query: Query, by: Grouping): Query {
  const { with: partner, led, ...others } = query.selection
  const who = led ?? partner
  const theirs = by === 'partner' ? { with: who } : { led: who }
  return { ...query, scope: 'named', selection: { ...others, kind: 'project', ...theirs } }
}

/** Organisations are asked for, of the projects just listed. */
const isOfDoers = ({ conversation }: Context, { scope, ask, selection }: Query) =>
  scope !== 'named' &&
  ask.of === 'list' &&
  selection.kind !== undefined &&
  selection.kind !== 'project' &&
  conversation?.topic?.startsWith('focus:') === false &&
  selectionOf(conversation.topic)?.kind === 'project'

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
  if (!question || !query.carriesOn || query.scope === 'them' || query.ask.of !== 'list') return query
  if (isOnlyBy(query.selection) && !query.isOwn) return query
  const before = await understood(context, question)
  if (!before || before.ask.of === 'list') return query
  // Of one of those that were counted, its own projects are asked for.
  if (before.ask.of === 'groups' && (query.selection.with ?? query.selection.led) !== undefined)
    return ofGroup(query, before.ask.by)
  return { ...query, ask: before.ask }
}
