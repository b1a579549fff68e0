import type { Context } from '../command.ts'
import { asksWhoCoordinates } from '../domain/asked/bodies/coordinatorAsked.ts'
import { asksForGain } from '../domain/asked/bodies/gainAsked.ts'
import { asksByWhenToApply, asksForOpenCall } from '../domain/asked/calls/openCallAsked.ts'
import { asksForChallenge } from '../domain/asked/portfolio/challengeAsked.ts'
import { askedBesideIntroduction } from '../domain/asker/introduced.ts'
import { callsSpokenOf } from '../domain/carriedOn/ofList/callsSpokenOf.ts'
import { asksIfMoneyGone } from '../domain/money/moneyGone.ts'
import { asksIfOwnShare } from '../domain/money/ownShareMust.ts'
import { asksForNextStep, asksWhatNow } from '../domain/partnering/nextStep.ts'
import { takesBack } from '../domain/subscriptions/wishToStop.ts'
import type { Localized } from '../locale.ts'
import { opening } from '../presentation/opening.ts'
import type { Reply } from '../reply.ts'
import { isOf, isRecordRef } from '../topic.ts'

/** What one card or list answers by itself, with a sentence before it where that answers first. */
const plain =
  (
    asks: (text: string, topic: string) => boolean,
    line: string,
    first?: Localized,
    outcome?: Reply['outcome'],
  ) =>
  async (context: Context, question: string): Promise<Reply | undefined> => {
    if (!asks(question, context.conversation?.topic ?? '')) return undefined
    const shown = await context.run(line)
    const told = first ? opening(shown, context.t(first)) : shown
    return outcome ? { ...told, outcome } : told
  }

/** What comes next for an idea is its way to a project; of a call it is asked otherwise. */
export const nextStep = plain((text, topic) => {
  if (callsSpokenOf(topic)) return asksWhatNow(text)
  return topic !== 'card:project-path' && asksForNextStep(text)
}, 'ask card:project-path')

/** “Which organisation coordinates HEVi?” asks for no organisations in its projects. */
export const coordinatorTold = plain(asksWhoCoordinates, 'ask card:coordination-lead')

export const requestTakenBack = plain(takesBack, 'cancel')

export const gainTold = plain(asksForGain, 'ask card:projects-for-companies-growth')

export const challengeTold = plain(asksForChallenge, 'ask card:gap-next-challenges')

/** “Onko omarahoitus pakko?”: yes, and what one project may get. */
export const ownShareTold = plain(asksIfOwnShare, 'ask card:project-maximum', {
  fi: 'Kyllä: tuki kattaa vain osan HEVi-hankkeen kustannuksista, ja muun maksavat toteuttajat.',
  sv: 'Ja: stödet täcker bara en del av ett HEVi-projekts kostnader, och resten betalar genomförarna.',
  en: 'Yes: the support covers only part of a HEVi project’s costs, and those who carry it out pay the rest.',
})

/** “So the money is finished?”: what is left nobody tells; whether a call is open is known. Of one record its own answer is told. */
export const moneyLeftTold = plain(
  (text, topic) => !isRecordRef(topic) && asksIfMoneyGone(text),
  'calls open',
  {
    fi: 'Lähteeni eivät kerro, paljonko rahaa on jäljellä.',
    sv: 'Mina källor säger inte hur mycket pengar som är kvar.',
    en: 'My sources do not say how much money is left.',
  },
  'unknown',
)

/** “Is any call open?”, “by when must we apply?”; of one call its own closing day is told. */
export const openCalls = plain(
  (text, topic) =>
    [text, askedBesideIntroduction(text) ?? text].some(asksForOpenCall) ||
    (asksByWhenToApply(text) && !isOf(topic, 'call')),
  'calls open',
)
