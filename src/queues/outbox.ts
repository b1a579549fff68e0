import type { Log } from '../logging/log.ts'
import { DeliveryProblem, type Platform, type PlatformName, type Receipt } from '../platforms/platform.ts'
import type { Delivery, Group } from '../store/outbox.ts'
import type { Store } from '../store/store.ts'
import type { Background } from './background.ts'
import { createClockWatch } from './clock.ts'
import { createPacing } from './pacing.ts'
import { createWorker } from './worker.ts'

/** Three quick tries, then a slow one every five minutes until it is not worth it any more. */
const quickMs = [1_000, 5_000, 15_000]
const slowMs = 5 * 60_000
/** How many may be on their way at once; answers have room of their own, so that a fan-out can't delay them. */
const room = { answer: 100, broadcast: 50 }
const shortestWaitMs = 20

interface Parts {
  outbox: Store['outbox']
  background: Pick<Background, 'run'>
  platforms: ReadonlyMap<PlatformName, Platform>
  now: () => Date
  log: Log
  /** 0–1, spreads the slow tries. */
  random?: () => number
  settled?: (delivery: Delivery, how: 'sent' | 'later' | 'failed') => void
  /** Called, again after a crash, before a delivery is given up: somebody may have to hear of it. */
  lost?: (delivery: Delivery) => Promise<void>
}

