import { type ServiceClientCredentials, ServiceClientCredentialsFactory } from 'botframework-connector'

import { commands } from '../../../commands/index.ts'
import { serve } from '../../../src/http/server.ts'
import { createLog } from '../../../src/logging/log.ts'
import { createTeams } from '../../../src/platforms/teams/index.ts'
import { createReception } from '../../../src/reception.ts'
import type { TeamsConfig } from '../../../src/settings/config.ts'
import { testBot } from '../../bot.ts'
import { appId, tenantId } from './person.ts'
import { newKey, startOpenId } from './tokens.ts'

/** Signs posts with a token of the test's own, without asking anyone. */
class TestCredentials extends ServiceClientCredentialsFactory {
  override isValidAppId = async (id: string) => id === appId
  override isAuthenticationDisabled = async () => false
  override createCredentials = async (): Promise<ServiceClientCredentials> => ({
    async signRequest(request) {
      request.headers.set('authorization', 'Bearer test')
      return request
    },
  })
}

export const credentials = new TestCredentials()

export const config: TeamsConfig = {
  auth: 'on',
  appId,
  appType: 'SingleTenant',
  appPassword: 'not used',
  tenantId,
  allowedTenants: [tenantId],
}

/** The bot behind Teams with its doors closed, and the keys to them. */
export async function startGuarded(hosts: readonly string[] = []) {
  const key = newKey('teams')
  const otherChannel = newKey('other', ['webchat'])
  const openId = await startOpenId([key, otherChannel])
  const bot = await testBot()
  const log = createLog('silent')
  const now = () => new Date()
  const reception = createReception({
    store: bot.store,
    commands,
    receive: bot.receive,
    arrived: () => {},
    now,
  })
  const teams = createTeams({
    config,
    publicUrl: 'https://kumppani.example.org',
    reception,
    log,
    now,
    overrides: {
      credentials,
      hosts,
      openId: {
        ToChannelFromBotLoginUrl: `${openId.url}/login`,
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
        ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
        OAuthUrl: `${openId.url}/oauth`,
        ToBotFromChannelOpenIdMetadataUrl: `${openId.url}/metadata`,
        ToBotFromEmulatorOpenIdMetadataUrl: `${openId.url}/metadata`,
        CallerId: 'urn:botframework:azure',
      },
    },
  })
  await teams.start()
  const server = await serve(teams.routes, { host: '127.0.0.1', port: 0 }, log)

  return {
    key,
    otherChannel,
    teams,
    store: bot.store,
    url: `http://127.0.0.1:${server.port}/api/messages`,
    /** Claims that open the door. */
    claims: (given: Readonly<Record<string, unknown>> = {}) => ({
      iss: 'https://api.botframework.com',
      aud: appId,
      exp: Math.floor(Date.now() / 1_000) + 3_600,
      nbf: Math.floor(Date.now() / 1_000) - 60,
      serviceurl: 'https://smba.trafficmanager.net/emea/',
      ...given,
    }),
    async post(activity: unknown, authorization?: string, headers: Readonly<Record<string, string>> = {}) {
      return fetch(`http://127.0.0.1:${server.port}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization === undefined ? {} : { authorization }),
          ...headers,
        },
        body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      })
    },
    async [Symbol.asyncDispose]() {
      await teams.stop()
      await server.stop()
      await bot[Symbol.asyncDispose]()
      await openId[Symbol.asyncDispose]()
    },
  }
}
