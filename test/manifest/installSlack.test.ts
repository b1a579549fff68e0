import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { packagePath } from '../../src/paths.ts'
import { slackApp } from '../../src/platforms/slack/workspaces/scopes.ts'
import { readConfig } from '../../src/settings/config.ts'

const guide = readFileSync(packagePath('docs/install-slack.md'), 'utf8')

/** The settings of one way to connect, with values in place of what is to be copied. */
function settingsUnder(title: string) {
  const [, block = ''] = guide.split(`# ${title}\n`)
  const lines = block.split('\n\n')[0]?.trim().split('\n') ?? []
  const value: Record<string, string> = { SLACK_APP_TOKEN: 'xapp-1', SLACK_BOT_TOKEN: 'xoxb-1' }
  const names = lines.map((line) => line.trim().split('=')[0] ?? '')
  return Object.fromEntries(
    names.map((name) => [
      name,
      value[name] ?? (name === 'PUBLIC_URL' ? 'https://a.example' : 'x'.repeat(32)),
    ]),
  )
}

test.each(['Socket Mode', 'HTTP, one workspace', 'HTTP, several workspaces'])(
  'the settings of the guide are enough: %s',
  (title) => {
    expect(readConfig(settingsUnder(title)).slack).toBeDefined()
  },
)

test('the guide gives a reason for every scope, and for no other', () => {
  const table = guide.slice(guide.indexOf('| scope'), guide.indexOf('## Afterwards'))
  const scopes = [...table.matchAll(/`([a-z_]+(?::[a-z]+)?)`/g)].map(([, scope = '']) => scope)
  expect(new Set(scopes)).toEqual(new Set(slackApp.scopes))
  expect(scopes).toHaveLength(slackApp.scopes.length)
})

test('the guide has ten steps and names files that exist', () => {
  expect(guide.match(/^\d+\. /gm)).toHaveLength(10)
  for (const [, file = ''] of guide.matchAll(/`(manifest\/[\w.-]+)`/g))
    expect(readFileSync(packagePath(file), 'utf8')).toContain('Kumppani')
  const hosts = readFileSync(packagePath('manifest/slack.json'), 'utf8').match(/YOUR-HOST/g)
  expect(hosts).toHaveLength(4)
  expect(guide).toContain('(four places)')
})