/** Sends what is due: to one place in order, to different places at once, as fast as each platform takes it. */
export function createOutbox({
  outbox,
  background,
  platforms,
  now,
  log,
  random = Math.random,
  settled,
  lost,
}: Parts) {
  const pacing = createPacing(platforms, outbox.lastSent, now)
  const setBackMs = createClockWatch()
  const lines = new Map<string, Promise<void>>()
  const onTheirWay = { answer: 0, broadcast: 0 }
  /** Broadcasts, by workspace or tenant. */
  const inSpace = new Map<string, number>()

  async function work() {
    const time = now()
    const backMs = setBackMs(time)
    if (backMs > 0) {
      pacing.clockSetBack(backMs)
      await outbox.clockSetBack(backMs, time)
    }
    await sendDue('answer', time)
    let wait = Infinity
    for (const group of await outbox.groupsDue('broadcast', time))
      wait = Math.min(wait, await sendDue('broadcast', time, group))
    const due = await outbox.nextDue(time)
    if (due) wait = Math.min(wait, due.getTime() - now().getTime())
    return wait === Infinity ? undefined : Math.max(shortestWaitMs, wait)
  }

  /** Sends what may go now; gives the milliseconds after which more of the group may. */
  async function sendDue(lane: Delivery['lane'], time: Date, group?: Group): Promise<number> {
    for (;;) {
      const { most, waitMs } = group ? pacing.roomFor(group) : { most: Infinity, waitMs: 0 }
      if (most < 1) return waitMs
      const free = Math.min(most, room[lane] - onTheirWay[lane], group ? roomIn(group) : Infinity)
      const due = free > 0 ? await outbox.due(lane, time, free, group) : []
      if (due.length === 0) return Infinity
      const going: string[] = []
      for (const delivery of due) {
        const heldMs = await pacing.heldMs(delivery)
        if (heldMs > 0) await outbox.postpone(delivery.id, new Date(time.getTime() + Math.max(1, heldMs)))
        else going.push(delivery.id)
      }
      for (const delivery of await outbox.begin(going)) line(delivery)
    }
  }

  const roomIn = (group: Pick<Delivery, 'platform' | 'space'>) =>
    (platforms.get(group.platform)?.pace?.atOnce ?? Infinity) - (inSpace.get(spaceOf(group)) ?? 0)

  function count(delivery: Delivery, more: 1 | -1) {
    const { lane } = delivery
    onTheirWay[lane] += more
    if (lane === 'answer') return
    const left = (inSpace.get(spaceOf(delivery)) ?? 0) + more
    if (left > 0) inSpace.set(spaceOf(delivery), left)
    else inSpace.delete(spaceOf(delivery))
  }

  /** Puts a delivery behind those to the same place. */
  function line(delivery: Delivery) {
    const { lane, platform, place } = delivery
    const id = `${lane} ${platform} ${place}`
    count(delivery, 1)
    pacing.promise(delivery)
    const mine = (lines.get(id) ?? Promise.resolve())
      .then(() => background.run(() => attempt(delivery)))
      .catch((error: unknown) => log.error({ err: error, delivery: delivery.id }, 'outbox in trouble'))
      .finally(() => {
        count(delivery, -1)
        if (lines.get(id) === mine) lines.delete(id)
        worker.wake()
      })
    lines.set(id, mine)
  }

  async function attempt(delivery: Delivery) {
    pacing.spend(delivery)
    try {
      await outbox.sent(delivery.id, await deliver(delivery), now())
      settled?.(delivery, 'sent')
    } catch (error) {
      await settle(delivery, error)
    }
  }

  async function deliver(delivery: Delivery): Promise<Receipt> {
    const platform = platforms.get(delivery.platform)
    if (!platform) throw new DeliveryProblem('later', 'the platform is not configured')
    if (now() > delivery.until) throw new DeliveryProblem('never', 'too late to be worth it')
    return delivery.kind === 'post' ? post(platform, delivery) : change(platform, delivery)
  }

  async function post(platform: Platform, delivery: Delivery): Promise<Receipt> {
    const { key, address, answer, doubtful } = delivery
    if (doubtful) {
      const found = await platform.find({ key, address, answer })
      if (typeof found === 'object') return found.receipt
      pacing.spendAfterLook(delivery)
    }
    return platform.send({ key, address, answer })
  }

  async function change(platform: Platform, { kind, changes, address, answer }: Delivery): Promise<Receipt> {
    const posted = changes ? await outbox.get(changes) : undefined
    const receipt = posted?.receipt
    if (!posted || !receipt) throw new DeliveryProblem('never', 'there is no post to change')
    if (kind === 'edit') await platform.update({ key: posted.key, address, answer }, receipt)
    else await platform.remove(address, receipt)
    return receipt
  }

  async function settle(delivery: Delivery, error: unknown) {
    const { kind, message, waitMs } =
      error instanceof DeliveryProblem ? error : new DeliveryProblem('unsure', String(error))
    log.warn({ delivery: delivery.id, platform: delivery.platform, kind, problem: message }, 'not delivered')
    if (kind === 'never') {
      settled?.(delivery, 'failed')
      await lost?.(delivery)
      return outbox.giveUp(delivery.id, message)
    }
    settled?.(delivery, 'later')
    if (waitMs) pacing.pause(delivery, waitMs)
    const wait = waitMs ?? quickMs[delivery.attempts - 1] ?? slowMs * (0.8 + 0.4 * random())
    const doubtful = kind === 'unsure' || (kind === 'later' && delivery.doubtful)
    // Being told to wait is no failure: the quick tries are for real ones.
    const attempts = waitMs === undefined ? delivery.attempts : delivery.attempts - 1
    return outbox.retryAt(delivery.id, new Date(now().getTime() + wait), {
      problem: message,
      doubtful,
      attempts,
    })
  }

  const worker = createWorker('outbox', work, log)
  return {
    wake: worker.wake,
    isWell: worker.isWell,
    /** Ends when nothing is on its way and nothing more may go now. */
    async idle() {
      for (let busy = true; busy;) {
        await worker.idle()
        busy = lines.size > 0
        await Promise.all(lines.values())
      }
    },
    /** Ends when everything that is on its way has arrived or failed. */
    async stop() {
      await worker.stop()
      await Promise.all(lines.values())
    },
  }
}

const spaceOf = ({ platform, space }: Pick<Delivery, 'platform' | 'space'>) => `${platform} ${space}`
