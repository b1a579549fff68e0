import { OperatorError } from '../../errors.ts'

interface Settings {
  teams: { auth: 'on' | 'off'; appId: string } | undefined
  publicUrl: string | undefined
}

const unknownId = '00000000-0000-0000-0000-000000000000'
const unknownHost = 'YOUR-HOST'

/**
 * The app's manifest for one organisation: its app id and the bot's address filled in. Throws an `OperatorError` that
 * says which setting is missing.
 */
export function manifestFor({ teams, publicUrl }: Settings, template: string): string {
  if (teams?.auth !== 'on')
    throw new OperatorError(
      'TEAMS_APP_ID is missing: it is the Application (client) ID of your app registration.',
    )
  if (!publicUrl?.startsWith('https://'))
    throw new OperatorError(
      'PUBLIC_URL is missing: it is the bot’s https address, such as https://kumppani.example.org',
    )
  return template.replaceAll(unknownId, teams.appId).replaceAll(unknownHost, new URL(publicUrl).host)
}
