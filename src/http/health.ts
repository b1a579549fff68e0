import type { Worker } from '../queues/worker.ts'
import type { Store } from '../store/store.ts'
import type { Metrics } from './metrics.ts'
import type { Route } from './route.ts'

/** Whatever came in has been handled within this time, or nobody handles it. */
const patienceMs = 60_000

interface Parts {
  store: Pick<Store, 'packs' | 'inbox'>
  /** By name. */
  workers: Readonly<Record<string, Pick<Worker, 'isWell'>>>
  /** Started, and not stopping yet. */
  isOpen: () => boolean
  metrics: Metrics
  now: () => Date
}

/** `/healthz`: the process answers. `/readyz`: it can do its work, or what keeps it. `/metrics`: for Prometheus. */
export function healthRoutes({ store, workers, isOpen, metrics, now }: Parts): Route[] {
  async function obstacles(): Promise<string[]> {
    if (!isOpen()) return ['it is starting or stopping']
    const ill = Object.entries(workers).flatMap(([name, worker]) =>
      worker.isWell() ? [] : `the ${name} is in trouble`,
    )
    try {
      const oldest = await store.inbox.next()
      const waitedMs = oldest ? now().getTime() - oldest.at.getTime() : 0
      return [
        ...ill,
        ...((await store.packs.loaded()) ? [] : ['the database holds no pack']),
        ...(waitedMs > patienceMs ? [`the oldest event has waited ${Math.round(waitedMs / 1_000)} s`] : []),
      ]
    } catch {
      return [...ill, 'the database does not answer']
    }
  }

  return [
    { path: '/healthz', handle: (_, response) => void response.end('ok\n') },
    {
      path: '/readyz',
      async handle(_, response) {
        const found = await obstacles()
        if (found.length === 0) response.end('ready\n')
        else response.writeHead(503).end(`not ready: ${found.join('; ')}\n`)
      },
    },
    {
      path: '/metrics',
      async handle(_, response) {
        response.setHeader('content-type', metrics.registry.contentType)
        response.end(await metrics.registry.metrics())
      },
    },
  ]
}
