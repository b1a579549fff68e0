import { readdirSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'
import { z } from 'zod'

import { packagePath } from '../../src/paths.ts'
import { slackApp } from '../../src/platforms/slack/workspaces/scopes.ts'

const read = (file: string) => JSON.parse(readFileSync(packagePath('manifest', file), 'utf8')) as unknown

/** The limits of Slack’s manifest, as its reference gives them. */
const shape = z.object({
  display_information: z.object({
    name: z.string().max(35),
    description: z.string().max(140),
    long_description: z.string().min(175).max(4000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.object({}).loose(),
    bot_user: z.object({ display_name: z.string().max(80) }).loose(),
    agent_view: z.object({
      agent_description: z.string().max(300),
      suggested_prompts: z.array(z.object({ title: z.string(), message: z.string() })).max(4),
    }),
    slash_commands: z.array(
      z.object({
        command: z.string().regex(/^\/[a-z]{1,31}$/),
        url: z.url().optional(),
        description: z.string().max(2000),
        usage_hint: z.string().max(1000),
        should_escape: z.literal(true),
      }),
    ),
    shortcuts: z.array(
      z.object({
        name: z.string().max(24),
        type: z.literal('message'),
        callback_id: z.string().max(255),
        description: z.string().max(150),
      }),
    ),
  }),
  oauth_config: z.object({
    redirect_urls: z.array(z.url()).optional(),
    scopes: z.strictObject({ bot: z.array(z.string()) }),
  }),
  settings: z.object({
    event_subscriptions: z.object({ request_url: z.url().optional(), bot_events: z.array(z.string()) }),
    interactivity: z.object({ is_enabled: z.literal(true), request_url: z.url().optional() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
  }),
})
const overHttp = shape.parse(read('slack.json'))
const overSocket = shape.parse(read('slack-socket.json'))

test('over HTTP every address is given, over a socket none is', () => {
  expect(JSON.stringify(overHttp).match(/https:\/\/YOUR-HOST/g)).toHaveLength(4)
  expect(JSON.stringify(overSocket)).not.toContain('https://')
  expect([overHttp, overSocket].map(({ settings }) => settings.socket_mode_enabled)).toEqual([false, true])
})

test('both forms ask for the same scopes, events and commands', () => {
  expect(overSocket.oauth_config.scopes).toEqual(overHttp.oauth_config.scopes)
  expect(overSocket.settings.event_subscriptions.bot_events).toEqual(
    overHttp.settings.event_subscriptions.bot_events,
  )
  expect(overSocket.features.shortcuts).toEqual(overHttp.features.shortcuts)
})

const code = readdirSync(packagePath('src/platforms/slack'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(packagePath('src/platforms/slack', file), 'utf8'))
  .join('\n')
const found = (pattern: RegExp, within = code) => [
  ...new Set([...within.matchAll(pattern)].map(([, name = '']) => name)),
]

test('the manifest says what the code says: scopes, events, command and shortcut', () => {
  const { scopes, events, command, shortcut } = slackApp
  expect(overHttp.oauth_config.scopes.bot).toEqual([...scopes])
  expect(overHttp.settings.event_subscriptions.bot_events).toEqual([...events])
  expect(overHttp.features.slash_commands.map((given) => given.command)).toEqual([command])
  expect(overHttp.features.shortcuts.map((given) => given.callback_id)).toEqual([shortcut])
})

test('every event that is asked for is listened to, and the other way round', () => {
  const listener = readFileSync(packagePath('src/platforms/slack/receiving/events.ts'), 'utf8')
  const [, block = ''] = /const heard: Heard = \{(.+?)\n  \}/s.exec(listener) ?? []
  const heard = found(/^ {4}(\w+):/gm, block)
  const asked = slackApp.events.map((name) => name.replace(/^message\..*/, 'message'))
  expect(heard.toSorted()).toEqual([...new Set(asked)].toSorted())
})

/** What Slack wants for each method and event, by its reference. */
const wanted: Record<string, readonly string[]> = {
  'auth.test': [],
  'assistant.threads.setStatus': ['assistant:write'],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'chat.delete': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'reactions.add': ['reactions:write'],
  'reactions.remove': ['reactions:write'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  app_uninstalled: [],
  channel_left: ['channels:read'],
  group_left: ['groups:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  'message.im': ['im:history'],
  tokens_revoked: [],
}

test('every scope that is asked for is used, and everything used has its scope', () => {
  const methods = found(/\b(?:client|clientOf\([^()]*\))\s*\.((?:[a-z]+\.)+[a-zA-Z]+)\(/g)
  expect(methods.length).toBeGreaterThan(8)
  const used = [...methods, ...slackApp.events]
  expect(used.filter((name) => !wanted[name])).toEqual([])
  const needed = new Set(['commands', ...used.flatMap((name) => wanted[name] ?? [])])
  expect([...needed].toSorted()).toEqual([...slackApp.scopes].toSorted())
})
