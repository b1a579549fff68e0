import type { HTTPReceiver } from '@slack/bolt'

import type { Route } from '../../../http/route.ts'
import { admit } from './gate.ts'

interface Parts {
  http: Pick<HTTPReceiver, 'requestListener'>
  takesEvents: boolean
  installs: boolean
  now: () => Date
}

/** Bolt's receiver behind our own server. */
export function routesOf({ http, takesEvents, installs, now }: Parts) {
  let open = true
  const events: Route = {
    path: '/slack/events',
    async handle(request, response) {
      if (!open) response.writeHead(503).end()
      else if (await admit(request, response, now())) http.requestListener(request, response)
    },
  }
  const installing = ['/slack/install', '/slack/oauth_redirect'].map((path): Route => ({
    path,
    handle(request, response) {
      if (open && request.method === 'GET') http.requestListener(request, response)
      else response.writeHead(open ? 405 : 503).end()
    },
  }))
  return {
    routes: [...(takesEvents ? [events] : []), ...(installs ? installing : [])],
    /** Slack tries again what is refused now. */
    close() {
      open = false
    },
  }
}
