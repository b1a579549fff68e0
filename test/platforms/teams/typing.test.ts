import { setTimeout } from 'node:timers/promises'

import { expect, test, vi } from 'vitest'

import type { Address } from '../../../src/platforms/platform.ts'
import { createTyping } from '../../../src/platforms/teams/typing.ts'
import { startConnector } from './connector.ts'
import { startGuarded } from './guarded.ts'
import { activityOf } from './person.ts'
import { signedBy } from './tokens.ts'

const chat = (place: string): Address => ({ platform: 'teams', place, detail: {} })

test('who waits long for an answer sees once that it is being made; a quick answer needs no sign', async () => {
  const shown: string[] = []
  const typing = createTyping(async ({ place }) => {
    shown.push(place)
    throw new Error('Teams is in trouble')
  }, 50)
  for (const place of ['slow', 'quick', 'slow']) typing.asked(chat(place))
  typing.answered(chat('quick'))
  await setTimeout(500)
  expect(shown).toEqual(['slow'])
})

test('the sign is a typing activity in the same conversation', async () => {
  await using connector = await startConnector()
  // Nobody works on what comes in here, so the answer never comes.
  await using bot = await startGuarded([connector.host])
  const claims = bot.claims({ serviceurl: connector.url })
  const conversation = { ...activityOf().conversation, id: 'a:waiting' }
  await bot.post(activityOf({ serviceUrl: connector.url, conversation }), signedBy(bot.key, claims))
  await vi.waitFor(() => expect(connector.posts).toHaveLength(1), 10_000)
  expect(connector.posts[0]).toMatchObject({ conversation: 'a:waiting', activity: { type: 'typing' } })
})
