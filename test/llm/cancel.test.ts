import { expect, test, vi } from 'vitest'

import { plain } from '../../src/plain.ts'
import { buttonsOf } from '../../src/reply.ts'
import { testBot } from '../bot.ts'
import { claims, modelConfig, modelServer } from './server.ts'

const said = { person: 'local:anna', conversation: 'c', locale: 'en' as const }

test('a person who does not want to wait says so, and hears what is known without the model', async () => {
  await using server = await modelServer(() => () => {})
  await using bot = await testBot({ model: modelConfig(server.url) })
  const asking = bot.receive({ ...said, text: 'When does the agreement end?' })
  await vi.waitFor(() => expect(server.asked).toHaveLength(1), 8_000)
  expect(plain(await bot.receive({ ...said, conversation: 'other', text: 'cancel' }), 'en')).toBe(
    'Nothing is under way any more.',
  )
  expect(plain(await bot.receive({ ...said, text: 'cancel' }), 'en')).toBe('I stopped looking.')
  const answer = plain(await asking, 'en')
  expect(answer).toContain('31 December 2027')
  expect(bot.problems).toEqual([])
})

test('an answer by a model can be judged, and a bad mark opens a form for a word', async () => {
  await using server = await modelServer(({ sources: [first] }) => {
    const quote = first!.text.split('\n')[0]!.split(/(?<=\.) /)[0]!
    return claims({ source: first!.id, quote, claim: quote })
  })
  await using bot = await testBot({ model: modelConfig(server.url) })
  const answer = await bot.receive({ ...said, text: 'When does the agreement end?' })
  const [good, bad] = buttonsOf(answer)
  expect([good?.label, bad?.label]).toEqual(['👍 Good answer', '👎 Bad answer'])
  expect(bad).toHaveProperty('form', true)
  await bot.receive({ ...said, text: bad!.command, pressed: true })
  const [listed] = await bot.store.questions.list('open', 5)
  expect(listed).toMatchObject({ text: 'When does the agreement end?', mark: 'down', askedBy: null })
  expect(listed?.said).toContain('The agreement ends on 31 December 2027. [1]')
  expect(buttonsOf(await bot.receive({ text: 'When does the agreement end?' }))).toEqual([])
})
