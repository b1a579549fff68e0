import { about, type Finding } from '../../doctor/finding.ts'
import type { Reach, Reached } from '../../doctor/reach.ts'
import type { TeamsConfig } from '../../settings/config.ts'

const teams = about('Teams')

interface Endpoints {
  login: string
  openId: string
  managedIdentity: string
}

const microsoft: Endpoints = {
  login: 'https://login.microsoftonline.com',
  openId: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  managedIdentity: 'http://169.254.169.254',
}

/** Asks Microsoft for a token as the bot does, and for the keys that incoming messages are checked with. */
export async function checkTeams(
  config: TeamsConfig,
  publicUrl: string | undefined,
  reach: Reach,
  endpoints = microsoft,
): Promise<Finding[]> {
  if (config.auth === 'off') return [teams.note('TEAMS_AUTH=off: nothing is checked, for trying out only.')]
  const token =
    config.appType === 'SingleTenant'
      ? await checkPassword(config, reach, endpoints)
      : await checkIdentity(config, reach, endpoints)
  const keys = await reach.ask(endpoints.openId)
  return [
    token,
    typeof keys?.json['jwks_uri'] === 'string'
      ? teams.ok('The keys to check incoming messages with can be fetched.')
      : teams.mend(`Could not reach ${endpoints.openId}. Without it no message from Teams can be checked.`),
    publicUrl
      ? teams.note(`The messaging endpoint of the Azure bot must be ${publicUrl}/api/messages.`)
      : teams.mend('PUBLIC_URL is not set: Teams needs a public address that leads to /api/messages.'),
    ...(config.allowedTenants.length === 0
      ? [teams.mend('TEAMS_TENANT_ID and TEAMS_ALLOWED_TENANTS are empty, so nobody’s messages are taken.')]
      : []),
  ]
}

async function checkPassword(
  { appId, appPassword = '', tenantId = '' }: TeamsConfig,
  reach: Reach,
  { login }: Endpoints,
): Promise<Finding> {
  const reached = await reach.ask(`${login}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: appPassword,
      scope: 'https://api.botframework.com/.default',
    }),
  })
  if (!reached) return teams.mend(`Could not reach ${login}. Check the network and a proxy.`)
  return isToken(reached)
    ? teams.ok('TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID are good.')
    : teams.mend(sentenceFor(reached))
}

async function checkIdentity({ appId }: TeamsConfig, reach: Reach, { managedIdentity }: Endpoints) {
  const query = new URLSearchParams({
    'api-version': '2018-02-01',
    resource: 'https://api.botframework.com',
    client_id: appId,
  })
  const reached = await reach.ask(`${managedIdentity}/metadata/identity/oauth2/token?${query.toString()}`, {
    headers: { metadata: 'true' },
  })
  if (!reached)
    return teams.mend(
      'Could not reach Azure’s managed identity. TEAMS_APP_TYPE=UserAssignedMSI works only in Azure.',
    )
  return isToken(reached)
    ? teams.ok('The managed identity of TEAMS_APP_ID gives tokens.')
    : teams.mend('Azure gives no token for TEAMS_APP_ID. Assign that user-assigned identity to this machine.')
}

const isToken = ({ json }: Reached) => typeof json['access_token'] === 'string'

/** Microsoft's codes, as people can act on them. */
const sentences: Readonly<Record<string, string>> = {
  AADSTS700016:
    'TEAMS_APP_ID is not known in TEAMS_TENANT_ID. Compare both with the app registration’s overview.',
  AADSTS7000215: 'TEAMS_APP_PASSWORD is wrong. Copy the Value of the client secret, not its Secret ID.',
  AADSTS7000222: 'TEAMS_APP_PASSWORD has expired. Make a new client secret in the app registration.',
  AADSTS90002:
    'There is no tenant TEAMS_TENANT_ID. Copy the Directory (tenant) ID from the app registration.',
  AADSTS900023:
    'TEAMS_TENANT_ID is no tenant’s id. Copy the Directory (tenant) ID from the app registration.',
}

function sentenceFor({ status, json }: Reached) {
  const description = typeof json['error_description'] === 'string' ? json['error_description'] : ''
  const [code] = /AADSTS\d+/.exec(description) ?? []
  const known = code === undefined ? undefined : sentences[code]
  return (
    known ??
    `Microsoft gives the bot no token (${code ?? `status ${status}`}). Check TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID.`
  )
}
