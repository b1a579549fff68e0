import { expect, test } from 'vitest'

import { createReach } from '../../src/doctor/reach.ts'
import { checkTeams } from '../../src/platforms/teams/doctor.ts'
import { type Config, readConfig } from '../../src/settings/config.ts'
import { nobody, startServer } from './server.ts'

const id = '11111111-1111-4111-8111-111111111111'
const tenant = '22222222-2222-4222-8222-222222222222'
const single = { TEAMS_APP_ID: id, TEAMS_APP_PASSWORD: 'p~w', TEAMS_TENANT_ID: tenant }

async function said(settings: Record<string, string>, login: string, publicUrl = 'https://bot.example') {
  const { teams } = readConfig(settings)
  const endpoints = { login, openId: `${login}/openid`, managedIdentity: login }
  const reach = createReach(() => new Date())
  const findings = await checkTeams(teams as NonNullable<Config['teams']>, publicUrl, reach, endpoints)
  return findings.map(({ state, say }) => `${state}: ${say}`)
}

/** Microsoft's sign-in as far as the bot needs it. */
const microsoft = (error?: string) =>
  startServer(({ url = '', method, headers }, body) => {
    if (url === '/openid') return { body: { jwks_uri: 'https://login.example/keys' } }
    if (error)
      return { status: 400, body: { error: 'x', error_description: `${error}: in Microsoft’s words` } }
    const isPassword =
      method === 'POST' &&
      url === `/${tenant}/oauth2/v2.0/token` &&
      new URLSearchParams(body).get('client_secret') === 'p~w'
    const isIdentity = headers['metadata'] === 'true' && url.includes(`client_id=${id}`)
    return isPassword || isIdentity ? { body: { access_token: 't' } } : { status: 401, body: {} }
  })

test('all is well', async () => {
  await using login = await microsoft()
  expect(await said(single, login.url)).toEqual([
    'ok: TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID are good.',
    'ok: The keys to check incoming messages with can be fetched.',
    'note: The messaging endpoint of the Azure bot must be https://bot.example/api/messages.',
  ])
})

test.each([
  ['AADSTS7000215', /Copy the Value of the client secret, not its Secret ID/],
  ['AADSTS7000222', /has expired/],
  ['AADSTS700016', /TEAMS_APP_ID is not known in TEAMS_TENANT_ID/],
  ['AADSTS90002', /There is no tenant TEAMS_TENANT_ID/],
  ['AADSTS50034', /gives the bot no token \(AADSTS50034\)/],
])('what Microsoft refuses with %s is said as what to do', async (code, expected) => {
  await using login = await microsoft(code)
  expect((await said(single, login.url))[0]).toMatch(expected)
})

test('a managed identity', async () => {
  const identity = { TEAMS_APP_ID: id, TEAMS_APP_TYPE: 'UserAssignedMSI', TEAMS_ALLOWED_TENANTS: tenant }
  await using login = await microsoft()
  expect((await said(identity, login.url))[0]).toBe('ok: The managed identity of TEAMS_APP_ID gives tokens.')
  await using none = await microsoft('none')
  expect((await said(identity, none.url))[0]).toMatch(/^mend: Azure gives no token/)
  expect((await said(identity, (await nobody()).url))[0]).toMatch(/^mend: .*works only in Azure/)
})

test('offline, it says so', async () => {
  const { url } = await nobody()
  const findings = await said(single, url)
  expect(findings.slice(0, 2)).toEqual([
    expect.stringMatching(/^mend: Could not reach http/),
    expect.stringMatching(/^mend: Could not reach http/),
  ])
})

test('nobody’s tenant is allowed, and no public address', async () => {
  await using login = await microsoft()
  const findings = await said({ TEAMS_APP_ID: id, TEAMS_APP_TYPE: 'UserAssignedMSI' }, login.url, '')
  expect(findings).toContainEqual(expect.stringMatching(/^mend: PUBLIC_URL is not set/))
  expect(findings).toContainEqual(expect.stringMatching(/nobody’s messages are taken/))
})
