import type { Entries, Mine } from './entries.ts'
import { say } from './server.ts'
import type { Settings } from './settings.ts'

const againMs = 2_000

/** Sends what is unsent, in order, until it has been accepted. A message sent twice is answered once. */
export function createSender(
  entries: Entries,
  { persona }: Pick<Settings, 'persona'>,
  changed: (mine: Mine, reached: boolean) => void,
) {
  let running = false
  let closed = false

  async function send() {
    if (running || closed) return
    running = true
    try {
      for (let mine = next(); mine && !closed; mine = next()) await sendOne(mine)
    } catch {
      setTimeout(() => void send(), againMs)
    } finally {
      running = false
    }
  }
  const next = () => entries.mine().find(({ status }) => status === 'unsent')

  async function sendOne(mine: Mine) {
    const { id, line: text, locale, pressed } = mine
    try {
      const accepted = await say({ id, text, locale, pressed, persona, conversation: entries.conversation })
      // The reply may have been faster.
      if (mine.status === 'unsent') mine.status = accepted ? 'sent' : 'refused'
      changed(mine, true)
    } catch (error) {
      changed(mine, false)
      throw error
    }
  }
  return { send: () => void send(), close: () => void (closed = true) }
}
