import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

import type { Store } from '../store/store.ts'

/** What can be counted without telling what anyone said. Names follow Prometheus. */
export function createMetrics({ inbox, outbox }: Pick<Store, 'inbox' | 'outbox'>) {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'kumppani_inbox_waiting',
    help: 'Events written down and not yet handled',
    registers,
    async collect() {
      this.set(await inbox.waiting())
    },
  })
  new Gauge({
    name: 'kumppani_outbox',
    help: 'Posts by how they stand',
    labelNames: ['status'],
    registers,
    async collect() {
      this.reset()
      for (const [status, count] of Object.entries(await outbox.counts())) this.set({ status }, count)
    },
  })
  return {
    arrivals: new Counter({
      name: 'kumppani_arrivals_total',
      help: 'Events that came in',
      labelNames: ['platform'],
      registers,
    }),
    answers: new Histogram({
      name: 'kumppani_answer_seconds',
      help: 'Time to an answer, by how it was understood',
      labelNames: ['outcome', 'locale'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5],
      registers,
    }),
    deliveries: new Counter({
      name: 'kumppani_deliveries_total',
      help: 'Attempts to post, by how they ended',
      labelNames: ['platform', 'how'],
      registers,
    }),
    registry,
  }
}

export type Metrics = ReturnType<typeof createMetrics>
