import type { Installation } from '@slack/bolt'

import { OperatorError } from '../../errors.ts'
import type { Route } from '../../http/route.ts'
import type { Log } from '../../logging/log.ts'
import type { Reception } from '../../reception.ts'
import type { SlackConfig } from '../../settings/config.ts'
import type { Arrival, Platform } from '../platform.ts'
import type { Installations, OneTimeWords } from './ports.ts'
import { greeting } from './receiving/arrivals.ts'
import { createBoltApp } from './receiving/boltApp.ts'
import { createErrands } from './receiving/errands.ts'
import { createHearing } from './receiving/events.ts'
import { held } from './receiving/held.ts'
import { listenToInteractions } from './receiving/interactions.ts'
import { loggerOver } from './receiving/logger.ts'
import { httpReceiver, socketReceiver } from './receiving/receivers.ts'
import { routesOf } from './receiving/routes.ts'
import { createSigns } from './receiving/signs.ts'
import { detailOf } from './sending/address.ts'
import { createClients } from './sending/client.ts'
import { createDelivery } from './sending/deliver.ts'
import { pace } from './sending/pace.ts'
import { problemOf } from './sending/problems.ts'
import { createForms } from './surfaces/forms.ts'
import { createHome } from './surfaces/home.ts'
import { createInstaller, idOf } from './workspaces/installer.ts'
import { createLocales } from './workspaces/locales.ts'
import { manyWorkspaces } from './workspaces/manyWorkspaces.ts'
import { oneWorkspace } from './workspaces/oneWorkspace.ts'
import { identifier, type Someone, userOf } from './workspaces/someone.ts'

interface Parts {
  config: SlackConfig
  publicUrl: string | undefined
  reception: Reception
  installations: Installations
  states: OneTimeWords
  log: Log
  now: () => Date
}

/** Slack, over HTTP or a socket, in one workspace or in many. */
export function createSlack(parts: Parts): Platform & { routes: readonly Route[] } {
  const { config, publicUrl, reception, installations, states, log, now } = parts
  const { access, apiUrl, appToken } = config
  const logger = loggerOver(log)
  const errands = createErrands(log)
  const clientOf = createClients(apiUrl, logger)
  const workspaces =
    'botToken' in access ? oneWorkspace(access.botToken, clientOf, log) : manyWorkspaces(installations)
  const locales = createLocales({ reception, clientOf, errands })
  const identify = identifier(locales)
  const signs = createSigns(workspaces, clientOf, localeOf, errands)
  const delivery = createDelivery(workspaces, clientOf, now)

  async function localeOf({ message: { locale, person }, replyTo }: Pick<Arrival, 'message' | 'replyTo'>) {
    if (locale || !person) return locale
    const workspace = await workspaces.get(detailOf(replyTo).workspace)
    return workspace && locales(workspace, userOf(person), person)
  }
  async function take(arrival: Arrival) {
    if (await reception.accept(arrival)) signs.begin(arrival)
  }
  async function welcome(installation: Installation) {
    const bot = installation.bot
    if (!bot) return
    const id = idOf(installation)
    const team = installation.team?.id ?? id
    const workspace = { id, token: bot.token, botId: bot.id, botUserId: bot.userId }
    const by: Someone = { workspace, team, user: installation.user.id, home: undefined }
    await take(greeting(by, `installed:${now().getTime()}`, by.user))
  }

  const installer = createInstaller({ config, publicUrl, installations, states, welcome, logger, now })
  const http = httpReceiver(config, logger, installer)
  const socket = appToken ? socketReceiver(appToken, logger, { slackApiUrl: apiUrl, logger }) : undefined
  const home = createHome(reception, clientOf)
  const hear = createHearing({ reception, workspaces, clientOf, identify, home, errands, take })
  const receiver = held(socket ?? http, errands)
  const app = createBoltApp({ receiver, workspaces, hear, apiUrl, logger, log })
  listenToInteractions(app, { identify, forms: createForms({ reception, clientOf, take, log }), take })
  const doors = routesOf({ http, takesEvents: !socket, installs: Boolean(installer), now })

  return {
    name: 'slack',
    pace,
    routes: doors.routes,
    async start() {
      await workspaces.check()
      await socket?.start().catch(refusedSocket)
    },
    async stop() {
      doors.close()
      await socket?.stop()
      signs.stop()
      await errands.done()
    },
    async send(post) {
      signs.end(post.address)
      return delivery.send(post)
    },
    update: delivery.update,
    remove: delivery.remove,
    find: delivery.find,
    localeOf,
  }
}

function refusedSocket(error: unknown): never {
  const { kind, message } = problemOf(error)
  if (kind !== 'never') throw error
  throw new OperatorError(
    `Slack refuses SLACK_APP_TOKEN (${message}). Make a new one with connections:write in Basic Information of your Slack app.`,
  )
}
