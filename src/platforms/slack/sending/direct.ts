import type { WebClient } from '@slack/web-api'

import { createCache } from '../../../cache.ts'
import { DeliveryProblem } from '../../platform.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { problemOf } from './problems.ts'

const mostKnown = 10_000

/**
 * Gives the channel of a person's own conversation with the bot: Slack posts to a person too, but what it posted there
 * can only be looked for in the channel. Where the app may not open it, the person it is.
 */
export function createDirect() {
  const known = createCache<string>(mostKnown)
  return async (client: WebClient, { id }: Workspace, channel: string): Promise<string> => {
    if (!/^[UW]/.test(channel)) return channel
    const key = `${id} ${channel}`
    const kept = known.get(key)
    if (kept) return kept
    try {
      const { channel: opened } = await client.conversations.open({ users: channel })
      if (!opened?.id) return channel
      known.set(key, opened.id)
      return opened.id
    } catch (error) {
      const { kind, message, waitMs } = problemOf(error)
      if (kind === 'never') return channel
      // Nothing has been posted yet.
      throw new DeliveryProblem('later', message, waitMs)
    }
  }
}
