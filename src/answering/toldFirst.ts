import type { Context } from '../command.ts'
import { languageWish } from '../domain/asked/ofTheBot/languageWish.ts'
import { tellsForWhom } from '../domain/asker/isItForUs.ts'
import { toldOfBody } from '../presentation/records/bodyFact.ts'
import type { Reply } from '../reply.ts'
import { corrected } from './afterwards/corrections/corrected.ts'
import { doubtTold } from './afterwards/corrections/doubtTold.ts'
import { returned } from './afterwards/corrections/returned.ts'
import { amongBodies } from './afterwards/ofList/amongBodies.ts'
import { annexTopicTold } from './afterwards/ofList/annexTopicTold.ts'
import { beyondList } from './afterwards/ofList/beyondList.ts'
import { getListedTold } from './afterwards/ofList/getListedTold.ts'
import { listAgain } from './afterwards/ofList/listAgain.ts'
import { narrowedTold } from './afterwards/ofList/narrowedTold.ts'
import { nothingRuns } from './afterwards/ofList/nothingRuns.ts'
import { ofEach } from './afterwards/ofList/ofEach.ts'
import { ofGreatest } from './afterwards/ofList/ofGreatest.ts'
import { ofThoseSo } from './afterwards/ofList/ofThoseSo.ts'
import { whichOne } from './afterwards/ofList/whichOne.ts'
import { whichOfNone, whichRecord } from './afterwards/ofList/whichRecord.ts'
import { alikeThere } from './afterwards/ofRecord/alikeThere.ts'
import { continuationTold } from './afterwards/ofRecord/continuationTold.ts'
import { ofBodyShown } from './afterwards/ofRecord/ofBodyShown.ts'
import { ofOtherRecord } from './afterwards/ofRecord/ofOtherRecord.ts'
import { onTheme } from './afterwards/ofRecord/onTheme.ts'
import { partyTold } from './afterwards/ofRecord/partyTold.ts'
import { seatTold } from './afterwards/ofRecord/seatTold.ts'
import { themeOfShown } from './afterwards/ofRecord/themeOfShown.ts'
import { whoTold } from './afterwards/ofRecord/whoTold.ts'
import { afterCard, cardToldAtOnce } from './afterwards/ofStatement/afterCard.ts'
import { quotedTold } from './afterwards/ofStatement/quotedTold.ts'
import { reasonTold, whyNotTold } from './afterwards/ofStatement/reasonTold.ts'
import { untilEndTold } from './afterwards/ofStatement/untilEndTold.ts'
import { whoKnowsTold } from './afterwards/ofStatement/whoKnowsTold.ts'
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
import { coverageTold } from './facts/coverageTold.ts'
import { factTold } from './facts/factTold.ts'
import { figureOfShown } from './facts/figureOfShown.ts'
import { kindOfBody } from './facts/kindOfBody.ts'
import { milestonesTold } from './facts/milestonesTold.ts'
import { otherAgreements } from './facts/otherAgreements.ts'
import { termTold } from './facts/termTold.ts'
import { winnersTold } from './facts/winnersTold.ts'
import { leaned } from './leaning/leaned.ts'
import { areaMoney } from './money/areaMoney.ts'
import { moneyTold, partClaimed } from './money/moneyTold.ts'
import { moneyTotals } from './money/moneyTotals.ts'
import { shareOfPartner } from './money/shareOfPartner.ts'
import { calledAlone } from './named/calledAlone.ts'
import { placeTold } from './named/placeTold.ts'
import { amongFitting, oneAbout } from './partners/amongFitting.ts'
import { bothWished } from './partners/bothWished.ts'
import { fromElsewhere } from './partners/fromElsewhere.ts'
import { incubatorsTold } from './partners/incubatorsTold.ts'
import { joinableTold } from './partners/joinableTold.ts'
import { moneyForThem } from './partners/moneyForThem.ts'
import { offerForThem } from './partners/offerForThem.ts'
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
import {
  challengeTold,
  coordinatorTold,
  gainTold,
  moneyLeftTold,
  nextStep,
  openCalls,
  ownShareTold,
  requestTakenBack,
} from './plainTold.ts'
import { exampleTopicsTold } from './queried/exampleTopicsTold.ts'
import { gapsInPortfolio } from './queried/gapsInPortfolio.ts'
import { goingOnTold } from './queried/goingOnTold.ts'
import { queried } from './queried/queried.ts'
import { subscriptionWished } from './subscribing/subscriptionWished.ts'
import { listChanged } from './wished/listChanged.ts'
import { wished } from './wished/wished.ts'

