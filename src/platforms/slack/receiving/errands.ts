import type { Log } from '../../../logging/log.ts'

/** What is done on the side: it may fail, it holds nothing up, and it is waited for at the end. */
export interface Errands {
  run(name: string, errand: () => Promise<unknown>): void
  /** The same promise, waited for at the end. */
  watched<Result>(work: Promise<Result>): Promise<Result>
  done(): Promise<void>
}

export function createErrands(log: Log): Errands {
  const running = new Set<Promise<unknown>>()
  function watched<Result>(work: Promise<Result>) {
    const settled: Promise<unknown> = work.catch(() => {}).finally(() => running.delete(settled))
    running.add(settled)
    return work
  }
  return {
    run(name, errand) {
      void watched(errand()).catch((error: unknown) =>
        log.warn({ problem: String(error), errand: name }, 'left undone'),
      )
    },
    watched,
    async done() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
