import { createRequire } from 'node:module'

import { TeamsAdapter } from '@microsoft/teams-ai'
import {
  type Activity,
  type ConfigurationBotFrameworkAuthenticationOptions,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder'
import {
  AuthenticationError,
  type ServiceClientCredentials,
  ServiceClientCredentialsFactory,
} from 'botframework-connector'

import { isLoopback } from '../../loopback.ts'
import type { TeamsConfig } from '../../settings/config.ts'
import type { Incoming } from './activity.ts'
import { keepClients } from './clients.ts'
import { createHttpClient } from './httpClient.ts'
import './quiet.ts'

/** The other side of Teams in tests. */
export interface Overrides {
  openId?: ConfigurationBotFrameworkAuthenticationOptions
  credentials?: ServiceClientCredentialsFactory
  /** `host:port` of other connectors that posts may go to. */
  hosts?: readonly string[]
  /** Milliseconds to wait for an answer to a post. */
  patienceMs?: number
}

export const issuer = 'https://api.botframework.com'

/** Where Teams takes posts: the public cloud and the clouds of governments. */
const teamsHosts = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]

// The SDK's mapper drops what it does not know of entities: labels and citations would vanish on their way.
const mappers = createRequire(import.meta.url)(
  'botframework-connector/lib/connectorApi/models/mappers.js',
) as { Entity: { type: { additionalProperties?: object } } }
mappers.Entity.type.additionalProperties = { type: { name: 'Object' } }

/** The SDK's adapter without its host part, which writes errors into responses. */
class Adapter extends TeamsAdapter {
  constructor(...given: ConstructorParameters<typeof TeamsAdapter>) {
    super(...given)
    keepClients(this.botFrameworkAuthentication)
  }

  /** Verifies who sent the activity and runs the turn. Throws what either throws. */
  receive(
    authorization: string,
    activity: Incoming,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity as unknown as Activity, turn)
  }
}

/** Asks for no tokens and sends none. */
class NoCredentials extends ServiceClientCredentialsFactory {
  override isValidAppId = async () => true
  override isAuthenticationDisabled = async () => true
  override createCredentials = async (): Promise<ServiceClientCredentials> => ({
    signRequest: async (request) => request,
  })
}

export function createAdapter(
  config: TeamsConfig,
  { openId, credentials, hosts = [], patienceMs }: Overrides = {},
) {
  const { auth, appId, appType, appPassword, tenantId } = config
  const account = {
    MicrosoftAppId: appId,
    MicrosoftAppType: appType,
    ...(appPassword ? { MicrosoftAppPassword: appPassword } : {}),
    ...(tenantId ? { MicrosoftAppTenantId: tenantId } : {}),
  }
  return new Adapter(
    { ...account, ...openId },
    auth === 'off'
      ? new NoCredentials()
      : (credentials ?? new ConfigurationServiceClientCredentialFactory(account)),
    auth === 'off' ? undefined : { requiredEndorsements: ['msteams'], validateClaims: onlyOfTeams },
    {
      httpClient: createHttpClient(
        (url) =>
          auth === 'off'
            ? isLoopback(url.hostname)
            : (url.protocol === 'https:' && teamsHosts.includes(url.host)) || hosts.includes(url.host),
        patienceMs,
      ),
    },
  )
}

/** The SDK also takes tokens that any tenant can make for a bot; Teams does not use them. */
async function onlyOfTeams(claims: readonly { type: string; value: string }[]) {
  if (claims.find(({ type }) => type === 'iss')?.value !== issuer)
    throw new AuthenticationError('the token is not of Teams', 401)
}
