import type { Context } from '../command.ts'
import { asksHowToSubscribe, asksToSubscribe } from '../domain/subscriptions/wishToHear.ts'
import { asksToUnsubscribe, takesBack } from '../domain/subscriptions/wishToStop.ts'
import { buttons, type Reply, text } from '../reply.ts'

/** “Notify me when a call opens”, “stop the notifications”, “where do I hear of new calls?”; nothing where it is none of them. */
export async function subscriptionWished(context: Context, question: string): Promise<Reply | undefined> {
  const isUndone = context.conversation?.topic === 'command:subscribe' && takesBack(question)
  if (isUndone || asksToUnsubscribe(question)) return context.run('unsubscribe')
  const wished = asksToSubscribe(question)
  if (wished !== undefined) return context.run(`subscribe ${wished}`)
  const how = asksHowToSubscribe(question)
  return how === undefined ? undefined : shown(context, how)
}

/** Who only asks how is not subscribed yet. */
const shown = ({ t }: Context, line: string): Reply => ({
  outcome: 'done',
  parts: [
    text(t(words.how)),
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
  subscribe: { fi: 'Tilaa ilmoitukset', sv: 'Prenumerera', en: 'Subscribe' },
  calls: { fi: 'Tiedossa olevat haut', sv: 'Utlysningar jag känner till', en: 'Calls I know of' },
}
