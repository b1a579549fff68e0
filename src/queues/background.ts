import { performance } from 'node:perf_hooks'
import { setImmediate, setTimeout as wait } from 'node:timers/promises'

/** Work goes on for this long at a time; after it requests come in. */
const stretchMs = 5
/** While they keep the thread busy, work waits; but not longer than this. */
const longestPauseMs = 95
/** Nothing has come in for this long: nobody is kept waiting. */
const quietMs = 25
/** The thread is at rest when it has nothing to do for half of a moment. */
const momentMs = 2
const restful = 0.5

/**
 * Answering and posting, in the one thread that takes requests in. Taking them in goes first: a platform waits three
 * seconds for that, and people longer for an answer. While many come in, work still begins for a twentieth of the time.
 */
export interface Background {
  /** A request has come in. */
  came(): void
  /**
   * Does the work in its turn, or before all that waits; the next one begins when it is done or waits for something
   * outside.
   */
  run<Result>(work: () => Promise<Result>, when?: 'in turn' | 'first'): Promise<Result>
}

export function createBackground(): Background {
  const waiting: (() => Promise<unknown>)[] = []
  let cameAt = -Infinity
  let working = false
  let usedMs = 0

  async function work() {
    working = true
    // What follows runs between other promises, where `outside` means what it says.
    await Promise.resolve()
    while (waiting.length > 0) {
      if (usedMs >= stretchMs) await pause()
      const begun = performance.now()
      await Promise.race([waiting.shift()?.(), outside()])
      usedMs += performance.now() - begun
    }
    working = false
  }

  async function pause() {
    const begun = performance.now()
    await setImmediate()
    for (let rest = 1; performance.now() - cameAt < quietMs && rest > restful;) {
      if (performance.now() - begun > longestPauseMs) break
      const before = performance.eventLoopUtilization()
      await wait(momentMs)
      rest = performance.eventLoopUtilization(before).utilization
    }
    usedMs = 0
  }

  return {
    came: () => void (cameAt = performance.now()),
    run: (next, when) =>
      new Promise((resolve, reject) => {
        const piece = () => next().then(resolve, reject)
        if (when === 'first') waiting.unshift(piece)
        else waiting.push(piece)
        if (!working) void work()
      }),
  }
}

/** Comes when every promise that can go on has gone on. */
const outside = () => new Promise<void>((resolve) => process.nextTick(resolve))
