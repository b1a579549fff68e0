import type { Context } from '../command.ts'
import { callMeant } from '../domain/asked/callMeant.ts'
import { claimHeld } from '../domain/asker/held.ts'
import { localityIn } from '../domain/locality.ts'
import { marked } from '../domain/money/amount.ts'
import { type Claimed, claimedIn } from '../domain/recordFact/claimed.ts'
import { factAsked, restOf } from '../domain/recordFact/factAsked.ts'
import { people } from '../domain/recordFact/people.ts'
import { pointsBack } from '../domain/recordFact/pointsBack.ts'
import { lastSubject, recordOf, type Subject } from '../presentation/aboutRecord.ts'
import { cityAt } from '../presentation/cities.ts'
import { opening } from '../presentation/opening.ts'
import { recordFact } from '../presentation/recordFact.ts'
import { fieldSaid } from '../presentation/recordField.ts'
import type { Reply } from '../reply.ts'
import { callWithNumber } from './callTold.ts'
import { organisationCalled } from './organisationCalled.ts'
import { partnerTold } from './partnerTold.ts'

/**
 * “Ekassa haussa oli jaossa 10 miljoonaa, eikö?”, “doesn't Espoo lead KauKo?”: what somebody holds a record's field to be,
 * against the record: a plain yes or no, and the field. Nothing where the record does not tell it.
 */
export async function recordClaimTold(context: Context, question: string): Promise<Reply | undefined> {
  const claim = claimHeld(question)
  const meant = claim === undefined ? undefined : await subjectOf(context, claim)
  const claimed = meant && claimedIn(meant.rest)
  if (!meant || !claimed) return undefined
  const field = await fieldSaid(context, meant.subject, claimed, await whoIn(context, claimed, meant.rest))
  const isSum = claimed.of === 'budget' || claimed.of === 'support'
  if (!field && !(isSum && meant.isNamed)) return undefined
  const asked = { kinds: [claimed.of], rest: '' }
  const told =
    // Whoever is no lead may be a partner.
    (claimed.of === 'lead' ? await partnerTold(context, question) : undefined) ??
    (await recordFact(context, { subject: meant.subject, asked }))
  return field ? opening(told, field) : told
}

interface Meant {
  subject: Subject
  /** The claim without the record's name. */
  rest: string
  isNamed: boolean
}

async function subjectOf(context: Context, claim: string): Promise<Meant | undefined> {
  const nth = callMeant(claim)
  const call = nth && (await callWithNumber(context, nth.number))
  if (nth && call) return { subject: { kind: 'call', row: call }, rest: nth.rest, isNamed: true }
  const named = context.search.names.namedIn(claim)
  const isNamed = named !== undefined && /^(?:project|call):/.test(named.id)
  if (isNamed) {
    const subject = await recordOf(context, named.id)
    return subject && { subject, rest: named.rest, isNamed }
  }
  const subject = await lastSubject(context, claim)
  if (!subject || !(pointsAt.test(claim) || pointsBack(claim) || saysNoOther(claim, subject)))
    return undefined
  return { subject, rest: claim, isNamed }
}
const pointsAt = /(?<!\p{L})(?:se|sehän|sitä|siinä|siihen|siitä|sen|det|den|där|it|that)(?!\p{L})/iu

/** “So the budget was 5 million?” right after a record. */
function saysNoOther(claim: string, { kind }: Subject): boolean {
  const text = marked(claim).text.replaceAll(
    /#\s*\p{L}*€?|\d+|(?<!\p{L})(?:siis|eli|niin|alltså|väl|ju|kai|right)(?!\p{L})/giu,
    ' ',
  )
  return factAsked(text, kind)?.rest === ''
}

/** Whom the claim holds to be its lead. */
async function whoIn(context: Context, { of }: Claimed, rest: string): Promise<string | undefined> {
  if (of !== 'lead') return undefined
  const city = localityIn(rest, await context.store.localities.all())?.place
  if (city) return (await cityAt(context, city))?.id ?? city.id
  const named = context.search.names.namedIn(rest)?.id
  if (named?.startsWith('organisation:')) return named.slice('organisation:'.length)
  return (await organisationCalled(context, restOf(rest, 'project', [people.lead])))?.id
}
