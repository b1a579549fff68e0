import type { Context } from '../command.ts'
import { namesCoordinator, passingOn } from '../domain/asked/ofTheBot/passingOn.ts'
import { passButton, rememberQuestion } from '../presentation/cards/unsure.ts'
import { whoKnows } from '../presentation/cards/whoKnows.ts'
import { type Reply, text } from '../reply.ts'

/**
 * “Välitä se koordinaattorille”: the button that offers it is pressed; “I’d like a coordinator to call me” is shown as
 * the message that would be passed. Nothing where nobody wants anything passed on.
 */
export async function passedOn(context: Context, typed: string): Promise<Reply | undefined> {
  const kind = passingOn(typed)
  if (!kind) return undefined
  const { conversation, t } = context
  const offered = conversation?.choices.find((line) => line.startsWith('ask pass:'))
  if (kind === 'that' && offered) return context.run(offered)
  if (kind === 'that' && !namesCoordinator(typed)) return undefined
  const message = kind === 'message' ? typed : conversation?.question
  if (!message) return undefined
  const id = await rememberQuestion(context, 'unknown', [], message)
  return {
    outcome: 'offered',
    parts: [
      text(t(words.would(message))),
      ...(kind === 'message' ? [text(t(words.no))] : []),
      ...(await whoKnows(context, 'coordination-project')),
      passButton(context, id),
    ],
  }
}

const words = {
  would: (message: string) => ({
    fi: `Voin välittää koordinaattorille tämän: ”${message}”`,
    sv: `Det här kan jag skicka till en samordnare: ”${message}”`,
    en: `This is what I can pass to a coordinator: “${message}”`,
  }),
  no: {
    fi: 'En anna nimeäsi enkä yhteystietojasi, joten koordinaattori ei voi soittaa sinulle eikä kirjoittaa suoraan.',
    sv: 'Jag lämnar inte ut ditt namn eller dina kontaktuppgifter, så samordnaren kan inte ringa eller skriva direkt till dig.',
    en: 'I give out neither your name nor your contact details, so a coordinator cannot call you or write to you directly.',
  },
}
