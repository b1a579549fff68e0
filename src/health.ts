import type { Metrics } from './metrics.ts'
import type { Route } from './route.ts'
import type { Store } from './store/store.ts'

/** `/healthz`: the process answers. `/readyz`: it can do its work. `/metrics`: for Prometheus. */
export const healthRoutes = (store: Store, isReady: () => boolean, metrics: Metrics): Route[] => [
  { path: '/healthz', handle: (_, response) => void response.end('ok\n') },
  {
    path: '/readyz',
    async handle(_, response) {
      const pack = isReady() ? await store.packs.loaded() : undefined
      response.writeHead(pack ? 200 : 503).end(pack ? 'ready\n' : 'not ready\n')
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
