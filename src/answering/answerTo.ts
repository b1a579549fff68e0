import type { Context } from '../command.ts'
import { decide, type Decision } from '../domain/answer.ts'
import { askedIn } from '../domain/asker/askedIn.ts'
import { decidedByAsker } from '../domain/asker/askerSide.ts'
import { askedBesideIntroduction } from '../domain/asker/introduced.ts'
import { withAndFirst } from '../domain/carriedOn/inOneWord/andThat.ts'
import { broughtUp, followUp, type Meant } from '../domain/followUp.ts'
import { lacking } from '../domain/lacking.ts'
import { amountsIn } from '../domain/money/amount.ts'
import { asksWho } from '../domain/money/calculationAsked.ts'
import { withoutDawning } from '../domain/said/beginning.ts'
import { inPlace } from '../domain/said/inPlace.ts'
import { withoutPurpose } from '../domain/said/purpose.ts'
import type { Hit } from '../domain/search/search.ts'
import { sureByItself, wordForWord } from '../domain/thresholds.ts'
import { passageWith } from '../passages.ts'
import { passageReply } from '../presentation/cards/passage.ts'
import { offer, unknown } from '../presentation/cards/unsure.ts'
import { namedInPieces } from '../presentation/records/aboutRecord.ts'
import { note, type Reply } from '../reply.ts'
import { isOf, onTopic } from '../topic.ts'
import { decided, isCalculator } from './decided.ts'
import { saidOfNothing } from './facts/factTold.ts'
import { mentionTold } from './facts/mentionTold.ts'
import { withProjects } from './facts/projectsBeside.ts'
import { ofNamed } from './named/ofNamed.ts'
import { unheardOf } from './named/unheardOf.ts'
import { isShownAlready, onceMore, opened } from './opened.ts'
import { doersWished } from './partners/partnersWished.ts'
import { listFor } from './queried/listFor.ts'
import { askedOfAnother } from './queried/ofAnother.ts'
import { toldFirst } from './toldFirst.ts'

/** What was asked, what it leans on in the message before, and what the search finds for it. */
interface Heard {
  typed: string
  question: string
  meant: Exclude<Meant, { kind: 'line' }> | undefined
  found: Hit[]
}

/** Sure, one of a few, or not known: the answer to a question in anyone's words. */
export async function answerTo(context: Context, asTyped: string): Promise<Reply> {
  const typed = withoutDawning(asTyped)
  const said = inPlace(askedIn(withoutPurpose(typed)))
  const question = context.conversation ? await askedOfAnother(context, withAndFirst(said)) : said
  const told = await toldFirst(context, question, typed)
  if (told) return told
  const meant = followUp(question, context.conversation)
  if (meant?.kind === 'line') return context.run(meant.line)
  const asked = meant?.asked
  const toldOfOther = asked && (await toldFirst(context, asked, asked))
  if (toldOfOther) return { ...toldOfOther, asked }
  const found = meant ? meant.find(context.search) : context.search.find(question)
  const heard: Heard = { typed, question, meant, found }
  return (await undecided(context, heard)) ?? toldDecided(context, heard)
}

/** What nobody has, what the agreement mentions, what was brought up, a sum to be divided: whichever entry comes nearest. */
async function undecided(context: Context, { question, meant, found }: Heard): Promise<Reply | undefined> {
  const named =
    (await mentionTold(context, question, found, meant !== undefined)) ??
    (await unheardOf(context, question, found))
  if (named) return withProjects(context, question, named)
  const asked = meant?.asked
  const topic = meant && (asked === undefined ? topicBroughtUp(context, question) : decide(asked, found))
  if (topic?.outcome === 'answered') {
    if (asked !== undefined) return { ...(await opened(context, asked, topic)), asked }
    return topic.hit.entry.ref === context.conversation?.topic
      ? onceMore(context, topic, found, question)
      : opened(context, question, topic)
  }
  const isSum = amountsIn(question).length > 0 && !asksWho(question)
  return isSum && found.slice(0, 3).some(isCalculator) ? context.run(`funding ${question}`) : undefined
}

/** Which entry is meant: as it was asked, or as it was asked beside an introduction. */
async function toldDecided(context: Context, heard: Heard): Promise<Reply> {
  const { typed, question, meant, found } = heard
  const hits = found.filter((hit) => !isCalculator(hit))
  const usual = decide(question, hits)
  const whole = meant
    ? ofParticular(context, question, usual, hits)
    : await decided(context, question, usual, hits)
  const beside = isSaid(whole) ? undefined : askedBesideIntroduction(typed)
  const toldBeside =
    beside && whole.outcome !== 'answered' ? await toldFirst(context, beside, beside) : undefined
  if (toldBeside) return toldBeside
  const alone = beside === undefined ? undefined : await sureOf(context, beside, { typed, whole, hits })
  const decision = alone ?? whole
  return (await recordsTold(context, heard, decision)) ?? entryTold(context, heard, decision, hits)
}

