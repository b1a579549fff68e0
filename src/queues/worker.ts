import { setImmediate } from 'node:timers/promises'

import type { Log } from '../logging/log.ts'

const afterTroubleMs = 1_000

export interface Worker {
  /** There may be something to do. */
  wake: () => void
  /** False from trouble until work succeeds again. */
  isWell: () => boolean
  /** Ends when there is nothing to do now. */
  idle: () => Promise<void>
  /** Ends after what is being done now. */
  stop: () => Promise<void>
}

/**
 * Runs `work` whenever it is woken, never twice at a time, and again after as many milliseconds as `work` says.
 * Trouble is logged and tried again.
 */
export function createWorker(name: string, work: () => Promise<number | undefined>, log: Log): Worker {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let again = false
  let stopped = false
  let well = true

  const later = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(wake, ms)
  }
  async function run() {
    while (again && !stopped) {
      // Many wakes in one turn of the event loop are one, and requests come in between.
      await setImmediate()
      again = false
      try {
        const next = await work()
        well = true
        if (next !== undefined) later(next)
      } catch (error) {
        well = false
        log.error({ err: error, worker: name }, 'worker in trouble')
        later(afterTroubleMs)
      }
    }
    running = undefined
    if (again) wake()
  }
  function wake() {
    if (stopped) return
    again = true
    running ??= run()
  }
  return {
    wake,
    isWell: () => well,
    async idle() {
      while (running) await running
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