/** The reply, or the line of the command that gives it. */
type Told = (context: Context, question: string, typed: string) => Promise<Found> | Found
type Found = Reply | string | undefined

/** Every word counts, also those that say for what it is asked. */
const ofTyped =
  (told: (context: Context, typed: string) => Promise<Found> | Found): Told =>
  (context, _, typed) =>
    told(context, typed)

/**
 * What is understood without a search. Whoever answers the bot, or leans on what it has just shown, means that, even where the
 * same words would ask for something else when typed alone; so these go first. What somebody believes is put right before
 * anything is listed as if it were so. Then the narrower goes before the wider, since the wider know more words: records where
 * every word is understood, wishes, a few words on a statement, whom one looks for, and last one fact.
 */
const tellers: readonly Told[] = [
  // How to talk, and what the bot has asked for itself or is waiting for.
  (_, question) => lineFor('language', languageWish(question)),
  ofTyped(toldAsInvited),
  whyNotTold,
  fromElsewhere,
  weIn,
  requestTold,
  nextStep,
  offerForThem,

  // What was just shown decides what a few words ask.
  returned,
  partyTold,
  seatTold,
  cardToldAtOnce,
  sideBySide,
  moreOfSome,
  onlyOwnAsked,
  togetherAsked,
  stateOfSome,
  corrected,
  getListedTold,
  ofPartnersShown,
  alikeThere,
  themeOfShown,
  figureOfShown,
  listAgain,
  nothingRuns,
  amongBodies,
  exampleTopicsTold,
  gapsInPortfolio,
  goingOnTold,
  areaMoney,
  milestonesTold,

  // What somebody holds to be so.
  countGuessed,
  claimOfShown,
  choosersTold,
  partClaimed,

  // Questions after records, where every word is understood; then one of those records.
  coordinatorTold,
  incubatorsTold,
  workingOnTheme,
  kindOfBody,
  joinableTold,
  beyondList,
  ofBodyShown,
  queried,
  ofThoseSo,
  ofOtherRecord,
  continuationTold,
  recordClaimTold,
  ofGreatest,
  shareOfPartner,
  whichOfNone,

  // What somebody wants to have done, and what they believe while they ask.
  subscriptionWished,
  requestTakenBack,
  claimTold,
  moneyLeftTold,
  ownShareTold,
  gainTold,
  challengeTold,
  openCalls,
  doubtTold,
  (_, __, typed) => lineFor('eligible', tellsForWhom(typed)),
  ofTyped(moneyForThem),

  // What a few words ask of a statement; whole questions are none of it.
  trialTold,
  othersTold,
  afterCard,
  reasonTold,
  whoTold,
  whoKnowsTold,
  quotedTold,
  calledAlone,

  // Whoever tells what they make or look for is matched; after that, what is said is about those who fit.
  amongFitting,
  ofTyped(oneAbout),
  ofTyped(otherTheme),
  bothWished,
  ofTyped(partnersWished),
  ofTyped(projectsFitting),
  wished,
  listChanged,

  // One fact.
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

  // Few words that nothing above understood, on what was just shown.
  leaned,
]

/** The answer to what is understood without a search; nothing where none of it is asked. */
export async function toldFirst(
  context: Context,
  question: string,
  typed: string,
): Promise<Reply | undefined> {
  for (const told of tellers) {
    const found = await told(context, question, typed)
    if (found) return typeof found === 'string' ? context.run(found) : found
  }
  return undefined
}

const lineFor = (command: string, argument: string | undefined) => argument && `${command} ${argument}`
