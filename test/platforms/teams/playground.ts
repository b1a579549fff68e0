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
const user = account.extend({ aadObjectId: z.string() })
const configSchema = z.object({
  config: z.object({
    bot: account,
    currentUser: user,
    users: z.array(user),
    personalChat: account,
    groupChats: z.array(account),
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
export interface Posted {
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
  const me = config.currentUser

  return {
    url,
    config,
    install: (conversation: string) => post(`/_debug/conversation/${conversation}/installation`, {}),
    async say(conversation: string, text: string) {
      await post(`/_conversation/v1/conversations/${conversation}/messages`, {
        from: me,
        text,
        textFormat: 'plain',
      })
    },
    /** As people speak to the bot where there are others. */
    async mention(conversation: string, text: string) {
      const tag = `<at>${config.bot.name}</at>`
      await post(`/_conversation/v1/conversations/${conversation}/messages`, {
        from: me,
        text: `${tag} ${text}`,
        textFormat: 'plain',
        mentions: [{ mentioned: { id: config.bot.id }, text: tag }],
      })
    },
    /** As one of the other people there; the Playground's own page speaks as one person only. */
    async sayAs(person: z.infer<typeof user>, conversation: string, text: string, locale: string) {
      const kind = new URLSearchParams({ conversationId: conversation, type: 'userAdded' })
      const response = await fetch(`${url}/_internal/v1/customActivities/template?${kind.toString()}`)
      const { membersAdded: _, ...activity } = z
        .looseObject({ membersAdded: z.unknown() })
        .parse(await response.json())
      const message = { type: 'message', from: person, text, locale }
      await post('/_internal/v1/customActivities', { ...activity, ...message })
    },
    /** Presses an Action.Execute; the card that takes the place of the old one. */
    async press({ conversation, id }: Posted, action: { verb?: string; data?: object }): Promise<Card> {
      const answer = await post('/_conversation/v1/invoke', {
        name: 'adaptiveCard/action',
        from: me,
        conversation: { id: conversation },
        replyToId: id,
        value: { action: { type: 'Action.Execute', ...action }, trigger: 'manual' },
      })
      return z.looseObject({ value: z.unknown() }).parse(answer).value as Card
    },
    submit: ({ conversation, id }: Posted, value: object) =>
      post('/_conversation/v1/submit', {
        conversation: { id: conversation },
        from: me,
        replyToId: id,
        value,
      }),
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
