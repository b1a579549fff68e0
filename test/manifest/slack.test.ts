import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'
import { z } from 'zod'

import { packagePath } from '../../src/paths.ts'

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
