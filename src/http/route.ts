import type { IncomingMessage, ServerResponse } from 'node:http'

/** Serves every request whose path is `path` or, when it ends with a slash, begins with it. */
export interface Route {
  path: string
  handle(request: IncomingMessage, response: ServerResponse): void | Promise<void>
}
