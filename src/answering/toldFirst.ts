import type { Context } from '../command.ts'
import { languageWish } from '../domain/asked/languageWish.ts'
import { asksByWhenToApply, asksForOpenCall } from '../domain/asked/openCallAsked.ts'
import { tellsForWhom } from '../domain/asker/isItForUs.ts'
import { listedOtherwise } from '../domain/carriedOn/lists.ts'
import { asksForNextStep } from '../domain/partnering/nextStep.ts'
import { toldOfBody } from '../presentation/bodyFact.ts'
import type { Reply } from '../reply.ts'
import { annexTopicTold } from './annexTopicTold.ts'
import { applyingTold } from './applyingTold.ts'
import { calledAlone } from './calledAlone.ts'
import { callTold } from './callTold.ts'
import { cardCarriedOn } from './cardCarriedOn.ts'
import { carriedFromCard } from './carriedFromCard.ts'
import { compared } from './compared.ts'
import { corrected } from './corrected.ts'
import { countsTold } from './countsTold.ts'
import { doubtTold } from './doubtTold.ts'
import { factTold } from './factTold.ts'
import { kindTold } from './kindTold.ts'
import { listAgain } from './listAgain.ts'
import { listedOf, projectsListed } from './listFor.ts'
import { measured } from './measured.ts'
import { moneyTold } from './moneyTold.ts'
import { recordAlone } from './nameAlone.ts'
import { ofEach } from './ofEach.ts'
import { onTheme } from './onTheme.ts'
import { partnersOfKind } from './partnersOfKind.ts'
import { partnersWished } from './partnersWished.ts'
import { partnerTold } from './partnerTold.ts'
import { placeTold } from './placeTold.ts'
import { premiseTold } from './premiseTold.ts'
import { projectsFiltered } from './projectsFiltered.ts'
import { projectsFitting, toldAsInvited } from './projectsFitting.ts'
import { quotedTold } from './quotedTold.ts'
import { recordClaimTold } from './recordClaimTold.ts'
import { requestTold } from './requestTold.ts'
import { subscriptionWished } from './subscriptionWished.ts'
import { superlativeTold } from './superlativeTold.ts'
import { termTold } from './termTold.ts'
import { timeLeftOfEach } from './timeLeftOfEach.ts'
import { totalsTold } from './totalsTold.ts'
import { untilEndTold } from './untilEndTold.ts'
import { whichOne } from './whichOne.ts'
import { winnersTold } from './winnersTold.ts'

/** What is understood without a search, in the order in which one goes before another; nothing where none of it is asked. */
export async function toldFirst(
  context: Context,
  question: string,
  typed: string,
): Promise<Reply | undefined> {
  const language = languageWish(question)
  if (language) return context.run(`language ${language}`)
  const asInvited = await toldAsInvited(context, typed)
  if (asInvited) return context.run(asInvited)
  const request = await requestTold(context, question)
  if (request) return request
  if (isMatched.test(context.conversation?.topic ?? '') && asksForNextStep(question))
    return context.run('ask card:project-path')
  const right = await corrected(context, question)
  if (right) return right
  const again = await listAgain(context, question)
  if (again) return again
  const subscription = await subscriptionWished(context, question)
  if (subscription) return subscription
  const premise = await premiseTold(context, question)
  if (premise) return premise
  if (asksForOpenCall(question) || (asksByWhenToApply(question) && !isCallShown(context)))
    return context.run('calls open')
  const doubt = await doubtTold(context, question)
  if (doubt) return doubt
  const forWhom = tellsForWhom(typed)
  if (forWhom) return context.run(`eligible ${forWhom}`)
  const carried = (await carriedFromCard(context, question)) ?? (await quotedTold(context, question))
  if (carried) return carried
  const counts = await countsTold(context, question)
  if (counts) return counts
  const foremost = (await superlativeTold(context, question)) ?? (await timeLeftOfEach(context, question))
  if (foremost) return foremost
  const filtered = await projectsFiltered(context, question)
  if (filtered) return filtered
  const ofKind = await kindTold(context, question)
  if (ofKind) return ofKind
  const whose = await projectsListed(context, question)
  if (whose) return listedOf(context, whose, question)
  const called = await calledAlone(context, question)
  if (called) return context.run(called)
  const wished = (await partnersWished(context, typed)) ?? (await projectsFitting(context, typed))
  if (wished) return context.run(wished)
  const told =
    (await recordClaimTold(context, question)) ??
    (await callTold(context, question)) ??
    (await cardCarriedOn(context, question)) ??
    (await applyingTold(context, question)) ??
    (await measured(context, question)) ??
    (await compared(context, question)) ??
    (await untilEndTold(context, question)) ??
    (await totalsTold(context, question)) ??
    (await annexTopicTold(context, question)) ??
    (await ofEach(context, question)) ??
    (await termTold(context, question)) ??
    (await winnersTold(context, question)) ??
    (await partnersOfKind(context, question)) ??
    (await partnerTold(context, question)) ??
    (await factTold(context, question)) ??
    (await moneyTold(context, question, typed)) ??
    (await whichOne(context, question)) ??
    (await placeTold(context, question)) ??
    (await toldOfBody(context, question)) ??
    (await onTheme(context, question))
  if (told) return told
  const listed = listedOtherwise(
    question,
    context.conversation?.topic ?? '',
    await context.store.localities.all(),
  )
  const alone = listed ? undefined : await recordAlone(context, question)
  const next = listed?.line ?? alone
  const shown = next ? await context.run(next) : undefined
  if (shown && (shown.outcome !== 'unknown' || alone)) return shown
  if (shown && listed?.isSure) return ofLastList(context, shown)
  return undefined
}

/** Of one call its own closing day is told. */
const isCallShown = ({ conversation }: Context) => conversation?.topic?.startsWith('call:') === true
/** Projects or partners for an idea were shown: what comes next is its way to a project. */
const isMatched = /^command:(?:partners|match|consortium) /u

/** None of them is so, and they are still what is spoken of. */
const ofLastList = ({ conversation }: Context, reply: Reply): Reply =>
  conversation?.topic ? { ...reply, topic: conversation.topic } : reply
