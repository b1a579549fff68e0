import { createHmac } from 'node:crypto'

import { ToBotFromBotOrEmulatorTokenValidationParameters as emulatorRules } from 'botframework-connector/lib/auth/tokenValidationParameters.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startGuarded } from './guarded.ts'
import { activityOf, appId, tenantId } from './person.ts'
import { newKey, signedBy, token } from './tokens.ts'

let bot: Awaited<ReturnType<typeof startGuarded>>
beforeAll(async () => {
  bot = await startGuarded()
})
afterAll(() => bot[Symbol.asyncDispose]())

const foreignTenant = '12345678-1234-4234-8234-123456789012'
const seconds = () => Math.floor(Date.now() / 1_000)
const unsigned = (claims: object) =>
  token({ alg: 'none', typ: 'JWT', kid: 'teams' }, claims as Record<string, unknown>, () => '')

test('a message with a token of Teams is accepted', async () => {
  const before = await bot.store.inbox.waiting()
  const response = await bot.post(activityOf(), signedBy(bot.key, bot.claims()))
  expect(response.status).toBe(200)
  expect(await bot.store.inbox.waiting()).toBe(before + 1)
})

test('a token that ran out four minutes ago is still good, as clocks differ', async () => {
  const response = await bot.post(activityOf(), signedBy(bot.key, bot.claims({ exp: seconds() - 240 })))
  expect(response.status).toBe(200)
})

test('the same activity delivered twice is one arrival', async () => {
  const before = await bot.store.inbox.waiting()
  const activity = activityOf()
  for (const _ of [1, 2, 3])
    expect((await bot.post(activity, signedBy(bot.key, bot.claims()))).status).toBe(200)
  expect(await bot.store.inbox.waiting()).toBe(before + 1)
})

interface Attack {
  name: string
  authorization?: () => string
  activity?: Record<string, unknown>
  status?: number
}

const attacks: readonly Attack[] = [
  { name: 'no token' },
  { name: 'garbage', authorization: () => 'Bearer garbage' },
  { name: 'three parts of garbage', authorization: () => 'Bearer a.b.c' },
  { name: 'a Basic header', authorization: () => `Basic ${Buffer.from('a:b').toString('base64')}` },
  { name: 'a token for another bot', authorization: () => signedBy(bot.key, bot.claims({ aud: tenantId })) },
  {
    name: 'a token of another issuer',
    authorization: () => signedBy(bot.key, bot.claims({ iss: 'https://evil.example' })),
  },
  {
    name: 'a token that ran out ten minutes ago',
    authorization: () => signedBy(bot.key, bot.claims({ exp: seconds() - 600 })),
  },
  {
    name: 'a token that is good only tomorrow',
    authorization: () => signedBy(bot.key, bot.claims({ nbf: seconds() + 86_400 })),
  },
  {
    name: 'a token for another service address',
    authorization: () => signedBy(bot.key, bot.claims({ serviceurl: 'https://evil.example/' })),
  },
  {
    name: 'a token without a service address',
    authorization: () => signedBy(bot.key, bot.claims({ serviceurl: undefined })),
  },
  { name: 'a key nobody knows', authorization: () => signedBy(newKey('unknown'), bot.claims()) },
  {
    name: 'a key that is not for Teams',
    authorization: () => signedBy(bot.otherChannel, bot.claims()),
  },
  {
    name: 'a signature of another key under a known name',
    authorization: () => signedBy(newKey('teams'), bot.claims()),
  },
  { name: 'no algorithm', authorization: () => unsigned(bot.claims()) },
  {
    name: 'the public key as a shared secret',
    authorization: () =>
      token({ alg: 'HS256', typ: 'JWT', kid: 'teams' }, bot.claims(), (signed) =>
        createHmac('sha256', bot.key.publicKey.export({ type: 'spki', format: 'pem' }))
          .update(signed)
          .digest('base64url'),
      ),
  },
  {
    name: 'a token that any tenant can make for the bot',
    authorization: () =>
      signedBy(
        bot.key,
        bot.claims({
          iss: `https://sts.windows.net/${foreignTenant}/`,
          tid: foreignTenant,
          ver: '1.0',
          appid: appId,
        }),
      ),
  },
  {
    name: 'an activity without a service address',
    authorization: () => signedBy(bot.key, bot.claims()),
    activity: { serviceUrl: undefined },
  },
  {
    name: 'another channel',
    authorization: () => signedBy(bot.key, bot.claims()),
    activity: { channelId: 'AseChannel' },
  },
  {
    name: 'a tenant that is not allowed',
    authorization: () => signedBy(bot.key, bot.claims()),
    activity: { channelData: { tenant: { id: foreignTenant } } },
    status: 403,
  },
  {
    name: 'no tenant at all',
    authorization: () => signedBy(bot.key, bot.claims()),
    activity: { channelData: {}, conversation: { id: 'a:chat' } },
    status: 403,
  },
]

describe('turned away with an empty answer, and nothing is written down:', () => {
  test.each(attacks)('$name', async ({ authorization, activity = {}, status = 401 }) => {
    const before = await bot.store.inbox.waiting()
    const response = await bot.post(activityOf(activity), authorization?.())
    expect(response.status).toBe(status)
    expect(await response.text()).toBe('')
    expect(await bot.store.inbox.waiting()).toBe(before)
  })
})

test('2,000 forged tokens leave nothing behind in the SDK', async () => {
  const before = emulatorRules.issuer?.length
  for (let n = 0; n < 2_000; n++) {
    const tid = `${String(n).padStart(8, '0')}-1234-4234-8234-123456789012`
    const forged = unsigned({
      iss: `https://sts.windows.net/${tid}/`,
      tid,
      ver: '1.0',
      appid: appId,
      aud: appId,
    })
    const { status } = await bot.post(activityOf(), forged)
    if (status !== 401) expect(status).toBe(401)
  }
  expect(emulatorRules.issuer?.length).toBe(before)
})

describe('what is no activity is turned away before the SDK sees it:', () => {
  const good = () => signedBy(bot.key, bot.claims())

  test('a GET', async () => {
    expect((await fetch(bot.url)).status).toBe(405)
  })
  test('something else than JSON', async () => {
    expect((await bot.post('a=b', good(), { 'content-type': 'text/plain' })).status).toBe(415)
  })
  test.each(['', '[]', '{}', 'null', '{"type":', '"text"'])('the body %j', async (body) => {
    expect([400, 401]).toContain((await bot.post(body, good())).status)
  })
  test.each(['type', 'id', 'from', 'recipient', 'conversation'])('an activity without %s', async (name) => {
    const response = await bot.post(activityOf({ [name]: undefined }), good())
    expect(response.status).toBe(400)
    expect(await response.text()).toBe('')
  })
  test('more than a megabyte', async () => {
    const response = await bot.post(activityOf({ text: 'x'.repeat(1_100_000) }), good())
    expect(response.status).toBe(413)
  })
  test('a button that no card of ours has', async () => {
    const value = { action: { type: 'Action.Execute', verb: 'run', data: { command: 7 } } }
    const invoke = activityOf({ type: 'invoke', name: 'adaptiveCard/action', value })
    expect((await bot.post(invoke, good())).status).toBe(400)
  })
  test('an invoke that nobody handles', async () => {
    const response = await bot.post(activityOf({ type: 'invoke', name: 'signin/verifyState' }), good())
    expect(response.status).toBe(501)
    expect(await response.text()).toBe('')
  })
})
