import type { Log } from './log.ts'
import { DeliveryProblem, type Platform, type PlatformName, type Receipt } from './platforms/platform.ts'
import type { Delivery } from './store/outbox.ts'
import type { Store } from './store/store.ts'
import { createWorker } from './worker.ts'

/** Three quick tries, then a slow one every five minutes until it is not worth it any more. */
const quickMs = [1_000, 5_000, 15_000]
const slowMs = 5 * 60_000
/** How many may be on their way at once; answers have room of their own, so that a fan-out can't delay them. */
const room = { answer: 100, broadcast: 50 }

interface Parts {
  outbox: Store['outbox']
  platforms: ReadonlyMap<PlatformName, Platform>
  now: () => Date
  log: Log
  /** 0–1, spreads the slow tries. */
  random?: () => number
  settled?: (delivery: Delivery, how: 'sent' | 'later' | 'failed') => void
}

/** Sends what is due: to one place in order, to different places at once. */
export function createOutbox({ outbox, platforms, now, log, random = Math.random, settled }: Parts) {
  const lines = new Map<string, Promise<void>>()
  const onTheirWay = { answer: 0, broadcast: 0 }

  async function work() {
    for (const lane of ['answer', 'broadcast'] as const) {
      const free = room[lane] - onTheirWay[lane]
      if (free > 0) for (const delivery of await outbox.claim(lane, now(), free)) line(delivery)
    }
    const due = await outbox.nextDue()
    return due && Math.max(50, due.getTime() - now().getTime())
  }

  /** Puts a delivery behind those to the same place. */
  function line(delivery: Delivery) {
    const { lane, platform, place } = delivery
    const id = `${platform} ${place}`
    onTheirWay[lane]++
    const mine = (lines.get(id) ?? Promise.resolve())
      .then(() => attempt(delivery))
      .catch((error: unknown) => log.error({ err: error, delivery: delivery.id }, 'outbox in trouble'))
      .finally(() => {
        onTheirWay[lane]--
        if (lines.get(id) === mine) lines.delete(id)
        worker.wake()
      })
    lines.set(id, mine)
  }

  async function attempt(delivery: Delivery) {
    try {
      await outbox.sent(delivery.id, await post(delivery), now())
      settled?.(delivery, 'sent')
    } catch (error) {
      await settle(delivery, error)
    }
  }

  async function post(delivery: Delivery): Promise<Receipt> {
    const platform = platforms.get(delivery.platform)
    if (!platform) throw new DeliveryProblem('later', 'the platform is not configured')
    if (now() > delivery.until) throw new DeliveryProblem('never', 'too late to be worth it')
    const { key, address, answer } = delivery
    if (delivery.doubtful) {
      const found = await platform.find({ key, address, answer })
      if (found !== 'absent' && found !== 'unknowable') return found
    }
    return platform.send({ key, address, answer })
  }

  async function settle(delivery: Delivery, error: unknown) {
    const { kind, message, waitMs } =
      error instanceof DeliveryProblem ? error : new DeliveryProblem('unsure', String(error))
    log.warn({ delivery: delivery.id, platform: delivery.platform, kind, problem: message }, 'not delivered')
    if (kind === 'never') {
      settled?.(delivery, 'failed')
      return outbox.giveUp(delivery.id, message)
    }
    settled?.(delivery, 'later')
    const wait = waitMs ?? quickMs[delivery.attempts - 1] ?? slowMs * (0.8 + 0.4 * random())
    const doubtful = kind === 'unsure' || (kind === 'later' && delivery.doubtful)
    return outbox.retryAt(delivery.id, new Date(now().getTime() + wait), message, doubtful)
  }

  const worker = createWorker('outbox', work, log)
  return {
    wake: worker.wake,
    /** Ends when everything that is on its way has arrived or failed. */
    async stop() {
      await worker.stop()
      await Promise.all(lines.values())
    },
  }
}
