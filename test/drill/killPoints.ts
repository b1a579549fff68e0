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

/** The store, whose process dies when an event comes to the point that is armed. */
export function dyingAt(armed: () => Point | undefined, store: Store): Store {
  const at = (name: Point) => {
    if (armed() === name) die()
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
  type Inbox = Store['inbox']
  type Outbox = Store['outbox']
  return {
    ...store,
    inbox: {
      ...inbox,
      add: around(
        (...args: Parameters<Inbox['add']>) => inbox.add(...args),
        'before the inbox write',
        'after the inbox write',
      ),
      begun: around(
        (...args: Parameters<Inbox['begun']>) => inbox.begun(...args),
        undefined,
        'while handling',
      ),
      handled: around(
        (...args: Parameters<Inbox['handled']>) => inbox.handled(...args),
        'before the outbox write',
        'after the outbox write',
      ),
    },
    outbox: {
      ...outbox,
      begin: async (...args: Parameters<Outbox['begin']>) => {
        const begun = await outbox.begin(...args)
        if (begun.length > 0) at('before the send')
        return begun
      },
      sent: around(
        (...args: Parameters<Outbox['sent']>) => outbox.sent(...args),
        'after the send',
        'after the receipt',
      ),
    },
  }
}
