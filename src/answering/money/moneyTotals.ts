import type { Context } from '../../command.ts'
import { asksMostApplied } from '../../domain/asked/calls/mostApplied.ts'
import { asksEuTotal } from '../../domain/asked/portfolio/areaMoneyAsked.ts'
import { localityIn } from '../../domain/locality.ts'
import {
  asksCallTotal,
  asksForSupport,
  asksGrantedTotal,
  asksOfEachAlone,
  asksProjectMoney,
  asksSupportTotal,
  asksTotalAlone,
  asksWhatItGot,
  mayAskWhatItGot,
} from '../../domain/query/moneyAsked.ts'
import { sensesIn } from '../../domain/query/tagged.ts'
import { isOwn } from '../../domain/status.ts'
import { cityAt } from '../../presentation/cities.ts'
import { callsOffered, callTotals } from '../../presentation/counts/callTotals.ts'
import { moneyLedBy, projectTotals } from '../../presentation/counts/projectTotals.ts'
import { opening } from '../../presentation/opening.ts'
import type { Reply } from '../../reply.ts'
import { isOf, lineIn } from '../../topic.ts'
import { lastListed, projectsIn } from '../afterwards/ofList/lastListed.ts'
import { mostApplied } from '../facts/mostApplied.ts'
import { understood } from '../queried/understood.ts'

/** “How much money was there in the calls?”; “how much has Vantaa got so far?”; after a sum “and the EU part of it?” */
export async function moneyTotals(context: Context, question: string): Promise<Reply | undefined> {
  const isOfCalls = lineIn(context.conversation?.topic, 'calls') !== undefined
  if (asksCallTotal(question) || (isOfCalls && asksTotalAlone(question))) return callTotals(context)
  if (asksMostApplied(question, isOfCalls)) return mostApplied(context)
  const isOfAll = asksGrantedTotal(question)
  const isOfSupport = isOfAll || asksSupportTotal(question) || asksEuTotal(question)
  const of = asksProjectMoney(question) ? 'money' : isOfSupport ? 'support' : undefined
  if (of) {
    const all = await context.store.projects.all()
    const own = all.filter(isOwn)
    const line = 'command:find kind:project in:programme'
    const told = await projectTotals(context, own, { of, how: 'total' }, line)
    return isOfAll ? opening(told, await callsOffered(context)) : told
  }
  return (
    (await eachOfThem(context, question)) ??
    (await supportOfThem(context, question)) ??
    cityTold(context, question)
  )
}

/** “And per project?” after money was asked of them all. */
async function eachOfThem(context: Context, question: string): Promise<Reply | undefined> {
  const { question: last, topic } = context.conversation ?? {}
  if (!last || !topic || !isOf(topic, 'command') || !asksOfEachAlone(question)) return undefined
  const senses = sensesIn(last)
  const of = senses.has('support')
    ? 'support'
    : senses.has('money') || senses.has('budget')
      ? 'money'
      : undefined
  const projects = of ? projectsIn(await lastListed(context)) : []
  return of && projects.length > 1 ? projectTotals(context, projects, { of, how: 'total' }, topic) : undefined
}

async function supportOfThem(context: Context, question: string): Promise<Reply | undefined> {
  const { question: last, topic } = context.conversation ?? {}
  if (!last || !topic || !isOf(topic, 'command') || !asksForSupport(question)) return undefined
  const before = await understood(context, last)
  if (before?.ask.of !== 'total' && before?.ask.of !== 'average') return undefined
  const projects = projectsIn(await lastListed(context))
  const isOfShare = sensesIn(question).has('share')
  return projects.length > 1
    ? projectTotals(context, projects, { of: isOfShare ? 'money' : 'support', how: before.ask.of }, topic)
    : undefined
}

async function cityTold(context: Context, question: string): Promise<Reply | undefined> {
  if (!mayAskWhatItGot(question)) return undefined
  const found = localityIn(question, await context.store.localities.all())
  const city = found && asksWhatItGot(found.rest) ? await cityAt(context, found.place) : undefined
  return city && found && moneyLedBy(context, city, context.locale === 'sv' ? found.place.sv : found.place.fi)
}
