import type { Context } from '../command.ts'
import { cardMeant } from '../domain/asked/cardMeant.ts'
import { languageWish } from '../domain/asked/languageWish.ts'
import { tellsForWhom } from '../domain/asker/isItForUs.ts'
import { cardAtOnce } from '../domain/carriedOn/afterCard.ts'
import { afterNoMoney } from '../domain/carriedOn/afterNoMoney.ts'
import { takesBack } from '../domain/subscriptions/wishToStop.ts'
import { toldOfBody } from '../presentation/records/bodyFact.ts'
import type { Reply } from '../reply.ts'
import { afterCard } from './afterwards/afterCard.ts'
import { alikeThere } from './afterwards/alikeThere.ts'
import { amongBodies } from './afterwards/amongBodies.ts'
import { annexTopicTold } from './afterwards/annexTopicTold.ts'
import { beyondList } from './afterwards/beyondList.ts'
import { continuationTold } from './afterwards/continuationTold.ts'
import { corrected } from './afterwards/corrected.ts'
import { doubtTold } from './afterwards/doubtTold.ts'
import { getListedTold } from './afterwards/getListedTold.ts'
import { listAgain } from './afterwards/listAgain.ts'
import { narrowedTold } from './afterwards/narrowedTold.ts'
import { ofBodyShown } from './afterwards/ofBodyShown.ts'
import { ofEach } from './afterwards/ofEach.ts'
import { ofGreatest } from './afterwards/ofGreatest.ts'
import { ofOtherRecord } from './afterwards/ofOtherRecord.ts'
import { onTheme } from './afterwards/onTheme.ts'
import { partyTold } from './afterwards/partyTold.ts'
import { quotedTold } from './afterwards/quotedTold.ts'
import { reasonTold, whyNotTold } from './afterwards/reasonTold.ts'
import { returned } from './afterwards/returned.ts'
import { seatTold } from './afterwards/seatTold.ts'
import { themeOfShown } from './afterwards/themeOfShown.ts'
import { untilEndTold } from './afterwards/untilEndTold.ts'
import { whichOne } from './afterwards/whichOne.ts'
import { whichOfNone, whichRecord } from './afterwards/whichRecord.ts'
import { whoKnowsTold } from './afterwards/whoKnowsTold.ts'
import { whoTold } from './afterwards/whoTold.ts'
import { choosersTold, claimTold } from './claims/claimTold.ts'
import { countGuessed } from './claims/countGuessed.ts'
import { claimOfShown, recordClaimTold } from './claims/recordClaimTold.ts'
import { compared } from './comparing/compared.ts'
import { measured } from './comparing/measured.ts'
import { moreOfSome } from './comparing/moreOfSome.ts'
import { onlyOwnAsked } from './comparing/onlyOwnAsked.ts'
import { sideBySide } from './comparing/sideBySide.ts'
import { stateOfSome } from './comparing/stateOfSome.ts'
import { togetherAsked } from './comparing/togetherAsked.ts'
import { applyingTold } from './facts/applyingTold.ts'
import { callTold } from './facts/callTold.ts'
import { coordinatorTold } from './facts/coordinatorTold.ts'
import { coverageTold } from './facts/coverageTold.ts'
import { factTold } from './facts/factTold.ts'
import { figureOfShown } from './facts/figureOfShown.ts'
import { kindOfBody } from './facts/kindOfBody.ts'
import { milestonesTold } from './facts/milestonesTold.ts'
import { nextStep } from './facts/nextStep.ts'
import { openCalls } from './facts/openCalls.ts'
import { otherAgreements } from './facts/otherAgreements.ts'
import { termTold } from './facts/termTold.ts'
import { winnersTold } from './facts/winnersTold.ts'
import { areaMoney } from './money/areaMoney.ts'
import { moneyLeftTold } from './money/moneyLeftTold.ts'
import { moneyTold, partClaimed } from './money/moneyTold.ts'
import { moneyTotals } from './money/moneyTotals.ts'
import { ownShareTold } from './money/ownShareTold.ts'
import { shareOfPartner } from './money/shareOfPartner.ts'
import { calledAlone } from './named/calledAlone.ts'
import { placeTold } from './named/placeTold.ts'
import { amongFitting, oneAbout } from './partners/amongFitting.ts'
import { bothWished } from './partners/bothWished.ts'
import { fromElsewhere } from './partners/fromElsewhere.ts'
import { incubatorsTold } from './partners/incubatorsTold.ts'
import { joinableTold } from './partners/joinableTold.ts'
import { moneyForThem } from './partners/moneyForThem.ts'
import { ofPartnersShown } from './partners/ofPartnersShown.ts'
import { othersTold } from './partners/othersTold.ts'
import { otherTheme } from './partners/otherTheme.ts'
import { partnersOfKind } from './partners/partnersOfKind.ts'
import { partnersWished, workingOnTheme } from './partners/partnersWished.ts'
import { partnerTold } from './partners/partnerTold.ts'
import { projectsFitting, toldAsInvited } from './partners/projectsFitting.ts'
import { requestTold } from './partners/requestTold.ts'
import { trialTold } from './partners/trialTold.ts'
import { weIn } from './partners/weIn.ts'
import { exampleTopicsTold } from './queried/exampleTopicsTold.ts'
import { gapsInPortfolio } from './queried/gapsInPortfolio.ts'
import { queried } from './queried/queried.ts'
import { subscriptionWished } from './subscribing/subscriptionWished.ts'

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

