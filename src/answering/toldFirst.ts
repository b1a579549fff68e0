import type { Context } from '../command.ts'
import { languageWish } from '../domain/asked/languageWish.ts'
import { asksByWhenToApply, asksForOpenCall } from '../domain/asked/openCallAsked.ts'
import { askedBesideIntroduction } from '../domain/asker/introduced.ts'
import { tellsForWhom } from '../domain/asker/isItForUs.ts'
import { asksForNextStep } from '../domain/partnering/nextStep.ts'
import { toldOfBody } from '../presentation/bodyFact.ts'
import type { Reply } from '../reply.ts'
import { afterCard } from './afterCard.ts'
import { annexTopicTold } from './annexTopicTold.ts'
import { applyingTold } from './applyingTold.ts'
import { beyondList } from './beyondList.ts'
import { calledAlone } from './calledAlone.ts'
import { callTold } from './callTold.ts'
import { choosersTold, claimTold } from './claimTold.ts'
import { compared } from './compared.ts'
import { corrected } from './corrected.ts'
import { countGuessed } from './countGuessed.ts'
import { doubtTold } from './doubtTold.ts'
import { factTold } from './factTold.ts'
import { gapsInPortfolio } from './gapsInPortfolio.ts'
import { incubatorsTold } from './incubatorsTold.ts'
import { listAgain } from './listAgain.ts'
import { measured } from './measured.ts'
import { moneyTold } from './moneyTold.ts'
import { moneyTotals } from './moneyTotals.ts'
import { narrowedTold } from './narrowedTold.ts'
import { ofEach } from './ofEach.ts'
import { ofGreatest } from './ofGreatest.ts'
import { ofOtherRecord } from './ofOtherRecord.ts'
import { onTheme } from './onTheme.ts'
import { otherAgreements } from './otherAgreements.ts'
import { partnersOfKind } from './partnersOfKind.ts'
import { partnersWished } from './partnersWished.ts'
import { partnerTold } from './partnerTold.ts'
import { placeTold } from './placeTold.ts'
import { projectsFitting, toldAsInvited } from './projectsFitting.ts'
import { queried } from './queried/queried.ts'
import { quotedTold } from './quotedTold.ts'
import { reasonTold } from './reasonTold.ts'
import { claimOfShown, recordClaimTold } from './recordClaimTold.ts'
import { requestTold } from './requestTold.ts'
import { shareOfPartner } from './shareOfPartner.ts'
import { subscriptionWished } from './subscriptionWished.ts'
import { termTold } from './termTold.ts'
import { untilEndTold } from './untilEndTold.ts'
import { weIn } from './weIn.ts'
import { whichOne } from './whichOne.ts'
import { winnersTold } from './winnersTold.ts'

type Told<Found> = (
  context: Context,
  question: string,
  typed: string,
) => Promise<Found | undefined> | Found | undefined

/** Answered by a command: the line that is run. */
const running =
  (lineOf: Told<string>): Told<Reply> =>
  async (context, question, typed) => {
    const line = await lineOf(context, question, typed)
    return line === undefined ? undefined : context.run(line)
  }

/** What is understood without a search, in the order in which one goes before another. */
const tellers: readonly Told<Reply>[] = [
  running((_, question) => lineFor('language', languageWish(question))),
  running((context, _, typed) => toldAsInvited(context, typed)),
  weIn,
  requestTold,
  running(nextStep),
  corrected,
  listAgain,
  gapsInPortfolio,
  countGuessed,
  claimOfShown,
  choosersTold,
  incubatorsTold,
  queried,
  beyondList,
  ofOtherRecord,
  recordClaimTold,
  ofGreatest,
  shareOfPartner,
  subscriptionWished,
  claimTold,
  running(openCalls),
  doubtTold,
  running((_, __, typed) => lineFor('eligible', tellsForWhom(typed))),
  afterCard,
  reasonTold,
  quotedTold,
  running(calledAlone),
  running((context, _, typed) => partnersWished(context, typed)),
  running((context, _, typed) => projectsFitting(context, typed)),
  callTold,
  otherAgreements,
  applyingTold,
  measured,
  compared,
  untilEndTold,
  moneyTotals,
  annexTopicTold,
  ofEach,
  termTold,
  winnersTold,
  partnersOfKind,
  partnerTold,
  factTold,
  moneyTold,
  whichOne,
  placeTold,
  toldOfBody,
  onTheme,
  narrowedTold,
]

/** The answer to what is understood without a search; nothing where none of it is asked. */
export async function toldFirst(
  context: Context,
  question: string,
  typed: string,
): Promise<Reply | undefined> {
  for (const told of tellers) {
    const reply = await told(context, question, typed)
    if (reply) return reply
  }
  return undefined
}

const lineFor = (command: string, argument: string | undefined) => argument && `${command} ${argument}`

/** Projects or partners for an idea were shown: what comes next is its way to a project. */
function nextStep({ conversation }: Context, question: string) {
  return isMatched.test(conversation?.topic ?? '') && asksForNextStep(question)
    ? 'ask card:project-path'
    : undefined
}
const isMatched = /^command:(?:partners|match|consortium) /u

function openCalls({ conversation }: Context, question: string) {
  // Of one call its own closing day is told.
  const isCallShown = conversation?.topic?.startsWith('call:') === true
  const beside = askedBesideIntroduction(question) ?? question
  return asksForOpenCall(question) || asksForOpenCall(beside) || (asksByWhenToApply(question) && !isCallShown)
    ? 'calls open'
    : undefined
}
