import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

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
/** Questions that nobody waits for an answer to and nobody dealt with. */
const questionsKeptMs = 180 * 24 * 60 * 60_000
/** How many are taken up at once: those of one place wait for each other, those of others do not. */
const room = 200
const afterTroubleMs = 1_000
/** Answers are worked out for this long at a time, when nothing has come in for a moment or the wait got too long. */
const longestTurnMs = 10
const quietMs = 2
const longestWaitMs = 100

interface Parts {
  store: Pick<Store, 'inbox' | 'outbox' | 'questions'>
  receive: (message: Message) => Promise<Answer>
  /** Must not wait for what is being done in its place, since it may end that. */
  isUrgent?: (message: Message) => boolean
  /** Called when a reply has been queued. */
  queued: () => void
  now: () => Date
  log: Log
}

/** Handles what came in, in each place in its order, and queues the replies. */
export function createInbox({ store, receive, isUrgent, queued, now, log }: Parts) {
  let forgotten = 0
  const lines = new Map<string, Promise<void>>()
  const taken = new Set<string>()
  /** Handled since the list was last read, which may have been before. */
  const handled = new Set<string>()
  let isMore = false
  let turns = Promise.resolve()
  /** When the last stretch began, and when something last came in. */
  let since = 0
  let woken = 0

  async function work() {
    isMore = taken.size >= room
    if (isMore) return undefined
    const before = [...handled]
    const open = await store.inbox.open(room)
    isMore = open.length === room
    for (const arrival of open) if (!taken.has(arrival.id) && !handled.has(arrival.id)) take(arrival)
    for (const id of before) handled.delete(id)
    await forgetOld()
    return undefined
  }

  /** Puts an arrival behind those of the same place. */
  function take(arrival: Received) {
    const { platform, place } = arrival.replyTo
    const line = isUrgent?.(arrival.message) ? arrival.id : `${platform} ${place}`
    taken.add(arrival.id)
    const mine = (lines.get(line) ?? Promise.resolve())
      .then(() => handle(arrival))
      .catch((error: unknown) => {
        log.error({ err: error, arrival: arrival.id }, 'inbox in trouble')
        setTimeout(worker.wake, afterTroubleMs).unref()
      })
      .finally(() => {
        taken.delete(arrival.id)
        if (lines.get(line) === mine) lines.delete(line)
        if (taken.size === 0 || (isMore && taken.size === room / 2)) worker.wake()
      })
    lines.set(line, mine)
  }

  async function handle(arrival: Received) {
    await turn()
    if (stopped) return
    await store.inbox.begun(arrival.id)
    await store.inbox.handled(arrival.id, replyTo(arrival, await answer(arrival)), now())
    handled.add(arrival.id)
    queued()
  }

  /**
   * One after the other, in short stretches with room for requests in between; while many come in, writing them down
   * goes first: a platform waits three seconds for that, and longer for an answer.
   */
  function turn() {
    return (turns = turns.then(async () => {
      if (performance.now() - since < longestTurnMs) return
      const asked = performance.now()
      do await wait(quietMs)
      while (performance.now() - woken < quietMs && performance.now() - asked < longestWaitMs)
      since = performance.now()
    }))
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
    await store.questions.forget(new Date(time - questionsKeptMs))
  }

  let stopped = false
  const worker = createWorker('inbox', work, log)
  return {
    ...worker,
    wake() {
      woken = performance.now()
      worker.wake()
    },
    /** Ends after what is being done now. */
    async stop() {
      stopped = true
      await worker.stop()
      await Promise.all(lines.values())
    },
  }
}

const words = {
  givenUp: {
    fi: 'En pystynyt vastaamaan tähän. Kysy toisin sanoin tai kerro ylläpidolle.',
    sv: 'Jag kunde inte svara på det här. Fråga med andra ord eller berätta för administratören.',
    en: 'I could not answer this. Ask in other words or tell the operator.',
  },
}
