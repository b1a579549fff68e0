import { z } from 'zod'

import { subscriptionsHeard } from '../src/announcing/heard.ts'
import { mayManage } from '../src/announcing/whereTo.ts'
import { defineCommand } from '../src/command.ts'
import { buttons, text } from '../src/reply.ts'

export default defineCommand({
  name: 'unsubscribe',
  aliases: { fi: ['peru-tilaus', 'lopeta-tilaus'], sv: ['avsluta-prenumeration'], en: [] },
  help: {
    fi: 'Lopeta kanavan tai oma tilaus',
    sv: 'Avsluta kanalens eller din prenumeration',
    en: 'Stop the channel’s or your own subscription',
  },
  examples: { fi: ['peru-tilaus'], sv: ['avsluta-prenumeration'], en: ['unsubscribe'] },
  args: z.object({ id: z.string().optional() }),
  fields: { id: { fi: 'tunnus', sv: 'id', en: 'id' } },

  async run({ id }, context) {
    const { store, t } = context
    const [only, ...others] = id ? [] : await subscriptionsHeard(context)
    if (others.length > 0) return context.run('subscriptions')
    const wanted = id ? await store.subscriptions.get(id) : only
    mayManage(context, wanted)
    const gone = wanted && (await store.subscriptions.remove(wanted.id))
    return {
      outcome: 'done',
      parts: [
        text(t(gone ? words.stopped : words.none)),
        buttons({ label: t(words.again), command: 'subscribe', form: true }),
      ],
    }
  },
})

const words = {
  stopped: {
    fi: 'Tilaus on lopetettu. En lähetä tänne enää tiedotteita.',
    sv: 'Prenumerationen är avslutad. Jag skickar inte fler meddelanden hit.',
    en: 'The subscription has ended. I send no more announcements here.',
  },
  none: {
    fi: 'Tilausta ei ole. En lähetä mitään ilman tilausta.',
    sv: 'Det finns ingen prenumeration. Utan en sådan skickar jag inget.',
    en: 'There is no subscription. I send nothing without one.',
  },
  again: { fi: 'Tilaa', sv: 'Prenumerera', en: 'Subscribe' },
}