/** “And how often do they meet?”: of a few that may be meant, the one that gives what is asked of them. */
const ofParticular = ({ search }: Context, question: string, usual: Decision, hits: readonly Hit[]) =>
  usual.outcome === 'offered' ? lacking(question, usual, hits, search.find) : usual

/** A record that is named, a list, or those who do such a thing: each goes before an entry that only comes near. */
async function recordsTold(context: Context, { question, meant }: Heard, decision: Decision) {
  const pieces = isSaid(decision) ? undefined : namedInPieces(context, question)
  if (pieces) return context.run(pieces)
  const told =
    (meant ? undefined : await ofNamed(context, question, decision)) ??
    (await listFor(question, decision, context))
  if (told) return told
  const doers = isSaidSo(decision) ? undefined : await doersWished(context, question)
  return doers ? context.run(doers) : undefined
}

/** The entry; a model or another document where that is not sure; what comes near where it is not known. */
async function entryTold(context: Context, { typed, question }: Heard, decision: Decision, hits: Hit[]) {
  const assisted = isSure(decision, context)
    ? undefined
    : await context.assistant?.answer(question, { near: nearIn(decision), hits }, context)
  if (assisted && 'reply' in assisted) return assisted.reply
  const passage = mayBeElsewhere(decision) ? await passageWith(question, context) : undefined
  if (passage) return passageReply(context, passage, 'found')
  const unsaid = isGap(decision) ? await saidOfNothing(context, question) : undefined
  if (unsaid) return unsaid
  if (decision.outcome === 'answered')
    return isShownAlready(context, decision)
      ? onceMore(context, decision, hits, question)
      : withProjects(context, question, await opened(context, question, decision))
  const own = await (decision.outcome === 'offered' ? offer : unknown)(context, typed, decision.hits)
  return assisted?.note ? { ...own, parts: [...own.parts, note(context.t(assisted.note))] } : own
}

/** A card that people call just so, whichever was spoken of: “and overheads?” */
function topicBroughtUp({ search }: Context, question: string) {
  const said = broughtUp(question)
  const decision = said === undefined ? undefined : decide(said, search.find(said))
  const isCard = decision?.outcome === 'answered' && isOf(decision.hit.entry.ref, 'card')
  return isCard && decision.hit.score >= wordForWord ? decision : undefined
}

/**
 * What is asked beside an introduction, where that is sure by itself: nearly word for word, or near together with it, too.
 * A company is answered as one.
 */
async function sureOf(
  context: Context,
  asked: string,
  { typed, whole, hits }: { typed: string; whole: Decision; hits: readonly Hit[] },
): Promise<Decision | undefined> {
  const { find } = context.search
  const alone = find(asked).filter((hit) => !isCalculator(hit))
  const decision = decidedByAsker(typed, await decided(context, asked, decide(asked, alone), alone), find)
  if (decision.outcome !== 'answered') return undefined
  const { score, entry } = decision.hit
  // What is not said of the asker’s own story (“I moved last year”) is not what was asked.
  const isNear = isGap(whole) && hits.some((hit) => hit.entry.ref === entry.ref)
  // “A food waste firm, can we get money?” asks nothing of a project of its trade.
  const isOfTrade =
    entry.ref === 'card:company-grants' && whole.outcome === 'answered' && ofTrade(whole.hit.entry.ref)
  return isNear || isOfTrade || score >= sureByItself ? decision : undefined
}

const ofTrade = onTopic({ project: '.*', card: 'topic-.*' })

function nearIn(decision: Decision): string[] {
  const hits =
    decision.outcome === 'answered' ? [decision.hit, decision.also, ...(decision.near ?? [])] : decision.hits
  return hits.flatMap((hit) => hit?.entry.line ?? [])
}

const isSure = (decision: Decision, { assistant }: Context) =>
  decision.outcome === 'answered' && assistant?.when !== 'always' && decision.hit.score >= sureByItself

/** Not sure, not known, or said to be missing from the agreement by a card that is only somewhat near: another document may say it. */
const mayBeElsewhere = (decision: Decision) =>
  decision.outcome !== 'answered' ||
  (decision.hit.score < sureByItself && decision.hit.entry.given?.gap === true)

/** Neither the cards nor the records tell it. */
const isGap = (decision: Decision) =>
  decision.outcome !== 'answered' || decision.hit.entry.given?.gap === true

/** Somebody is known to have said nearly this. */
const isSaid = (decision: Decision) => decision.outcome === 'answered' && decision.hit.score >= sureByItself

const isSaidSo = (decision: Decision) => decision.outcome === 'answered' && decision.hit.score >= wordForWord
