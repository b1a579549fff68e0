import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

import { Application, TeamsAdapter } from '@microsoft/teams-ai'
import { MemoryStorage, type Response } from 'botbuilder'

/** The SDK as its own examples use it: an echo that asks for no tokens. Prints its address. */
const adapter = new TeamsAdapter({})
const app = new Application({
  adapter,
  botAppId: '',
  storage: new MemoryStorage(),
  startTypingTimer: false,
})
app.activity('message', async (context) => {
  await context.sendActivity(`You said: ${context.activity.text}`)
})

const server = createServer((request, response) => {
  void (async () => {
    const body = (await json(request)) as Record<string, unknown>
    const answering: Response = {
      socket: undefined,
      status: (code) => (response.statusCode = code),
      header: (name, value) => response.setHeader(name, String(value)),
      send: (sent) => response.write(typeof sent === 'string' ? sent : JSON.stringify(sent ?? '')),
      end: () => response.end(),
    }
    const { headers, method } = request
    await adapter.process({ body, headers, method: method ?? 'POST' }, answering, async (context) => {
      await app.run(context)
    })
  })()
})
server.listen(0, '127.0.0.1', () =>
  console.error(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
)
