import { subscribePlayground } from './announcing/playground.ts'
import { spreadAll } from './announcing/spread.ts'
import { assemble } from './assemble.ts'
import { calendarRoutes } from './calendar/routes.ts'
import type { Search } from './domain/search/search.ts'
import { legalRoutes } from './feed/legal.ts'
import { feedRoutes } from './feed/routes.ts'
import { healthRoutes } from './http/health.ts'
import { createMetrics } from './http/metrics.ts'
import type { Route } from './http/route.ts'
import { serve } from './http/server.ts'
import { undelivered } from './introductions/work.ts'
import type { Log } from './logging/log.ts'
import { isLoopback } from './loopback.ts'
import type { Message } from './message.ts'
import { parseLine } from './parse.ts'
import type { Platform, PlatformName } from './platforms/platform.ts'
import { createBackground } from './queues/background.ts'
import { createInbox } from './queues/inbox.ts'
import { createOutbox } from './queues/outbox.ts'
import { createSchedule } from './queues/schedule.ts'
import { createReception, type Reception } from './reception.ts'
import { handlersOf } from './scheduled.ts'
import type { Config } from './settings/config.ts'
import type { Store } from './store/store.ts'

interface Parts {
  config: Config
  store: Store
  log: Log
  now?: () => Date
  /** The index over the store; it is built where none is given. */
  search?: Search
}

type PlatformWithRoutes = Platform & { routes: readonly Route[] }

/** The bot on every platform that is configured, behind one port. Whoever opened the store closes it. */
export async function startApp({ config, store, log, now = () => new Date(), search }: Parts) {
  const metrics = createMetrics(store)
  const background = createBackground()
  const { standing, model } = config
  const bot = await assemble({ store, standing, model, publicUrl: ownAddress(config), now, log, search })
  const receive = async (message: Message) => {
    const end = metrics.answers.startTimer()
    const answer = await bot.receive(message)
    end({ outcome: answer.outcome, locale: answer.locale })
    outbox.wake()
    schedule.wake()
    return answer
  }
  const reception = createReception({
    store,
    commands: bot.commands,
    standing,
    receive,
    now,
    arriving: background.came,
    arrived(arrival) {
      metrics.arrivals.inc({ platform: arrival.replyTo.platform })
      inbox.came(arrival)
    },
  })
  const platforms = await platformsOf({ config, store, log, now }, reception)
  const named = new Map(platforms.map((platform) => [platform.name, platform]))
  const outbox = createOutbox({
    outbox: store.outbox,
    background,
    platforms: named,
    now,
    log,
    settled: ({ platform }, how) => metrics.deliveries.inc({ platform, how }),
    async lost(delivery) {
      const work = delivery.until > now() ? undelivered(delivery, now()) : undefined
      if (work && (await store.dueWork.plan(work))) schedule.wake()
    },
  })
  const schedule = createSchedule({
    dueWork: store.dueWork,
    handlers: handlersOf({
      store,
      pack: bot.pack,
      now,
      queued: () => outbox.wake(),
      recordsChanged: bot.recordsChanged,
    }),
    now,
    log,
  })
  const inbox = createInbox({
    store,
    background,
    receive,
    localeOf: async (arrival) => named.get(arrival.replyTo.platform)?.localeOf?.(arrival),
    isUrgent: ({ text }) => parseLine(text, bot.commands)?.command.name === 'cancel',
    queued: outbox.wake,
    now,
    log,
  })

  let ready = false
  await store.outbox.reopen(now())
  await store.dueWork.reopen()
  await store.dueWork.plan({ key: 'subscriptions', kind: 'subscriptions', at: now(), payload: {} })
  await spreadAll({ store, pack: bot.pack }, now())
  const routes = [
    ...healthRoutes({ store, workers: { inbox, outbox, schedule }, isOpen: () => ready, metrics, now }),
    ...calendarRoutes(store, now),
    ...feedRoutes({ store, pack: bot.pack, base: ownAddress(config) ?? '', now }),
    ...legalRoutes({ pack: bot.pack, usesModel: Boolean(model), ...config.legal }),
    ...platforms.flatMap((platform) => platform.routes),
  ]
  const server = await serve(routes, config, log)
  for (const platform of platforms) await platform.start()
  if (config.playground) await subscribePlayground(store, now())
  inbox.wake()
  outbox.wake()
  schedule.wake()
  ready = true

  return {
    url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${server.port}`,
    platforms: platforms.map(({ name }): PlatformName => name),
    /** Takes nothing in any more, ends what it has begun, leaves the rest for the next start. */
    async stop() {
      ready = false
      await inbox.stop()
      await schedule.stop()
      await outbox.stop()
      for (const platform of platforms) await platform.stop()
      await server.stop()
    },
  }
}

/** Where people open the bot's own pages: as set, or on this computer. */
const ownAddress = ({ publicUrl, host, port }: Config) =>
  publicUrl ??
  (isLoopback(host) && port > 0 ? `http://${host.includes(':') ? `[${host}]` : host}:${port}` : undefined)

/** Only what is configured is loaded. */
async function platformsOf(
  { config, store, log, now }: Required<Omit<Parts, 'search'>>,
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
    platforms.push(createWeb({ reception, publicUrl, log, now }))
  }
  return platforms
}
