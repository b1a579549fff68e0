import type { Context } from '../command.ts'
import { decide, type Decision, mayBeMeant } from '../domain/answer.ts'
import { callDateAsked } from '../domain/asked/calls/callDateAsked.ts'
import { asksTimeLeft } from '../domain/asked/calls/timeLeft.ts'
import { pointsBack, saysNothing } from '../domain/asked/pointing.ts'
import { placingIn } from '../domain/asked/portfolio/placing.ts'
import { lacking } from '../domain/lacking.ts'
import { factAsked } from '../domain/recordFact/factAsked.ts'
import type { Hit } from '../domain/search/search.ts'
import { alike, near, wordForWord } from '../domain/thresholds.ts'
import { areaLine, cardText } from '../presentation/cards/card.ts'
import { todayCard, withoutOpenCall } from '../presentation/cards/companyToday.ts'
import { sentencesOn } from '../presentation/cards/sentencesOn.ts'
import { cardOf, nearest } from '../presentation/cards/unsure.ts'
import { endCard, withTimeLeft } from '../presentation/cards/untilEnd.ts'
import { opening } from '../presentation/opening.ts'
import { recordOf } from '../presentation/records/aboutRecord.ts'
import { isCallAhead } from '../presentation/records/calls.ts'
import { notRecorded } from '../presentation/records/notRecorded.ts'
import { recordFact } from '../presentation/records/recordFact.ts'
import { type Reply, text } from '../reply.ts'
import { cardIn, isOf, type Topic } from '../topic.ts'
import { ruleOfCard } from './afterwards/ofStatement/ruleOfCard.ts'
import { isCalculator } from './decided.ts'

/**
 * Where another card comes as near, what it says stands below; so does what speaks of the topic where it is not
 * said. Asked when a call opens or closes, with none ahead, the list of calls is no answer.
 */
export async function opened(
  context: Context,
  question: string,
  { hit, also, near = [], mayBeSaid }: Extract<Decision, { outcome: 'answered' }>,
): Promise<Reply> {
  const fact = await factOfFound(context, question, hit)
  if (fact) return fact
  const card = await context.run(hit.entry.line)
  const shown = await inItsArea(context, question, hit, await asOfToday(context, question, hit, card))
  const isUndated = hit.entry.line === 'calls' && callDateAsked(question) && !(await isCallAhead(context))
  const reply: Reply = isUndated ? { ...shown, outcome: 'unknown' } : shown
  if (near.length > 0)
    return {
      ...reply,
      outcome: mayBeSaid ? 'offered' : reply.outcome,
      parts: [...reply.parts, ...nearest(context, near)],
    }
  const other = also && (await cardOf(context, also))
  if (!other) return reply
  const at = reply.parts.findIndex(({ kind }) => kind === 'text') + 1
  const more = text(`${context.t(other.title)}: ${await cardText(context, other)}`)
  return { ...reply, parts: [...reply.parts.slice(0, at), more, ...reply.parts.slice(at)] }
}

/** What the day changes: how long the agreement still runs, and that nobody can apply now. */
async function asOfToday(context: Context, question: string, { entry: { ref } }: Hit, card: Reply) {
  if (ref === todayCard) return withoutOpenCall(context, card)
  return ref === endCard && asksTimeLeft(question) ? withTimeLeft(context, card) : card
}

/** Asked which focus area something belongs to: that first, and once. */
async function inItsArea(context: Context, question: string, { entry }: Hit, card: Reply): Promise<Reply> {
  const isAsked = isOf(entry.ref, 'card') && placingIn(question) === 'asked'
  const area =
    isAsked && entry.area !== undefined ? await context.store.focusAreas.get(entry.area) : undefined
  if (!area) return card
  const line = areaLine(context, area)
  const parts = card.parts.filter((part) => part.kind !== 'note' || part.text !== line)
  return opening({ ...card, parts }, line)
}

/** “When did the food waste thing finish?”, “what did Luke do in it?”: of a project that the search has found, what was asked of it. */
async function factOfFound(context: Context, question: string, { entry: { ref } }: Hit) {
  const asked = isOf(ref, 'project') ? factAsked(question, 'project') : undefined
  const subject = asked && (await recordOf(context, ref))
  if (!subject) return undefined
  if (asked.kinds[0] !== 'what') return recordFact(context, { subject, asked, question })
  const isOfDoer = isOf(context.search.names.namedIn(question)?.id, 'organisation')
  return isOfDoer ? notRecorded(context, subject, question) : undefined
}

/**
 * Another question that leads to the card just shown: it is told again where a detail of it is asked for (“when?”,
 * “who has a say in that?”); else what the question finds by itself, where that is another card; else that there is
 * nothing more, and what else may be meant.
 */
