import { OperatorError } from '../../../errors.ts'
import type { Log } from '../../../logging/log.ts'
import type { ClientOf } from '../sending/client.ts'
import { problemOf } from '../sending/problems.ts'
import type { Workspace, Workspaces } from './workspaces.ts'

interface Self extends Workspace {
  teamId: string | undefined
  enterpriseId: string | undefined
}

/** One workspace whose token the operator gave. */
export function oneWorkspace(token: string, clientOf: ClientOf, log: Log): Workspaces {
  let known: Promise<Self> | undefined

  async function ask(): Promise<Self> {
    const said = await clientOf(token).auth.test()
    const teamId = said.team_id
    const enterpriseId = said.enterprise_id
    const id = said.is_enterprise_install ? enterpriseId : teamId
    return {
      id: id ?? '',
      teamId,
      enterpriseId,
      token,
      botId: said.bot_id ?? '',
      botUserId: said.user_id ?? '',
    }
  }
  /** Asks once; asks again when it failed. */
  function self() {
    known ??= ask().catch((error: unknown) => {
      known = undefined
      throw error
    })
    return known
  }

  return {
    async find({ teamId, enterpriseId }) {
      const me = await self()
      const mine = me.teamId === teamId || (me.id === me.enterpriseId && me.id === enterpriseId)
      return mine ? me : undefined
    },
    async get(id) {
      const me = await self()
      return me.id === id ? me : undefined
    },
    async remove({ teamId }) {
      log.warn(
        { team: teamId },
        'the Slack app was removed from its workspace: SLACK_BOT_TOKEN is no longer good',
      )
      return true
    },
    async check() {
      try {
        await self()
      } catch (error) {
        const { kind, message } = problemOf(error)
        if (kind === 'never')
          throw new OperatorError(
            `Slack refuses SLACK_BOT_TOKEN (${message}). Copy it again from OAuth & Permissions of your Slack app.`,
          )
        log.warn({ problem: String(error) }, 'Slack could not be reached yet')
      }
    },
  }
}
