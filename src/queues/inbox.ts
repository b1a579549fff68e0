import { randomUUID } from 'node:crypto'

import type { Answer } from '../answer.ts'
import type { Locale } from '../locale.ts'
import type { Log } from '../logging/log.ts'
import type { Message } from '../message.ts'
import { text } from '../reply.ts'
import type { Received } from '../store/inbox.ts'
import type { Store } from '../store/store.ts'
import type { Background } from './background.ts'
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
/** A place where handling failed is tried again after the first, then after twice as long each time. */
const restMs = { first: 1_000, longest: 60_000 }

interface Parts {
  store: Pick<Store, 'inbox' | 'outbox' | 'questions'>
  background: Pick<Background, 'run'>
  receive: (message: Message) => Promise<Answer>
  /** The language of whoever sent it, where the arrival does not say it. */
  localeOf?: (arrival: Received) => Promise<Locale | undefined>
  /** Asks to stop what is being done in its place: it waits neither for that nor for anybody else. */
  isUrgent?: (message: Message) => boolean
  /** Called when a reply has been queued. */
  queued: () => void
  now: () => Date
  log: Log
}

/** Handles what came in, in each place in its order, and queues the replies. */
export function createInbox({ store, background, receive, localeOf, isUrgent, queued, now, log }: Parts) {
  let forgotten = 0
  const lines = new Map<string, Promise<void>>()
  const taken = new Set<string>()
  /** How often handling has failed, by line, and which lines rest after that. */
  const troubles = new Map<string, number>()
  const resting = new Set<string>()
  /** When the last who asked to stop did so, by conversation: what was said before is not looked for any more. */
  const lastStop = new Map<string, number>()
  /** Handled while the list is read, which may have been before. */
  let meanwhile: Set<string> | undefined
  /** Something may be written down that is not taken: what comes now has to wait behind it. */
  let isMore = true

  async function work() {
    if (taken.size >= room) return undefined
    isMore = true
    const handled = (meanwhile = new Set())
    const open = await store.inbox.open(room)
    meanwhile = undefined
    for (const arrival of open) if (!taken.has(arrival.id) && !handled.has(arrival.id)) take(arrival)
    isMore = open.length === room || resting.size > 0
    if (!isMore && taken.size === 0) lastStop.clear()
    await forgetOld()
    return undefined
  }

  const isStop = ({ message }: Received) => isUrgent?.(message) ?? false

  /** Puts an arrival behind those of the same place. */
  function take(arrival: Received, stops = isStop(arrival)) {
    const { platform, place } = arrival.replyTo
    const line = stops ? arrival.id : `${platform} ${place}`
    if (resting.has(line)) return
    taken.add(arrival.id)
    const mine = (lines.get(line) ?? Promise.resolve())
      .then(() => background.run(() => handle(arrival, line, stops), stops ? 'first' : 'in turn'))
      .catch((error: unknown) => {
        log.error({ err: error, arrival: arrival.id }, 'inbox in trouble')
        rest(line)
      })
      .finally(() => {
        taken.delete(arrival.id)
        if (lines.get(line) === mine) lines.delete(line)
        if (taken.size === 0 || (isMore && taken.size === room / 2)) worker.wake()
      })
    lines.set(line, mine)
  }

  /** What came after in the same place waits, too, and keeps its order. */
  function rest(line: string) {
    const before = troubles.get(line) ?? 0
    troubles.set(line, before + 1)
    resting.add(line)
    isMore = true
    const again = () => {
      resting.delete(line)
      worker.wake()
    }
    setTimeout(again, Math.min(restMs.longest, restMs.first * 2 ** before)).unref()
  }

  async function handle(arrival: Received, line: string, stops: boolean) {
    if (stopped || resting.has(line)) return
    await store.inbox.begun(arrival.id)
    const { conversation } = arrival.message
    if (stops && conversation) lastStop.set(conversation, arrival.at.getTime())
    const isOvertaken = !stops && arrival.at.getTime() <= (lastStop.get(conversation ?? '') ?? -Infinity)
    await store.inbox.handled(arrival.id, replyTo(arrival, await answer(arrival, isOvertaken)), now())
    troubles.delete(line)
    meanwhile?.add(arrival.id)
    queued()
  }

  async function answer(arrival: Received, isOvertaken: boolean): Promise<Answer> {
    const { id, attempts, message } = arrival
    const locale = message.locale ?? (await localeOf?.(arrival))
    if (attempts < mostAttempts)
      return receive({
        ...message,
        ...(locale ? { locale } : {}),
        ...(isOvertaken ? { stopped: true as const } : {}),
      })
    log.error({ arrival: id, attempts }, 'given up: handling it ended the process')
    return givenUp(locale ?? 'fi')
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
  const worker = createWorker('inbox', () => background.run(work), log)
  return {
    ...worker,
    /** Takes up what has just been written down, without reading it again where nothing older waits. */
    came(arrival: Received) {
      isMore ||= taken.size >= room
      const stops = isStop(arrival)
      if (!isMore || stops) take(arrival, stops)
      if (isMore) worker.wake()
    },
    /** Ends after what is being done now. */
    async stop() {
      stopped = true
      await worker.stop()
      await Promise.all(lines.values())
    },
  }
}

const givenUp = (locale: Locale): Answer => ({
  outcome: 'failed',
  locale,
  parts: [text(words.givenUp[locale])],
})

const words = {
  givenUp: {
    fi: 'En pystynyt vastaamaan tähän. Kysy toisin sanoin tai kerro ylläpidolle.',
    sv: 'Jag kunde inte svara på det här. Fråga med andra ord eller berätta för administratören.',
    en: 'I could not answer this. Ask in other words or tell the operator.',
  },
}
