import type { Context } from '../../command.ts'
import { coordinationMeant } from '../../domain/asked/bodies/coordinationMeant.ts'
import { callMeant } from '../../domain/asked/calls/callMeant.ts'
import { boundIn } from '../../domain/asked/portfolio/guessedCount.ts'
import { isBounded, isOfPart, saysMonth } from '../../domain/claim/bounded.ts'
import { claimHeld } from '../../domain/claim/held.ts'
import { claimedIn } from '../../domain/claim/ofRecord.ts'
import { isOfSeveral, plainOfRecord, saysAlone, withoutAlone } from '../../domain/claim/plainOfRecord.ts'
import { strangerNamed } from '../../domain/claim/stranger.ts'
import { localityIn } from '../../domain/locality.ts'
import { marked } from '../../domain/money/amount.ts'
import { factAsked, restOf } from '../../domain/recordFact/factAsked.ts'
import { people } from '../../domain/recordFact/people.ts'
import { pointsAtRecord } from '../../domain/recordFact/pointsAtRecord.ts'
import { isNegative } from '../../domain/said/whether.ts'
import { isOwn, projectStatus } from '../../domain/status.ts'
import { formatDay } from '../../format.ts'
import { opening } from '../../presentation/opening.ts'
import { lastSubject, namedInPart, recordOf, type Subject } from '../../presentation/records/aboutRecord.ts'
import { leadSettled } from '../../presentation/records/leadSettled.ts'
import { recordFact } from '../../presentation/records/recordFact.ts'
import { fieldSaid } from '../../presentation/records/recordField.ts'
import type { Reply } from '../../reply.ts'
import { isOf, isRecordRef } from '../../topic.ts'
import { callWithNumber } from '../facts/callOf.ts'
import { organisationCalled, organisationNamed } from '../named/organisationCalled.ts'

/**
 * “Ekassa haussa oli jaossa 10 miljoonaa, eikö?”, “doesn't Espoo lead KauKo?”: what somebody holds a record's field to be,
 * against the record: a plain yes or no, and the field. Nothing where the record does not tell it.
 */
export async function recordClaimTold(context: Context, question: string): Promise<Reply | undefined> {
  const claim = claimHeld(question) ?? plainOfRecord(question)
  const meant = claim === undefined ? undefined : await subjectOf(context, claim)
  const claimed = meant && claimedIn(meant.rest)
  if (!meant || !claimed || isOfPart(meant.rest)) return undefined
  const { subject } = meant
  if (claimed.of === 'lead') {
    return leadTold(context, meant, question)
  }
  if (!meant.isSaid) return undefined
  // A rounding is neither so nor not so by a field: the field alone is told.
  const bound = boundIn(meant.rest)
  const isOpen =
    (isBounded(meant.rest) && !(bound && 'sum' in claimed)) || ('year' in claimed && saysMonth(meant.rest))
  const field = isOpen ? undefined : fieldSaid(context, subject, claimed, bound)
  const isSum = claimed.of === 'budget' || claimed.of === 'support'
  if (!field && !isOpen && !(isSum && meant.isNamed)) return undefined
  const told = await recordFact(context, { subject, asked: { kinds: [claimed.of], rest: '' } })
  const goesOn = claimed.of === 'end' ? await phaseAfter(context, subject) : undefined
  if (goesOn) return opening(told, goesOn)
  // Two claims in one: “it was led by Helsinki and cost 3 million”.
  const ofLead = field !== undefined && meant.rest.search(people.lead) >= 0
  const lead = ofLead
    ? await leadTold(context, { ...meant, rest: marked(meant.rest).text.replace(sums, ' ') }, question)
    : undefined
  if (lead && field) return openingWith(told, [...sentencesOf(lead), field])
  // Its day is in the answer already.
  const [heading, ...parts] = told.parts
  const isTwice = field !== undefined && claimed.of === 'end' && parts[0]?.kind === 'text'
  return field
    ? opening(isTwice && heading ? { ...told, parts: [heading, ...parts.slice(1)] } : told, field)
    : told
}

const sums = /#\s*\p{L}*€?/giu
const sentencesOf = ({ parts }: Reply) => parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []))
const openingWith = (reply: Reply, sentences: readonly string[]): Reply =>
  sentences.toReversed().reduce(opening, reply)

