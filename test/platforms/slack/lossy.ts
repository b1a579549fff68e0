import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** Passes everything on to `target`; the answer of what `loses` says never comes back. */
export async function startLossyProxy(target: string, loses: (method: string) => boolean) {
  async function pass(request: IncomingMessage, response: ServerResponse) {
    const { authorization = '', 'content-type': type = '' } = request.headers
    const passed = await fetch(new URL(request.url ?? '', target), {
      method: request.method ?? 'POST',
      headers: { authorization, 'content-type': type },
      body: await buffer(request),
    })
    const body = await passed.text()
    if (loses((request.url ?? '').replace('/api/', ''))) return request.socket.destroy()
    return response
      .writeHead(passed.status, { 'content-type': passed.headers.get('content-type') ?? 'text/plain' })
      .end(body)
  }
  const server = createServer((request, response) => void pass(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
