import type { Context } from '../../command.ts'
import { callsSpokenOf } from '../../domain/carriedOn/ofList/callsSpokenOf.ts'
import { speaksOfChannel, withoutChannel } from '../../domain/subscriptions/changed.ts'
import {
  asksHowToSubscribe,
  asksToBeTold,
  asksToSubscribe,
  asksToTellOthers,
} from '../../domain/subscriptions/wishToHear.ts'
import { asksToUnsubscribe, takesBack } from '../../domain/subscriptions/wishToStop.ts'
import type { Localized } from '../../locale.ts'
import { buttons, type Reply, text } from '../../reply.ts'
import { lineIn } from '../../topic.ts'
import { channelElsewhere, subscribed, subscriptionChanged } from './subscriptionChanged.ts'

/** “Notify me when a call opens”, “stop the notifications”, “where do I hear of new calls?”; nothing where it is none of them. */
export async function subscriptionWished(
  context: Context,
  question: string,
  typed: string,
): Promise<Reply | undefined> {
  const { topic } = context.conversation ?? {}
  const isUndone = lineIn(topic, 'subscribe') && takesBack(question)
  if (isUndone || asksToUnsubscribe(question)) return context.run('unsubscribe')
  const elsewhere = speaksOfChannel(question) ? asksToSubscribe(withoutChannel(question)) : undefined
  const there = elsewhere === undefined ? undefined : channelElsewhere(context, elsewhere)
  if (there) return there
  const wished =
    asksToSubscribe(question) ?? (callsSpokenOf(topic) && asksToBeTold(typed) ? 'kinds:call' : undefined)
  if (wished !== undefined) return subscribed(context, wished)
  const changed = await subscriptionChanged(context, question)
  if (changed) return changed
  const forOthers = asksToTellOthers(question)
  if (forOthers !== undefined) return shown(context, forOthers, words.forOthers)
  const how = asksHowToSubscribe(question)
  return how === undefined ? undefined : shown(context, how, words.how)
}

/** Who only asks how is not subscribed yet. */
const shown = ({ t }: Context, line: string, how: Localized): Reply => ({
  outcome: 'done',
  parts: [
    text(t(how)),
    buttons(
      { label: t(words.subscribe), command: `subscribe ${line}`.trim() },
      { label: t(words.calls), command: 'calls' },
    ),
  ],
})

const words = {
  how: {
    fi: 'Voin kertoa siitä. Tilaa ilmoitukset, niin kirjoitan sinulle tai kanavallesi, kun jotain uutta tulee. Voit lopettaa ne milloin vain.',
    sv: 'Jag kan höra av mig. Prenumerera, så skriver jag till dig eller i er kanal när det kommer något nytt. Du kan avsluta när du vill.',
    en: 'I can tell you. Subscribe, and I write to you or in your channel when there is something new. You can stop at any time.',
  },
  forOthers: {
    fi: 'Onnistuu kanavalla, jolla jäsenesi ovat: kutsu minut sinne ja tilaa siellä, niin kaikki kanavalla saavat ilmoitukset. Tilauksen voi lopettaa milloin vain.',
    sv: 'Det går i en kanal där medlemmarna är med: bjud in mig dit och prenumerera där, så får alla i kanalen meddelandena. Prenumerationen går att avsluta när som helst.',
    en: 'That works in a channel where your members are: invite me there and subscribe there, and everyone in it gets the announcements. It can be stopped at any time.',
  },
  subscribe: { fi: 'Tilaa ilmoitukset', sv: 'Prenumerera', en: 'Subscribe' },
  calls: { fi: 'Tiedossa olevat haut', sv: 'Utlysningar jag känner till', en: 'Calls I know of' },
}
