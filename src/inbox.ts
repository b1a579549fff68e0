import { randomUUID } from 'node:crypto'

import type { Answer } from './answer.ts'
import type { Log } from './log.ts'
import type { Message } from './message.ts'
import { text } from './reply.ts'
import type { Received } from './store/inbox.ts'
import type { Store } from './store/store.ts'
import { createWorker } from './worker.ts'

/** An arrival whose handling ended the process this often is not tried again. */
const mostAttempts = 3
/** A reply later than this helps nobody. */
const worthwhileMs = 60 * 60_000
const keptMs = 7 * 24 * 60 * 60_000

interface Parts {
  store: Pick<Store, 'inbox' | 'outbox'>
  receive: (message: Message) => Promise<Answer>
  /** Called when a reply has been queued. */
  queued: () => void
  now: () => Date
  log: Log
}

/** Handles what came in, one at a time in its order, and queues the replies. */
export function createInbox({ store, receive, queued, now, log }: Parts) {
  let forgotten = 0

  async function work() {
    for (let arrival = await store.inbox.next(); arrival; arrival = await store.inbox.next()) {
      await store.inbox.begun(arrival.id)
      await store.inbox.handled(arrival.id, replyTo(arrival, await answer(arrival)), now())
      queued()
    }
    await forgetOld()
    return undefined
  }

  async function answer({ id, attempts, message }: Received): Promise<Answer> {
    if (attempts < mostAttempts) return receive(message)
    log.error({ arrival: id, attempts }, 'given up: handling it ended the process')
    const locale = message.locale ?? 'fi'
    return { outcome: 'failed', locale, parts: [text(words.givenUp[locale])] }
  }

  const replyTo = ({ id, replyTo: address, at }: Received, given: Answer) => ({
    id: randomUUID(),
    key: `reply ${id}`,
    lane: 'answer' as const,
    address,
    answer: given,
    until: new Date(at.getTime() + worthwhileMs),
  })

  async function forgetOld() {
    const time = now().getTime()
    if (time - forgotten < keptMs / 100) return
    forgotten = time
    const day = new Date(time - keptMs)
    await store.inbox.forget(day)
    await store.outbox.forgetAnswers(day)
  }

  return createWorker('inbox', work, log)
}

const words = {
  givenUp: {
    fi: 'En pystynyt vastaamaan tähän. Kysy toisin sanoin tai kerro ylläpidolle.',
    sv: 'Jag kunde inte svara på det här. Fråga med andra ord eller berätta för administratören.',
    en: 'I could not answer this. Ask in other words or tell the operator.',
  },
}
