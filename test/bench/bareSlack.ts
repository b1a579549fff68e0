import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { App, HTTPReceiver } from '@slack/bolt'

import { secret } from '../platforms/slack/payloads.ts'

/** Slack's own receiver that only acknowledges: what ours is measured beside. Prints its address. */
const receiver = new HTTPReceiver({ signingSecret: secret, processBeforeResponse: true })
const app = new App({
  receiver,
  convoStore: false,
  authorize: async () => ({ botToken: 'xoxb-1', botId: 'B1', botUserId: 'UBOT' }),
})
app.event('app_mention', async () => {})
const server = (await app.start({ port: 0, host: '127.0.0.1' } as never)) as Server
console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
