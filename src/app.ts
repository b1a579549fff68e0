import { assemble } from './assemble.ts'
import type { Config } from './config.ts'
import { healthRoutes } from './health.ts'
import { createInbox } from './inbox.ts'
import type { Log } from './log.ts'
import type { Message } from './message.ts'
import { createMetrics } from './metrics.ts'
import { createOutbox } from './outbox.ts'
import type { Arrival, Platform, PlatformName } from './platforms/platform.ts'
import { createReception, type Reception } from './reception.ts'
import type { Route } from './route.ts'
import { serve } from './server.ts'
import type { Store } from './store/store.ts'

interface Parts {
  config: Config
  store: Store
  log: Log
  now?: () => Date
}

type PlatformWithRoutes = Platform & { routes: readonly Route[] }

/** The bot on every platform that is configured, behind one port. Whoever opened the store closes it. */
export async function startApp({ config, store, log, now = () => new Date() }: Parts) {
  const metrics = createMetrics(store)
  const bot = await assemble({ store, admins: config.admins, now, log })
  const receive = async (message: Message) => {
    const end = metrics.answers.startTimer()
    const answer = await bot.receive(message)
    end({ outcome: answer.outcome, locale: answer.locale })
    return answer
  }
  const reception = createReception({
    store,
    commands: bot.commands,
    receive,
    now,
    arrived({ replyTo: { platform } }: Arrival) {
      metrics.arrivals.inc({ platform })
      inbox.wake()
    },
  })
  const platforms = await platformsOf({ config, store, log, now }, reception)
  const outbox = createOutbox({
    outbox: store.outbox,
    platforms: new Map(platforms.map((platform) => [platform.name, platform])),
    now,
    log,
    settled: ({ platform }, how) => metrics.deliveries.inc({ platform, how }),
  })
  const inbox = createInbox({ store, receive, queued: outbox.wake, now, log })

  let ready = false
  await store.outbox.reopen(now())
  const routes = [
    ...healthRoutes(store, () => ready, metrics),
    ...platforms.flatMap((platform) => platform.routes),
  ]
  const server = await serve(routes, config, log)
  for (const platform of platforms) await platform.start()
  inbox.wake()
  outbox.wake()
  ready = true

  return {
    url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${server.port}`,
    platforms: platforms.map(({ name }): PlatformName => name),
    /** Takes nothing in any more, ends what it has begun, leaves the rest for the next start. */
    async stop() {
      ready = false
      await inbox.stop()
      await outbox.stop()
      for (const platform of platforms) await platform.stop()
      await server.stop()
    },
  }
}

/** Only what is configured is loaded. */
async function platformsOf(
  { config, store, log, now }: Required<Parts>,
  reception: Reception,
): Promise<PlatformWithRoutes[]> {
  const { slack, teams, publicUrl } = config
  const platforms: PlatformWithRoutes[] = []
  if (slack) {
    const { createSlack } = await import('./platforms/slack/index.ts')
    const { installations, oneTimeWords: states } = store
    platforms.push(createSlack({ config: slack, publicUrl, reception, installations, states, log, now }))
  }
  if (teams) {
    const { createTeams } = await import('./platforms/teams/index.ts')
    platforms.push(createTeams({ config: teams, publicUrl, reception, log, now }))
  }
  if (config.playground) {
    const { createWeb } = await import('./platforms/web/index.ts')
    platforms.push(createWeb({ reception, log, now }))
  }
  return platforms
}
