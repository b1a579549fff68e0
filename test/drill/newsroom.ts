import { randomUUID } from 'node:crypto'

import { publish } from '../../src/announcing/publish.ts'
import type { Content } from '../../src/domain/announcing/announcement.ts'
import type { Store } from '../../src/store/store.ts'
import { openRealPack } from '../pack.ts'
import type { Platforms } from './platforms.ts'
import { type Target, tokenOf, workspacesOf } from './targets.ts'

export const secret = 'a secret of at least 32 characters'

const contentOf = (round: number): Content => ({
  title: { fi: `Haku ${round}`, sv: `Utlysning ${round}` },
  text: { fi: 'Haku on auki.', sv: 'Utlysningen är öppen.' },
  source: 'https://example.org/haku',
  focusAreas: [],
  instruments: [],
  organisations: [],
  projects: [],
})

/** Which announcement a post is about. */
export const roundIn = (post: string) => Number(/(?:Haku|Utlysning) (\d+)/.exec(post)?.[1] ?? 0)

/** A database in which every target has subscribed and a first announcement is published, to be sent after `delayMs`. */
export async function fillNewsroom(
  folder: string,
  targets: readonly Target[],
  platforms: Pick<Platforms, 'teamsService'>,
  delayMs: number,
) {
  const store = await openRealPack(folder, { secret })
  const now = new Date()
  for (const workspace of workspacesOf(targets)) await install(store, workspace, now)
  for (const [at, target] of targets.entries()) await subscribe(store, target, at, platforms.teamsService)
  await store.close()
  await announce(folder, 1, delayMs)
}

/** Publishes one more announcement, to be sent after `delayMs`. */
export async function announce(folder: string, round: number, delayMs = 0) {
  const store = await openRealPack(folder, { secret })
  const now = new Date()
  const id = randomUUID()
  const step = { id: randomUUID(), who: 'local:drill', what: 'announcement drafted', at: now }
  await store.announcements.create({ id, kind: 'notice', content: contentOf(round) }, step)
  const pack = await store.packs.loaded()
  const announced = await store.announcements.get(id)
  if (!pack || !announced) throw new Error('nothing to publish')
  await publish({ store, pack }, announced, { who: 'local:drill', at: new Date(now.getTime() + delayMs) })
  await store.close()
}

const install = (store: Store, workspace: string, at: Date) =>
  store.installations.put(
    workspace,
    {
      team: { id: workspace },
      user: { id: 'U1', scopes: [], token: undefined },
      bot: { token: tokenOf(workspace), id: `B${workspace}`, userId: `U${workspace}`, scopes: [] },
    },
    at,
  )

async function subscribe(store: Store, target: Target, at: number, serviceUrl: string) {
  const address = addressOf(target, serviceUrl)
  await store.subscriptions.keep({
    id: `drill ${at}`,
    place: `${address.platform}:${address.place}`,
    address,
    name: target.channel,
    person: null,
    kinds: [],
    focusAreas: [],
    locale: (['fi', 'sv', 'en'] as const)[at % 3] ?? 'fi',
    managedBy: 'members',
    createdBy: 'local:drill',
    createdAt: new Date(),
  })
}

const addressOf = ({ platform, space, channel }: Target, serviceUrl: string) =>
  platform === 'slack'
    ? { platform, place: `${space}/${channel}`, space, detail: { workspace: space, channel } }
    : {
        platform,
        place: channel,
        space,
        detail: { serviceUrl, tenantId: space, conversationId: channel, botId: '28:bot' },
      }
