import type { Address } from '../platform.ts'

/** In a burst signs would only take the way of the answers themselves. */
const mostWaiting = 20

/** Shows once that an answer is being made, where it takes longer than people expect. */
export function createTyping(show: (address: Address) => Promise<void>, afterMs = 1_000) {
  const waiting = new Map<string, NodeJS.Timeout>()

  function answered({ place }: Address) {
    clearTimeout(waiting.get(place))
    waiting.delete(place)
  }
  return {
    answered,
    asked(address: Address) {
      answered(address)
      if (waiting.size >= mostWaiting) return
      const timer = setTimeout(() => {
        waiting.delete(address.place)
        // It is only a sign: the answer comes without it too.
        show(address).catch(() => undefined)
      }, afterMs)
      waiting.set(address.place, timer.unref())
    },
  }
}

export type Typing = ReturnType<typeof createTyping>
