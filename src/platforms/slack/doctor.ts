import { about, type Finding } from '../../doctor/finding.ts'
import type { Reach, Reached } from '../../doctor/reach.ts'
import type { SlackConfig } from '../../settings/config.ts'
import { slackApp } from './workspaces/scopes.ts'

const slack = about('Slack')

/** Asks Slack whether it takes what is set, and whether the app may do what the bot needs. */
export async function checkSlack(config: SlackConfig, publicUrl: string | undefined, reach: Reach) {
  const findings = [
    ...('botToken' in config.access
      ? await checkBotToken(config.apiUrl, config.access.botToken, reach)
      : await checkApp(config.apiUrl, config.access, reach)),
    ...(config.appToken
      ? [await checkAppToken(config.apiUrl, config.appToken, reach)]
      : checkSecret(config.signingSecret ?? '', publicUrl)),
  ]
  return findings
}

async function call(apiUrl: string, method: string, reach: Reach, init: RequestInit) {
  return reach.ask(new URL(method, apiUrl.replace(/\/?$/, '/')).href, { method: 'POST', ...init })
}

const authorised = (token: string): RequestInit => ({ headers: { authorization: `Bearer ${token}` } })

async function checkBotToken(apiUrl: string, token: string, reach: Reach): Promise<Finding[]> {
  const reached = await call(apiUrl, 'auth.test', reach, authorised(token))
  if (reached?.json['ok'] === true) {
    const { team, team_id: id } = reached.json
    return [
      slack.ok(`SLACK_BOT_TOKEN is good, for the workspace ${said(team ?? id)}.`),
      ...checkScopes(reached),
    ]
  }
  return [refused(reached, apiUrl, 'SLACK_BOT_TOKEN', 'OAuth & Permissions')]
}

function checkScopes({ headers }: Reached): Finding[] {
  const listed = headers.get('x-oauth-scopes')
  if (listed === null)
    return [slack.note('Did not say what the app may do; compare it with manifest/slack.json.')]
  const given = listed.split(',').map((scope) => scope.trim())
  const missing = slackApp.scopes.filter((scope) => !given.includes(scope))
  const spare = given.filter(
    (scope) => scope !== '' && !(slackApp.scopes as readonly string[]).includes(scope),
  )
  return [
    missing.length > 0
      ? slack.mend(
          `The app lacks ${missing.join(', ')}: add ${missing.length > 1 ? 'them' : 'it'} in OAuth & Permissions (or paste manifest/slack.json into App Manifest) and install the app again.`,
        )
      : slack.ok('The app may do all that the bot needs.'),
    ...(spare.length > 0
      ? [slack.note(`The app may also ${spare.join(', ')}, which the bot does not need.`)]
      : []),
  ]
}

async function checkAppToken(apiUrl: string, token: string, reach: Reach) {
  const reached = await call(apiUrl, 'apps.connections.open', reach, authorised(token))
  if (reached?.json['ok'] === true) return slack.ok('SLACK_APP_TOKEN is good: Socket Mode opens.')
  if (reached?.json['error'] === 'missing_scope')
    return slack.mend(
      'SLACK_APP_TOKEN lacks connections:write: make a new one in Basic Information, App-Level Tokens.',
    )
  return refused(reached, apiUrl, 'SLACK_APP_TOKEN', 'Basic Information, App-Level Tokens')
}

/** A code that nobody was given tells whether Slack knows the app: it complains of the code, or of the app first. */
async function checkApp(
  apiUrl: string,
  { clientId, clientSecret }: { clientId: string; clientSecret: string },
  reach: Reach,
): Promise<Finding[]> {
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
  const reached = await call(apiUrl, 'oauth.v2.access', reach, {
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ code: 'doctor' }),
  })
  if (reached?.json['error'] === 'invalid_code')
    return [slack.ok('SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are good.')]
  return [refused(reached, apiUrl, 'SLACK_CLIENT_ID or SLACK_CLIENT_SECRET', 'Basic Information')]
}

/** Only a message of Slack's proves the secret; its form shows the usual mix-ups. */
function checkSecret(secret: string, publicUrl: string | undefined): Finding[] {
  return [
    /^[0-9a-f]{32}$/.test(secret)
      ? slack.ok('SLACK_SIGNING_SECRET has the form of one.')
      : slack.mend(
          'SLACK_SIGNING_SECRET is not 32 of the characters 0–9 and a–f. Copy the Signing Secret, not a token, from Basic Information.',
        ),
    publicUrl
      ? slack.note(`In the app’s settings every request URL must be ${publicUrl}/slack/events.`)
      : slack.note(
          'PUBLIC_URL is not set, so it can’t be checked that Slack reaches the bot. Without a public address use Socket Mode (SLACK_APP_TOKEN).',
        ),
  ]
}

function refused(reached: Reached | undefined, apiUrl: string, setting: string, place: string): Finding {
  if (!reached) return slack.mend(`Could not reach ${apiUrl}. Check the network, a proxy, and SLACK_API_URL.`)
  const code = reached.json['error']
  if (typeof code !== 'string')
    return slack.mend(
      `${apiUrl} answered with status ${reached.status} and no answer of Slack’s. Check SLACK_API_URL.`,
    )
  if (code === 'ratelimited') return slack.note('Slack asks to wait; run this again in a minute.')
  return slack.mend(`Slack refuses ${setting} (${code}). Copy it again from ${place} of your Slack app.`)
}

const said = (value: unknown) => (typeof value === 'string' ? value : 'without a name')