/** How to talk, and what the bot has asked for itself or is waiting for: whatever is said now is meant for that. */
const awaited: readonly Told<Reply>[] = [
  running((_, question) => lineFor('language', languageWish(question))),
  running((context, _, typed) => toldAsInvited(context, typed)),
  whyNotTold,
  fromElsewhere,
  weIn,
  requestTold,
  running(nextStep),
]

/** What was just shown decides what a few words ask, also where they would ask for something else when typed alone. */
const leaningOnShown: readonly Told<Reply>[] = [
  returned,
  partyTold,
  seatTold,
  running(({ conversation }, question) => cardLine(afterNoMoney(conversation?.topic ?? '', question))),
  running(({ conversation }, question) => cardLine(cardAtOnce(conversation?.topic ?? '', question))),
  sideBySide,
  moreOfSome,
  onlyOwnAsked,
  togetherAsked,
  stateOfSome,
  corrected,
  getListedTold,
  ofPartnersShown,
  running((context, question) => alikeThere(context, question)),
  themeOfShown,
  figureOfShown,
  listAgain,
  amongBodies,
  exampleTopicsTold,
  gapsInPortfolio,
  areaMoney,
  milestonesTold,
]

/** What somebody holds to be so is set right before anything is listed as if it were. */
const guesses: readonly Told<Reply>[] = [countGuessed, claimOfShown, choosersTold, partClaimed]

/** Questions after records, where every word is understood; then one of those records. */
const ofRecords: readonly Told<Reply>[] = [
  running(coordinatorTold),
  incubatorsTold,
  running((context, question) => workingOnTheme(context, question)),
  kindOfBody,
  joinableTold,
  beyondList,
  ofBodyShown,
  queried,
  ofOtherRecord,
  continuationTold,
  recordClaimTold,
  ofGreatest,
  shareOfPartner,
  whichOfNone,
]

/** What somebody wants to have done, and what they believe while they ask. */
const wishesAndBeliefs: readonly Told<Reply>[] = [
  subscriptionWished,
  running((_, question) => (takesBack(question) ? 'cancel' : undefined)),
  claimTold,
  moneyLeftTold,
  ownShareTold,
  running((_, question) => cardLine(cardMeant(question))),
  running(openCalls),
  doubtTold,
  running((_, __, typed) => lineFor('eligible', tellsForWhom(typed))),
  running((context, _, typed) => moneyForThem(context, typed)),
]

/** What a few words ask of a statement; whole questions are none of it. */
const ofStatement: readonly Told<Reply>[] = [
  trialTold,
  othersTold,
  afterCard,
  reasonTold,
  whoTold,
  whoKnowsTold,
  quotedTold,
  running(calledAlone),
]

/** Whoever tells what they make or look for is matched; after that, what is said is about those who fit. */
const ofFitting: readonly Told<Reply>[] = [
  amongFitting,
  running((context, _, typed) => oneAbout(context, typed)),
  running((context, _, typed) => otherTheme(context, typed)),
  bothWished,
  running((context, _, typed) => partnersWished(context, typed)),
  running((context, _, typed) => projectsFitting(context, typed)),
]

/** One fact: the narrower before the wider, since the wider know most words. */
const facts: readonly Told<Reply>[] = [
  callTold,
  coverageTold,
  otherAgreements,
  applyingTold,
  whichRecord,
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

/** What is understood without a search, in the order in which one goes before another. */
const tellers = [
  awaited,
  leaningOnShown,
  guesses,
  ofRecords,
  wishesAndBeliefs,
  ofStatement,
  ofFitting,
  facts,
].flat()

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

const cardLine = (card: string | undefined) => card && `ask card:${card}`
const lineFor = (command: string, argument: string | undefined) => argument && `${command} ${argument}`
