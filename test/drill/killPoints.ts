import type { Store } from '../../src/store/store.ts'

/** Moments between which nothing may be lost. */
export const points = [
  'before the inbox write',
  'after the inbox write',
  'while handling',
  'before the outbox write',
  'after the outbox write',
  'before the send',
  'after the send',
  'after the receipt',
] as const
export type Point = (typeof points)[number]

const die = () => {
  process.kill(process.pid, 'SIGKILL')
  // The signal arrives at once, but nothing after this line may run first.
  for (;;);
}

/** The store, whose process dies at one point of an event's way. */
export function dyingAt(point: Point | undefined, store: Store): Store {
  const at = (name: Point) => {
    if (point === name) die()
  }
  const around =
    <Args extends unknown[], Result>(
      run: (...args: Args) => Promise<Result>,
      before?: Point,
      after?: Point,
    ) =>
    async (...args: Args) => {
      if (before) at(before)
      const result = await run(...args)
      if (after) at(after)
      return result
    }
  const { inbox, outbox } = store
  return {
    ...store,
    inbox: {
      ...inbox,
      add: around(inbox.add, 'before the inbox write', 'after the inbox write'),
      begun: around(inbox.begun, undefined, 'while handling'),
      handled: around(inbox.handled, 'before the outbox write', 'after the outbox write'),
    },
    outbox: {
      ...outbox,
      claim: async (...args) => {
        const claimed = await outbox.claim(...args)
        if (claimed.length > 0) at('before the send')
        return claimed
      },
      sent: around(outbox.sent, 'after the send', 'after the receipt'),
    },
  }
}
