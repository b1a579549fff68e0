import { randomUUID } from 'node:crypto'

import type { WebSocket } from 'ws'

import type { FakeSlack } from './fake.ts'

const kinds = { command: 'slash_commands', event: 'events_api' }

/** Slack's end of the bot's socket: tells something and waits for the acknowledgement. */
export async function openSocket(slack: FakeSlack) {
  const socket = await slack.socket()
  return (payload: object) => tell(socket, payload)
}

const tell = (socket: WebSocket, payload: object) =>
  new Promise<unknown>((resolve) => {
    const id = randomUUID()
    const [, kind = 'interactive'] = Object.entries(kinds).find(([name]) => name in payload) ?? []
    const listen = (data: unknown) => {
      const said = JSON.parse(String(data)) as { envelope_id?: string; payload?: unknown }
      if (said.envelope_id !== id) return
      socket.off('message', listen)
      resolve(isEmpty(said.payload) ? undefined : said.payload)
    }
    socket.on('message', listen)
    socket.send(JSON.stringify({ type: kind, envelope_id: id, payload, accepts_response_payload: true }))
  })

const isEmpty = (payload: unknown) =>
  payload === undefined || payload === null || Object.keys(payload as object).length === 0
