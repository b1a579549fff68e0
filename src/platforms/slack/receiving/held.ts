import type { App, Receiver } from '@slack/bolt'

import type { Errands } from './errands.ts'

/**
 * Bolt acknowledges an event before anybody has handled it. Here the acknowledgement is held back until then, over a
 * socket too, and what is being handled is waited for at the end.
 */
export const held = (receiver: Receiver, errands: Errands): Receiver => ({
  init(app) {
    const holding: Pick<App, 'processEvent'> = {
      processEvent: (event) =>
        errands.watched(
          (async () => {
            let held: [response: unknown] | undefined
            await app.processEvent({
              ...event,
              async ack(response) {
                held = [response]
              },
            })
            if (held) await event.ack(held[0])
          })(),
        ),
    }
    receiver.init(holding as App)
  },
  start: (...given) => receiver.start(...given),
  stop: (...given) => receiver.stop(...given),
})
