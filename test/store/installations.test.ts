import { expect, onTestFinished, test, vi } from 'vitest'

import { removed, temporaryFolder } from '../folder.ts'
import { openRealPack } from '../pack.ts'

/** How often something sealed was opened. */
const opened = vi.hoisted(() => ({ times: 0 }))
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>()
  const createDecipheriv: unknown = new Proxy(crypto.createDecipheriv, {
    apply(target: Function, self, args) {
      opened.times++
      return Reflect.apply(target, self, args) as unknown
    },
  })
  return { ...crypto, createDecipheriv }
})

const secret = 'a secret of at least 32 characters'
const installed = (token: string) => ({ bot: { token } })

/** The same database, opened twice. */
async function twoStores() {
  const folder = temporaryFolder()
  const stores = [await openRealPack(folder, { secret }), await openRealPack(folder, { secret })] as const
  onTestFinished(async () => {
    for (const store of stores) await store.close()
    removed(folder)
  })
  return stores.map(({ installations }) => installations)
}

test('what a workspace installed is opened once, not at each of its events', async () => {
  const [mine] = await twoStores()
  await mine!.put('T1', installed('xoxb-1'), new Date(0))
  opened.times = 0
  for (let event = 0; event < 5; event++)
    expect((await mine!.get('T1'))?.installation).toEqual(installed('xoxb-1'))
  expect(opened.times).toBe(1)
})

test('what was installed anew or removed is not remembered, whoever did it; nobody can change what is', async () => {
  const [mine, other] = await twoStores()
  await mine!.put('T1', installed('xoxb-1'), new Date(0))
  const first = (await mine!.get('T1'))!.installation as ReturnType<typeof installed>
  first.bot.token = 'changed'
  expect((await mine!.get('T1'))?.installation).toEqual(installed('xoxb-1'))
  for (const [who, token] of [
    [mine, 'xoxb-2'],
    [other, 'xoxb-3'],
  ] as const) {
    await who!.put('T1', installed(token), new Date(1))
    expect((await mine!.get('T1'))?.installation).toEqual(installed(token))
    await who!.remove('T1')
    expect(await mine!.get('T1')).toBeUndefined()
  }
})
