import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { OperatorError } from '../errors.ts'
import type { Log } from '../logging/log.ts'
import type { Route } from './route.ts'

interface Listening {
  port: number
  stop(): Promise<void>
}

/** One port for everything. Throws an `OperatorError` when the port can't be had. */
export async function serve(
  routes: readonly Route[],
  { host, port }: { host: string; port: number },
  log: Log,
): Promise<Listening> {
  const server = createServer((request, response) => void dispatch(routes, request, response, log))
  server.requestTimeout = 30_000
  server.headersTimeout = 10_000
  await listen(server, host, port)
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 2_000).unref()
      }),
  }
}

async function dispatch(
  routes: readonly Route[],
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
) {
  const [path = '/'] = (request.url ?? '/').split('?')
  const route = routes.find((candidate) =>
    candidate.path.endsWith('/') ? path.startsWith(candidate.path) : path === candidate.path,
  )
  try {
    if (route) await route.handle(request, response)
    else response.writeHead(404).end()
  } catch (error) {
    log.error({ err: error, path }, 'request failed')
    if (!response.headersSent) response.writeHead(500)
    response.end()
  }
}

const listen = (server: Server, host: string, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(problemOf(error, host, port)))
    server.listen(port, host, resolve)
  })

function problemOf(error: NodeJS.ErrnoException, host: string, port: number) {
  if (error.code === 'EADDRINUSE')
    return new OperatorError(
      `Port ${port} is taken. Stop the other program, or choose another port: PORT=3979 npm start`,
    )
  if (error.code === 'EACCES')
    return new OperatorError(
      `This user may not open port ${port}. Choose one above 1023, for example PORT=3978.`,
    )
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new OperatorError(
      `HOST=${host} is no address of this computer. Use 127.0.0.1, or 0.0.0.0 for all.`,
    )
  return error
}
