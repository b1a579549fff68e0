import type { Address, Arrival, Platform } from '../../platform.ts'
import { type Detail, detailOf, isDirect } from '../sending/address.ts'
import type { ClientOf } from '../sending/client.ts'
import type { Workspaces } from '../workspaces/workspaces.ts'
import type { Errands } from './errands.ts'

/** An answer that comes sooner needs no sign. */
const patienceMs = 1_000
/** In a burst signs would only take the way of the answers themselves. */
const mostSigns = 20

/** An answer that has not come by then comes too late or never. */
const longestMs = 10 * 60_000

interface Sign {
  begun: number
  timer: NodeJS.Timeout
  shown: boolean
}

/** Shows that the bot has seen a question whose answer takes its time: eyes in a channel, a status in a private chat. */
export function createSigns(
  workspaces: Workspaces,
  clientOf: ClientOf,
  localeOf: NonNullable<Platform['localeOf']>,
  errands: Errands,
) {
  const signs = new Map<string, Sign>()
  const idOf = ({ channel, asked }: Detail) => `${channel} ${asked}`

  async function show({ workspace: id, channel, thread, asked = '' }: Detail, status: string) {
    const workspace = await workspaces.get(id)
    if (!workspace) return
    const client = clientOf(workspace.token)
    if (isDirect(channel))
      await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread ?? asked, status })
    else if (status) await client.reactions.add({ channel, timestamp: asked, name: 'eyes' })
    else await client.reactions.remove({ channel, timestamp: asked, name: 'eyes' })
  }

  return {
    begin(arrival: Arrival) {
      const begun = performance.now()
      for (const [id, sign] of signs) if (begun - sign.begun > longestMs) signs.delete(id)
      if (signs.size >= mostSigns) return
      const detail = detailOf(arrival.replyTo)
      if (!detail.asked) return
      const sign: Sign = {
        begun,
        shown: false,
        timer: setTimeout(() => {
          sign.shown = true
          errands.run('sign', async () => show(detail, words.working[(await localeOf(arrival)) ?? 'fi']))
        }, patienceMs).unref(),
      }
      signs.set(idOf(detail), sign)
    },
    end(address: Address) {
      const detail = detailOf(address)
      const sign = signs.get(idOf(detail))
      if (!sign) return
      clearTimeout(sign.timer)
      signs.delete(idOf(detail))
      if (sign.shown) errands.run('sign', () => show(detail, ''))
    },
    stop() {
      for (const { timer } of signs.values()) clearTimeout(timer)
      signs.clear()
    },
  }
}

const words = {
  working: { fi: 'etsii vastausta…', sv: 'söker ett svar…', en: 'is looking for an answer…' },
}