export async function onceMore(
  context: Context,
  decision: Extract<Decision, { outcome: 'answered' }>,
  others: readonly Hit[],
  question: string,
): Promise<Reply> {
  const { hit } = decision
  const particular = ofParticular(context, question, decision)
  if (particular) return opened(context, question, particular)
  const rule = await ruleOfCard(context, question)
  if (rule) return rule
  if (saysNothing(question) || hit.score >= wordForWord || asksOfItself(context, question, hit))
    return (await ofCardTold(context, question, hit.entry.ref)) ?? opened(context, question, decision)
  const isOther = ({ entry }: Hit) => entry.ref !== hit.entry.ref
  const alone = context.search.find(question).filter((one) => isOther(one) && !isCalculator(one))
  const next = decide(question, alone)
  if (next.outcome === 'answered' && next.hit.score >= (pointsBack(question) ? alike : near))
    return opened(context, question, next)
  const told = await ofCardTold(context, question, hit.entry.ref)
  if (told) return told
  return nothingMore(context, hit.entry.ref, othersThan(context, hit.entry.ref, question, others))
}

/** “Go on”, “mer info” after a statement: what is near it; nothing after anything else. */
export async function moreOfShown(context: Context): Promise<Reply | undefined> {
  const { topic } = context.conversation ?? {}
  const card = await context.store.cards.get(cardIn(topic) ?? '')
  if (!topic || !card) return undefined
  const near = context.search
    .find(card.title.fi, mostTogether)
    .filter((one) => one.entry.ref !== topic && one.score > 0 && !isCalculator(one))
  return nothingMore(context, topic, near.slice(0, mostOthers))
}

const nothingMore = (context: Context, told: string, others: readonly Hit[]): Reply => ({
  outcome: 'offered',
  topic: told as Topic,
  parts: [text(context.t(words.nothingMore)), ...nearest(context, others)],
})

/** What else a question may mean than what was just told. */
export function othersThan(
  { search, conversation }: Context,
  told: string,
  question: string,
  others: readonly Hit[] = [],
): Hit[] {
  const isOther = (one: Hit) => one.entry.ref !== told && !isCalculator(one)
  const before = conversation?.question ?? ''
  const left = [
    ...search
      .find(`${before} ${question}`, mostTogether)
      .filter((one) => isOther(one) && mayBeMeant(one))
      .slice(0, 1),
    ...search
      .find(question)
      .filter((one) => isOther(one) && mayBeMeant(one))
      .toSorted((one, another) => another.score - one.score),
    ...others.filter((one) => isOther(one) && one.score > 0),
  ]
  const refs = [...new Set(left.map(({ entry }) => entry.ref))].slice(0, mostOthers)
  return refs.flatMap((ref) => left.find(({ entry }) => entry.ref === ref) ?? [])
}

/** Of the card just told, the sentences that hold the words asked for. */
export async function ofCardTold(
  context: Context,
  question: string,
  ref: string,
): Promise<Reply | undefined> {
  const card = await context.store.cards.get(cardIn(ref) ?? '')
  const said = card && sentencesOn(question, await cardText(context, card), context.locale)
  if (!said) return undefined
  const reply = await context.run(`ask ${ref}`)
  return { ...reply, parts: reply.parts.map((part, at) => (isFirstText(reply, at) ? text(said) : part)) }
}
const isFirstText = ({ parts }: Reply, at: number) => parts.findIndex(({ kind }) => kind === 'text') === at

/** “How often do they meet?” after what a group is for: what gives that, or says that nobody does, where the card does not. */
function ofParticular({ search, conversation }: Context, question: string, decision: Answered) {
  const before = conversation?.question ?? ''
  const own = search.find(question).find(({ entry }) => entry.ref === decision.hit.entry.ref)
  const meant = { ...decision, hit: { ...decision.hit, score: own?.score ?? 0 } }
  const found = lacking(question, meant, search.find(`${before} ${question}`), search.find)
  return found.outcome === 'answered' && found.hit.entry.ref !== decision.hit.entry.ref ? found : undefined
}
type Answered = Extract<Decision, { outcome: 'answered' }>

/** “Who can apply then?”: leads to the card without what was spoken of before, too. */
function asksOfItself({ search }: Context, question: string, { entry }: Hit): boolean {
  const itself = pointsBack(question) ? undefined : decide(question, search.find(question))
  return itself?.outcome === 'answered' && itself.hit.entry.ref === entry.ref
}

const mostOthers = 3
const mostTogether = 5

/** Is it the card that was just shown, though another question was asked? */
export const isShownAlready = (
  { conversation, repeats }: Context,
  { hit }: Extract<Decision, { outcome: 'answered' }>,
) => !repeats && isOf(hit.entry.ref, 'card') && conversation?.topic === hit.entry.ref

const words = {
  nothingMore: {
    fi: 'Muuta en tästä tiedä.',
    sv: 'Mer än så vet jag inte om det här.',
    en: 'That is all I know about this.',
  },
}
