import { expect, test } from 'vitest'

import { locales } from '../src/locale.ts'
import { prompts } from '../src/prompts.ts'
import { testBot } from './bot.ts'

test('the bot knows the answer to every question it suggests', async () => {
  await using bot = await testBot()
  for (const locale of locales)
    for (const prompt of prompts)
      expect(await bot.receive({ text: prompt[locale] }), prompt[locale]).toMatchObject({
        outcome: 'answered',
        locale,
      })
})
