import { randomBytes } from 'node:crypto'

import type { HTTPReceiverOptions, Installation, Logger } from '@slack/bolt'

import type { SlackConfig } from '../../../settings/config.ts'
import type { Installations, OneTimeWords } from '../ports.ts'
import { clientOptions } from '../sending/client.ts'
import { slackApp } from './scopes.ts'

const stateMs = 10 * 60_000

export type Installer = Pick<
  HTTPReceiverOptions,
  'clientId' | 'clientSecret' | 'scopes' | 'redirectUri' | 'installationStore' | 'installerOptions'
>

interface Parts {
  config: SlackConfig
  publicUrl: string | undefined
  installations: Installations
  states: OneTimeWords
  /** Called with each new installation. */
  welcome: (installation: Installation) => Promise<void>
  logger: Logger
  now: () => Date
}

/** Installing in many workspaces; nothing when the operator gave one workspace's token. */
export function createInstaller(parts: Parts): Installer | undefined {
  const { config, publicUrl, installations, states, welcome, logger, now } = parts
  const { access, apiUrl } = config
  if (!('clientId' in access)) return undefined
  const redirectUriPath = '/slack/oauth_redirect'
  return {
    ...access,
    scopes: [...slackApp.scopes],
    redirectUri: `${publicUrl}${redirectUriPath}`,
    installationStore: {
      async storeInstallation(installation) {
        await installations.put(idOf(installation), installation, now())
        await welcome(installation)
      },
      async fetchInstallation({ teamId, enterpriseId, isEnterpriseInstall }) {
        const kept = await installations.get((isEnterpriseInstall ? enterpriseId : teamId) ?? '')
        if (!kept) throw new Error('not installed there')
        return kept.installation as Installation<'v2', false>
      },
    },
    installerOptions: {
      directInstall: true,
      redirectUriPath,
      authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href,
      clientOptions: clientOptions(apiUrl, logger),
      stateStore: {
        async generateStateParam() {
          const word = randomBytes(24).toString('base64url')
          await states.keep(word, new Date(now().getTime() + stateMs))
          return word
        },
        async verifyStateParam(_, state) {
          if (!(await states.take(state, now())))
            throw new Error('This way to install was used or is too old.')
          return { scopes: [...slackApp.scopes], redirectUri: `${publicUrl}${redirectUriPath}` }
        },
      },
    },
  }
}

export const idOf = ({ isEnterpriseInstall, enterprise, team }: Installation) =>
  (isEnterpriseInstall ? enterprise?.id : team?.id) ?? ''
