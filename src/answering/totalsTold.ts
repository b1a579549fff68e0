import type { Context } from '../command.ts'
import { areaNumbered } from '../domain/asked/areaSaid.ts'
import { localityIn } from '../domain/locality.ts'
import {
  asksCallTotal,
  asksForSupport,
  asksWhatItGot,
  mayAskWhatItGot,
  saysSum,
  type TotalAsked,
  totalAsked,
} from '../domain/money/totalAsked.ts'
import { wholeWords } from '../domain/regexOf.ts'
import type { Subject } from '../presentation/aboutRecord.ts'
import { callTotals } from '../presentation/callTotals.ts'
import { cityAt } from '../presentation/cities.ts'
import { opening } from '../presentation/opening.ts'
import { moneyLedBy, projectTotals } from '../presentation/projectTotals.ts'
import type { ProjectRow } from '../presentation/records.ts'
import { words } from '../presentation/totalWords.ts'
import type { Reply } from '../reply.ts'
import { lastListed, listedBy, spokenOf } from './lastListed.ts'
import { ofOther } from './ofOther.ts'

/** “How much EU money altogether in the projects you know?”; after a list of projects also “and altogether?” of those. */
export async function totalsTold(context: Context, question: string): Promise<Reply | undefined> {
  if (asksCallTotal(question)) return callTotals(context)
  const asked = totalAsked(question)
  if (!asked) return (await cityTold(context, question)) ?? ofCity(context, question)
  const { topic } = context.conversation ?? {}
  if (asked.of === 'money' && topic === 'command:calls') return callTotals(context)
  const listed = projectsIn(await spokenOf(context))
  const list = topic?.startsWith('command:') ? topic : 'comparison'
  if (listed.length > 1) return projectTotals(context, listed, asked, list)
  if (!asked.isNamed) return undefined
  const all = await context.store.projects.all()
  return projectTotals(
    context,
    all.filter(({ programme }) => programme === 'HEVi'),
    asked,
  )
}

/** After a sum: “and the EU part of it?”, “och Vanda?” */
export async function carriedTotal(context: Context, question: string): Promise<Reply | undefined> {
  const { question: last, topic } = context.conversation ?? {}
  const before = last && topic?.startsWith('command:') ? totalAsked(last) : undefined
  if (!before || !last) return undefined
  if (asksForSupport(question)) {
    const listed = projectsIn(await lastListed(context))
    return listed.length > 1
      ? projectTotals(context, listed, { ...before, of: 'support' }, topic ?? undefined)
      : undefined
  }
  const line = await ofOther(context, question)
  const others = line ? projectsIn(await listedBy(context, line)) : []
  return others.length > 0
    ? { ...(await projectTotals(context, others, before, `command:${line}`)), asked: last }
    : undefined
}

const projectsIn = (subjects: readonly Subject[]): ProjectRow[] =>
  subjects.flatMap((one) => (one.kind === 'project' ? [one.row] : []))

/** “How much has Vantaa got so far?” */
async function cityTold(context: Context, question: string): Promise<Reply | undefined> {
  if (!mayAskWhatItGot(question)) return undefined
  const found = localityIn(question, await context.store.localities.all())
  const city = found && asksWhatItGot(found.rest) ? await cityAt(context, found.place) : undefined
  return city && found && moneyLedBy(context, city, context.locale === 'sv' ? found.place.sv : found.place.fi)
}

/** “What is the sum of Espoo’s projects?”: of those that the city takes part in. */
async function ofCity(context: Context, question: string): Promise<Reply | undefined> {
  if (!saysSum(question)) return undefined
  const area = areaNumbered(question)
  const ofArea = area && totalAsked(area.rest)
  if (ofArea) {
    const line = `find kind:project focus:${area.area}`
    return projectTotals(context, projectsIn(await listedBy(context, line)), ofArea, `command:${line}`)
  }
  const found = localityIn(question, await context.store.localities.all())
  const asked: TotalAsked | undefined = found && totalAsked(found.rest.replaceAll(ledAll, ' '))
  const city = found && asked?.isNamed ? await cityAt(context, found.place) : undefined
  if (!city || !asked) return undefined
  const isLed = found?.rest.search(ledAll) !== -1
  const within = /hevi/iu.test(question) ? ' in:programme' : ''
  const line = `find kind:project ${isLed ? 'led' : 'with'}:${city.id}${within}`
  const theirs = projectsIn(await listedBy(context, line))
  if (theirs.length < 2) return undefined
  const reply = await projectTotals(context, theirs, asked, `command:${line}`)
  const called = context.locale === 'sv' ? found?.place.sv : found?.place.fi
  return {
    ...opening(reply, context.t((isLed ? words.wholeLed : words.whole)(called ?? ''))),
    asked: found?.rest ?? question,
  }
}

const ledAll = wholeWords(
  String.raw`vetämä\p{L}*|vetämi\p{L}*|johtama\p{L}*|johtami\p{L}*|vetoi\p{L}*|som leds|leds|leder|ledda|led|leads|run by`,
  'gi',
)
