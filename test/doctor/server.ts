import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Said {
  status?: number
  headers?: Record<string, string>
  body: unknown
}

/** A server that answers what `answer` says. */
export async function startServer(answer: (request: IncomingMessage, body: string) => Said) {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { status = 200, headers = {}, body } = answer(request, Buffer.concat(chunks).toString())
      response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** An address where nobody answers. */
export async function nobody() {
  const server = await startServer(() => ({ body: '' }))
  await server[Symbol.asyncDispose]()
  return server
}
