import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { testBot } from '../bot.ts'
import { isQuoted, quotedBy } from '../evaluation/quoted.ts'
import { type GoldQuestion, verdict } from '../evaluation/score.ts'
import { modelConfig, modelServer } from './server.ts'
import { truthfully } from './truthful.ts'

const questions = ['questions', 'learning', 'reserve'].flatMap((name) =>
  readFileSync(`test/evaluation/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldQuestion)
    .filter(({ free }) => !free),
)

test(
  'with a model that tells the truth, no answer is worse than without, and nearly all are checked quotes in every language',
  { timeout: 240_000 },
  async () => {
    let gold: GoldQuestion | undefined
    await using server = await modelServer((asked) => truthfully(asked, gold!))
    await using bot = await testBot({ model: modelConfig(server.url) })
    await using without = await testBot()
    const worse: string[] = []
    const scored = []
    for (const one of questions) {
      gold = one
      const asked = server.asked.length
      const answer = await bot.receive({ text: one.question })
      const isAlone = server.asked.length === asked
      const before = verdict(one, await without.receive({ text: one.question }))
      const now = verdict(one, answer)
      if (now !== before && now !== 'right') worse.push(`${one.id} ${one.question}: ${before} → ${now}`)
      // What a record says by itself, a list or a sum, needs no model.
      if (!isAlone) scored.push({ gold: one, verdict: now, quoted: await isQuoted(answer, bot.receive) })
    }
    expect(worse, worse.join('\n')).toEqual([])
    for (const { lang, answerable, all, quoted, right } of quotedBy(scored)) {
      const counts = JSON.stringify({ lang, answerable, all, quoted, right })
      if (answerable) {
        expect(all - quoted, counts).toBeLessThanOrEqual(2)
        expect(all - right, counts).toBeLessThanOrEqual(3)
      } else {
        // What nobody has said to be unsaid has no quote; then it counts that nothing got worse.
        expect(quoted / all, counts).toBeGreaterThan(0.75)
        expect(right, counts).toBe(quoted)
      }
    }
    expect(bot.problems).toEqual([])
  },
)