/** “And it is run by Vantaa?” right after a record: before who leads what else is looked for. */
export async function claimOfShown(context: Context, question: string): Promise<Reply | undefined> {
  const isOfIt = isRecordRef(context.conversation?.topic) && pointsAt.test(question)
  if (!isOfIt || isOfSeveral(question) || question.search(people.lead) < 0) return undefined
  return isOf(context.search.names.namedIn(question)?.id, 'project')
    ? undefined
    : recordClaimTold(context, question)
}

async function leadTold(context: Context, meant: Meant, question: string): Promise<Reply | undefined> {
  const { subject, rest } = meant
  const who = subject.kind === 'project' ? await leadSaid(context, meant, question) : undefined
  return subject.kind === 'project' && who
    ? leadSettled(context, subject.row, who, { isDenied: isNegative(question), isAlone: saysAlone(rest) })
    : undefined
}

interface Meant {
  subject: Subject
  /** The claim without the record's name. */
  rest: string
  isNamed: boolean
  /** Nothing but the record last shown, by its name or by a word for it, can be meant. */
  isSaid: boolean
}

async function subjectOf(context: Context, claim: string): Promise<Meant | undefined> {
  const nth = callMeant(claim)
  const call = nth && (await callWithNumber(context, nth.number))
  if (nth && call)
    return { subject: { kind: 'call', row: call }, rest: nth.rest, isNamed: true, isSaid: true }
  const ofCoordination = await coordinationIn(context, claim)
  if (ofCoordination) return ofCoordination
  const whole = context.search.names.namedIn(claim)
  const named = whole && isOf(whole.id, 'project', 'call') ? whole : namedInPart(context, claim)
  if (named) {
    const subject = await recordOf(context, named.id)
    return subject && { subject, rest: named.rest, isNamed: true, isSaid: true }
  }
  if (isOfSeveral(claim)) return undefined
  const subject = await lastSubject(context, claim)
  const isSaid = subject && (pointsAt.test(claim) || pointsAtRecord(claim) || saysNoOther(claim, subject))
  return subject && { subject, rest: claim, isNamed: false, isSaid: isSaid === true }
}

const ofPhase: ReadonlySet<string> = new Set(['end', 'start', 'lead'])

/** Of its phases the one of which the claim is true, else the one that goes on. */
async function coordinationIn(context: Context, claim: string): Promise<Meant | undefined> {
  const rest = coordinationMeant(claim)
  const claimed = rest === undefined ? undefined : claimedIn(rest)
  if (rest === undefined || !claimed || !ofPhase.has(claimed.of)) return undefined
  const phases = (await context.store.projects.all())
    .filter((row) => isOwn(row) && row.focusArea === 'coordination')
    .toSorted((one, other) => (other.start ?? '').localeCompare(one.start ?? ''))
  const isOfIt = (phase: (typeof phases)[number]) =>
    'year' in claimed && phase[claimed.of]?.startsWith(claimed.year)
  const row = phases.find(isOfIt) ?? phases[0]
  return row && { subject: { kind: 'project', row }, rest, isNamed: true, isSaid: true }
}

/** “Eikö koordinaatiohanke loppunut 2023?”: only one phase of it did, and another goes on. */
async function phaseAfter({ store, t, locale, today }: Context, { kind, row }: Subject) {
  if (kind !== 'project' || row.focusArea !== 'coordination') return undefined
  const next = (await store.projects.all()).find(
    (one) =>
      one.focusArea === 'coordination' &&
      one.programme === row.programme &&
      projectStatus(one, today) === 'ongoing',
  )
  return next?.end && row.end && next.id !== row.id
    ? t(words.goesOn(t(next.name), formatDay(next.end, locale)))
    : undefined
}

const words = {
  goesOn: (name: string, end: string) => ({
    fi: `Ei kokonaan: vain tämä vaihe päättyi. Koordinaatiota jatkaa ${name}, joka kestää ${end} asti.`,
    sv: `Inte helt: bara det här skedet är slut. Samordningen fortsätter i ${name}, som pågår till ${end}.`,
    en: `Not altogether: only this phase has ended. Coordination goes on in ${name}, which runs until ${end}.`,
  }),
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

/** Whom the claim holds to be its lead; of a record that is only supposed to be meant, where nothing else is said. */
async function leadSaid(context: Context, { rest, isSaid }: Meant, typed: string) {
  const who = restOf(withoutAlone(rest), 'project', [people.lead])
  if (!isSaid) return organisationCalled(context, who)
  const named = await organisationNamed(context, who)
  const city = named ? undefined : localityIn(rest, await context.store.localities.all())?.place
  return named?.body ?? (city ? { id: city.id, name: { ...city, en: city.fi } } : strangerNamed(typed, who))
}
