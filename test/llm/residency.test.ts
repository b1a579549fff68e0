import { afterEach, expect, test, vi } from 'vitest'

import { readConfig } from '../../src/settings/config.ts'
import { testBot } from '../bot.ts'

afterEach(() => vi.unstubAllGlobals())

test.each(['chat', 'responses'])(
  'with data residency, requests go to that region and nowhere else (%s)',
  async (api) => {
    const addresses: string[] = []
    vi.stubGlobal('fetch', async (address: string | URL) => {
      addresses.push(String(address))
      return Response.json({})
    })
    const { model } = readConfig({
      OPENAI_API_KEY: 'sk',
      OPENAI_MODEL: 'm',
      OPENAI_API: api,
      OPENAI_DATA_RESIDENCY: 'eu',
    })
    await using bot = await testBot({ model: { ...model!, when: 'always' } })
    await bot.receive({ text: 'When does the agreement end?' })
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses) expect(new URL(address).origin).toBe('https://eu.api.openai.com')
  },
)
