import { describe, expect, test } from 'vitest'

import { slackApp } from '../../src/platforms/slack/workspaces/scopes.ts'
import { startFakeSlack } from '../platforms/slack/fake.ts'
import { said } from './said.ts'
import { nobody, startServer } from './server.ts'

const good = '0123456789abcdef0123456789abcdef'
const one = (apiUrl: string) => ({
  SLACK_BOT_TOKEN: 'xoxb-T1',
  SLACK_SIGNING_SECRET: good,
  SLACK_API_URL: apiUrl,
})
const many = (apiUrl: string) => ({
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: good,
  SLACK_SIGNING_SECRET: good,
  SLACK_API_URL: apiUrl,
  KUMPPANI_SECRET: good,
  PUBLIC_URL: 'http://127.0.0.1:9',
})

/** Slack's answer to `auth.test` for an app with these scopes. */
const withScopes = (scopes: readonly string[]) => ({
  status: 200,
  headers: { 'content-type': 'application/json', 'x-oauth-scopes': scopes.join(',') },
  body: JSON.stringify({ ok: true, team: 'Ekosysteemi', team_id: 'T1' }),
})

describe('one workspace', () => {
  test('all is well', async () => {
    await using slack = await startFakeSlack()
    slack.break('auth.test', withScopes(slackApp.scopes))
    expect(await said('Slack', one(slack.apiUrl))).toEqual([
      'ok: SLACK_BOT_TOKEN is good, for the workspace Ekosysteemi.',
      'ok: The app may do all that the bot needs.',
      'ok: SLACK_SIGNING_SECRET has the form of one.',
      expect.stringMatching(/^note: PUBLIC_URL is not set/),
    ])
  })
  test('a missing scope is named, with where to add it; one too many is pointed out', async () => {
    await using slack = await startFakeSlack()
    const scopes = [...slackApp.scopes.filter((scope) => scope !== 'users:read'), 'files:read']
    slack.break('auth.test', withScopes(scopes))
    const findings = await said('Slack', one(slack.apiUrl))
    expect(findings).toContainEqual(
      expect.stringMatching(/^mend: The app lacks users:read: add it in OAuth & Permissions/),
    )
    expect(findings).toContainEqual(expect.stringMatching(/^note: The app may also files:read/))
  })
  test('a token that was taken back, and a secret that is a token', async () => {
    await using slack = await startFakeSlack()
    slack.break('auth.test', { error: 'token_revoked' })
    const findings = await said('Slack', { ...one(slack.apiUrl), SLACK_SIGNING_SECRET: 'xoxb-1' })
    expect(findings[0]).toMatch(/^mend: Slack refuses SLACK_BOT_TOKEN \(token_revoked\)\. Copy it again/)
    expect(findings[1]).toMatch(/^mend: SLACK_SIGNING_SECRET is not 32/)
  })
})

describe('Socket Mode', () => {
  test('opens', async () => {
    await using slack = await startFakeSlack()
    const findings = await said('Slack', { ...one(slack.apiUrl), SLACK_APP_TOKEN: 'xapp-1' })
    expect(findings).toContain('ok: SLACK_APP_TOKEN is good: Socket Mode opens.')
  })
  test.each([
    ['missing_scope', /^mend: SLACK_APP_TOKEN lacks connections:write/],
    ['invalid_auth', /^mend: Slack refuses SLACK_APP_TOKEN \(invalid_auth\)/],
  ])('is refused: %s', async (error, expected) => {
    await using slack = await startFakeSlack()
    slack.break('apps.connections.open', { error })
    const findings = await said('Slack', { ...one(slack.apiUrl), SLACK_APP_TOKEN: 'xapp-1' })
    expect(findings.at(-1)).toMatch(expected)
  })
})

describe('many workspaces', () => {
  test('an app that Slack knows', async () => {
    await using slack = await startFakeSlack()
    expect(await said('Slack', many(slack.apiUrl))).toContain(
      'ok: SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are good.',
    )
  })
  test('an app that Slack does not know', async () => {
    await using slack = await startFakeSlack()
    slack.break('oauth.v2.access', { error: 'bad_client_secret' })
    expect((await said('Slack', many(slack.apiUrl)))[0]).toMatch(
      /^mend: Slack refuses SLACK_CLIENT_ID or SLACK_CLIENT_SECRET \(bad_client_secret\)/,
    )
  })
})

test('offline, it says so', async () => {
  const { url } = await nobody()
  expect((await said('Slack', one(`${url}/api/`)))[0]).toMatch(/^mend: Could not reach http/)
})

test('an address that is not Slack’s is said', async () => {
  await using other = await startServer(() => ({ status: 404, body: '<html>' }))
  expect((await said('Slack', one(other.url)))[0]).toMatch(/^mend: .*status 404 and no answer of Slack’s/)
})
