import { randomFrom } from './limits.ts'

/** What goes wrong at the first try of a target. */
export type Trouble = 'none' | 'busy' | 'broken' | 'broken after posting' | 'answer lost' | 'dead'

export interface Target {
  platform: 'slack' | 'teams'
  /** Workspace or tenant. */
  space: string
  /** Channel or conversation. */
  channel: string
  trouble: Trouble
}

const workspaces = ['T1', 'T2', 'T3', 'T4', 'T5']
const tenants = [1, 2, 3].map((number) => `0000000${number}-0000-4000-8000-000000000000`)

/** Seven in ten are Slack channels in five workspaces, the rest Teams conversations in three tenants. */
export function targetsFor(count: number, seed: number): Target[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, at) => {
    const isSlack = at % 10 < 7
    const spaces = isSlack ? workspaces : tenants
    return {
      platform: isSlack ? ('slack' as const) : ('teams' as const),
      space: spaces[Math.floor(at / 10 + (at % 10)) % spaces.length] ?? '',
      channel: isSlack ? `C${at}` : `19:${at}@thread.tacv2`,
      trouble: troubleAt(random()),
    }
  })
}

function troubleAt(share: number): Trouble {
  if (share < 0.02) return 'dead'
  if (share < 0.04) return 'busy'
  if (share < 0.06) return 'broken'
  if (share < 0.075) return 'broken after posting'
  return share < 0.09 ? 'answer lost' : 'none'
}

export const tokenOf = (workspace: string) => `xoxb-${workspace}`
export const workspacesOf = (targets: readonly Target[]) => [
  ...new Set(targets.filter(({ platform }) => platform === 'slack').map(({ space }) => space)),
]
