import { z } from 'zod'

import type { Installations } from '../ports.ts'
import type { Origin, Workspace, Workspaces } from './workspaces.ts'

const installed = z.object({
  bot: z.object({ token: z.string(), id: z.string(), userId: z.string() }),
})

/** Every workspace that installed the bot. */
export function manyWorkspaces(installations: Installations): Workspaces {
  async function get(id: string): Promise<Workspace | undefined> {
    const bot = installed.safeParse((await installations.get(id))?.installation).data?.bot
    return bot && { id, token: bot.token, botId: bot.id, botUserId: bot.userId }
  }
  return {
    get,
    async find(origin) {
      for (const id of idsOf(origin)) {
        const workspace = await get(id)
        if (workspace) return workspace
      }
      return undefined
    },
    async remove(origin, at) {
      const [id] = idsOf(origin)
      const kept = id && (await installations.get(id))
      if (kept && kept.at > at) return false
      if (kept) await installations.remove(id)
      return true
    },
    async check() {},
  }
}

/** The organisation first where the event is for it, else the workspace. */
function idsOf({ teamId, enterpriseId, isEnterpriseInstall }: Origin) {
  const ids = isEnterpriseInstall ? [enterpriseId, teamId] : [teamId]
  return ids.filter((id) => id !== undefined)
}
