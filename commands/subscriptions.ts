import { z } from 'zod'

import { subscriptionsHeard } from '../src/announcing/heard.ts'
import { defineCommand } from '../src/command.ts'
import { subscriptionSaid } from '../src/presentation/announcements/subscription.ts'
import { buttons, heading, list, text } from '../src/reply.ts'

export default defineCommand({
  name: 'subscriptions',
  aliases: { fi: ['tilaukset'], sv: ['prenumerationer'], en: [] },
  help: {
    fi: 'Mitä tämä kanava ja sinä olette tilanneet',
    sv: 'Vad den här kanalen och du prenumererar på',
    en: 'What this channel and you are subscribed to',
  },
  examples: { fi: ['tilaukset'], sv: ['prenumerationer'], en: ['subscriptions'] },
  meanings: [
    {
      line: 'subscriptions',
      said: {
        fi: [
          'lopeta tilaus',
          'peru tilaus',
          'en halua enää näitä viestejä',
          'mitä olen tilannut',
          'peruuta tilaukseni',
        ],
        sv: [
          'avsluta prenumerationen',
          'säg upp prenumerationen',
          'jag vill inte ha de här meddelandena längre',
          'vad prenumererar jag på',
        ],
        en: [
          'cancel my subscription',
          'stop the subscription',
          'I do not want these messages any more',
          'what am I subscribed to',
        ],
      },
    },
  ],
  args: z.object({}),
  fields: {},

  async run(_, context) {
    const { t } = context
    const mine = await subscriptionsHeard(context)
    return {
      outcome: 'done',
      topic: 'command:subscriptions',
      parts: [
        heading(t(words.title)),
        mine.length > 0
          ? list(
              ...mine.map((one) => ({
                title: one.person ? t(words.you) : (one.name ?? t(words.channel)),
                detail: subscriptionSaid(context, one),
              })),
            )
          : text(t(words.none)),
        buttons(
          ...mine.flatMap((one) => [
            {
              label: `${t(words.stop)}: ${one.person ? t(words.you) : (one.name ?? t(words.channel))}`,
              command: `unsubscribe ${one.id}`,
            },
          ]),
          ...(mine.length > 0 ? [{ label: t(words.pause), command: 'pause' }] : []),
          { label: t(words.add), command: 'subscribe', form: true },
        ),
      ],
    }
  },
})

const words = {
  title: { fi: 'Tilaukset', sv: 'Prenumerationer', en: 'Subscriptions' },
  you: { fi: 'Sinulle', sv: 'Till dig', en: 'To you' },
  channel: { fi: 'Tälle kanavalle', sv: 'Till den här kanalen', en: 'To this channel' },
  none: {
    fi: 'Ei tilauksia. Mitään ei lähetetä ilman tilausta.',
    sv: 'Inga prenumerationer. Inget skickas utan att någon har bett om det.',
    en: 'No subscriptions. Nothing is sent that nobody asked for.',
  },
  stop: { fi: 'Lopeta', sv: 'Avsluta', en: 'Stop' },
  pause: { fi: 'Tauko', sv: 'Pausa', en: 'Pause' },
  add: { fi: 'Tilaa tai muuta', sv: 'Prenumerera eller ändra', en: 'Subscribe or change' },
}
