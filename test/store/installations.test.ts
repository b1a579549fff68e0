import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

import { expect, onTestFinished, test, vi } from 'vitest'

import { removed, temporaryFolder } from '../folder.ts'
import { openRealPack } from '../pack.ts'

/** How often something sealed is opened from now on. */
function openings() {
  const opened = vi.spyOn(crypto, 'createDecipheriv')
  syncBuiltinESMExports()
  onTestFinished(() => {
    opened.mockRestore()
    syncBuiltinESMExports()
  })
  return () => opened.mock.calls.length
}

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
  const opened = openings()
  for (let event = 0; event < 5; event++)
    expect((await mine!.get('T1'))?.installation).toEqual(installed('xoxb-1'))
  expect(opened()).toBe(1)
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
