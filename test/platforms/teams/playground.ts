import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'

import WebSocket from 'ws'
import { z } from 'zod'

import type { Card } from '../../../src/platforms/teams/element.ts'

const program = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js')

const account = z.object({ id: z.string(), name: z.string() })
const configSchema = z.object({
  config: z.object({
    bot: account,
    currentUser: account,
    personalChat: account,
    teams: z.array(z.object({ channels: z.array(account) })),
  }),
})
const eventSchema = z.object({
  action: z.string(),
  actionConversationId: z.string(),
  message: z.looseObject({
    messageId: z.string(),
    attachments: z.array(z.looseObject({ content: z.unknown() })).default([]),
    suggestedActions: z.looseObject({ actions: z.array(z.looseObject({ title: z.string() })) }).optional(),
  }),
})

/** A post of the bot as the Playground shows it. */
interface Posted {
  conversation: string
  id: string
  card: Card
  suggested: readonly string[]
}

/** Microsoft's Agents Playground in front of the bot: Teams’ other side, made by others than us. */
export async function startAgentsPlayground(botUrl: string, folder: string) {
  const port = await freePort()
  const args = ['-e', botUrl, '-c', 'msteams', '-p', String(port), '--disable-telemetry']
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(child.stdout, 'data')
  const url = `http://127.0.0.1:${port}`
  const { config } = configSchema.parse(await (await fetch(`${url}/_internal/v1/testConfig`)).json())
  const socket = new WebSocket(`ws://127.0.0.1:${port}/_ws_conversation/v1/conversations/stream`)
  await once(socket, 'open')

  const posts: Posted[] = []
  const waiting: ((posted: Posted) => void)[] = []
  socket.on('message', (data: Buffer) => {
    const event = eventSchema.safeParse(JSON.parse(data.toString()))
    if (!event.success || event.data.action !== 'createMessage') return
    const { message, actionConversationId: conversation } = event.data
    const [attachment] = message.attachments
    const posted = {
      conversation,
      id: message.messageId,
      card: attachment?.content as Card,
      suggested: message.suggestedActions?.actions.map(({ title }) => title) ?? [],
    }
    const reader = waiting.shift()
    if (reader) reader(posted)
    else posts.push(posted)
  })

  async function post(path: string, body: object): Promise<unknown> {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`)
    return text ? JSON.parse(text) : undefined
  }
  const from = { id: config.currentUser.id }

  return {
    config,
    install: (conversation: string) => post(`/_debug/conversation/${conversation}/installation`, {}),
    say: (conversation: string, text: string, mentions: readonly object[] = []) =>
      post(`/_conversation/v1/conversations/${conversation}/messages`, {
        from,
        text,
        textFormat: 'plain',
        mentions,
      }),
    /** Presses an Action.Execute; the card that takes the place of the old one. */
    async press({ conversation, id }: Posted, action: { verb?: string; data: object }): Promise<Card> {
      const answer = await post('/_conversation/v1/invoke', {
        name: 'adaptiveCard/action',
        from,
        conversation: { id: conversation },
        replyToId: id,
        value: { action: { type: 'Action.Execute', ...action }, trigger: 'manual' },
      })
      return z.looseObject({ value: z.unknown() }).parse(answer).value as Card
    },
    submit: ({ conversation, id }: Posted, value: object) =>
      post('/_conversation/v1/submit', { conversation: { id: conversation }, from, replyToId: id, value }),
    /** The bot's next post that nobody has read. */
    next: async (): Promise<Posted> => posts.shift() ?? new Promise((resolve) => waiting.push(resolve)),
    async [Symbol.asyncDispose]() {
      socket.terminate()
      const exited = once(child, 'exit')
      child.kill('SIGKILL')
      await exited
    },
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
