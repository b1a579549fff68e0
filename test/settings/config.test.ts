import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { OperatorError } from '../../src/errors.ts'
import { packagePath } from '../../src/paths.ts'
import { readConfig, settingNames } from '../../src/settings/config.ts'

const slack = { SLACK_SIGNING_SECRET: 's', SLACK_BOT_TOKEN: 'xoxb-1' }
const rolesIn = (settings: Record<string, string>) => Object.fromEntries(readConfig(settings).standing)

describe('who has a role without anyone granting it', () => {
  test('admins by configuration', () => {
    expect(rolesIn({ ...slack, KUMPPANI_ADMINS: 'slack:T1/U2, local:anna' })).toEqual({
      'slack:T1/U2': 'admin',
      'local:anna': 'admin',
    })
  })
  test('in the playground of one’s own computer, its coordinator and its admin', () => {
    const all = { 'local:coordinator': 'coordinator', 'local:admin': 'admin' }
    expect(rolesIn({})).toEqual(all)
    expect(rolesIn({ ...slack, KUMPPANI_PLAYGROUND: 'on' })).toEqual(all)
    expect(rolesIn({ KUMPPANI_PLAYGROUND: 'anywhere', HOST: '0.0.0.0' })).toEqual(all)
  })
  test('nobody in a playground that strangers reach, where real people are on the other side', () => {
    expect(rolesIn({ ...slack, KUMPPANI_PLAYGROUND: 'anywhere' })).toEqual({})
    expect(rolesIn(slack)).toEqual({})
  })
})

test('a playground beyond this computer is refused unless one insists', () => {
  expect(() => readConfig({ KUMPPANI_PLAYGROUND: 'on', HOST: '0.0.0.0' })).toThrow(OperatorError)
  expect(readConfig({ KUMPPANI_PLAYGROUND: 'anywhere', HOST: '0.0.0.0' }).playground).toBe(true)
})

test('all mistakes are said together, each in a sentence', () => {
  const wrong = { PORT: 'high', SLACK_BOT_TOKEN: 'xoxp-1', KUMPPANI_ADMINS: 'anna', LOG_LEVEL: 'loud' }
  const problem = (() => {
    try {
      readConfig(wrong)
    } catch (error) {
      return String(error)
    }
    return ''
  })()
  for (const name of Object.keys(wrong)) expect(problem).toMatch(new RegExp(`${name} must .+\\.`))
})

test('every setting stands in .env.example, and nothing else does', () => {
  const example = readFileSync(packagePath('.env.example'), 'utf8')
  const shown = [...example.matchAll(/^(?:# ?)?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name)
  expect(new Set(shown)).toEqual(new Set(settingNames.filter((name) => name !== 'NODE_ENV')))
})
