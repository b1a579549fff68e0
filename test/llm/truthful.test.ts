import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { itemsOf } from '../../src/reply.ts'
import { testBot } from '../bot.ts'
import { type GoldQuestion, verdict } from '../evaluation/score.ts'
import { modelConfig, modelServer } from './server.ts'
import { truthfully } from './truthful.ts'

const questions = readFileSync('test/evaluation/questions.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldQuestion)
  .filter(({ free }) => !free)

test(
  'with a model that tells the truth, no answer is worse than without, and most are checked quotes',
  { timeout: 120_000 },
  async () => {
    let gold: GoldQuestion | undefined
    await using server = await modelServer((asked) => truthfully(asked, gold!))
    await using bot = await testBot({ model: modelConfig(server.url) })
    await using without = await testBot()
    const worse: string[] = []
    let answerable = 0
    let quoted = 0
    for (const one of questions) {
      gold = one
      const answer = await bot.receive({ text: one.question })
      const before = verdict(one, await without.receive({ text: one.question }))
      const now = verdict(one, answer)
      if (now !== before && now !== 'right') worse.push(`${one.question}: ${before} → ${now}`)
      if (!one.answerable) continue
      answerable++
      if (!answer.ai) continue
      quoted++
      for (const { detail } of itemsOf(answer)) expect(detail).toMatch(/^“.+”$/s)
    }
    expect(worse).toEqual([])
    expect(quoted / answerable).toBeGreaterThan(0.75)
    expect(bot.problems).toEqual([])
  },
)
