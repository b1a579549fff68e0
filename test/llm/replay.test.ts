import { readFileSync } from 'node:fs'

import { LLMock } from '@copilotkit/aimock'
import { expect, onTestFinished, test } from 'vitest'

import type { ModelAnswer } from '../../src/llm/prompt.ts'
import { testBot } from '../bot.ts'
import { isQuoted, quotedBy } from '../evaluation/quoted.ts'
import { type GoldQuestion, verdict } from '../evaluation/score.ts'
import type { Recorded } from './record.ts'
import { modelConfig } from './server.ts'

const lines = <Row>(file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
const recorded = JSON.parse(readFileSync('test/llm/recorded.json', 'utf8')) as Recorded[]
const kept = new Set(recorded.map(({ question }) => question))
const questions = ['questions', 'learning', 'reserve']
  .flatMap((name) => lines<GoldQuestion>(`test/evaluation/${name}.jsonl`))
  .filter(({ free, question }) => !free && kept.has(question))

interface Prompt {
  question: string
  sources: { id: string; text: string }[]
}

/** A recorded answer to what is asked now: the same quotes, under the names that their sources have today. */
function replayed(prompt: Prompt): string {
  const { content = '{"answerable":false,"claims":[]}' } =
    recorded.findLast(({ question, content: said }) => said && question === prompt.question) ?? {}
  const answer = JSON.parse(content) as ModelAnswer
  const claims = answer.claims.map((claim) => ({
    ...claim,
    source: prompt.sources.find(({ text }) => text.includes(claim.quote))?.id ?? claim.source,
  }))
  return JSON.stringify({ ...answer, claims })
}

test.each(['chat', 'responses'] as const)(
  'recorded answers, said again by another server, are proved as they were (%s)',
  { timeout: 240_000 },
  async (api) => {
    const mock = new LLMock({ port: 0, host: '127.0.0.1' })
    mock.addFixture({
      match: { predicate: () => true },
      response({ messages }) {
        const asked = messages.find(({ role }) => role === 'user')?.content
        const text =
          typeof asked === 'string'
            ? asked
            : (asked ?? []).map((part) => ('text' in part ? part.text : '')).join('')
        return { content: replayed(JSON.parse(text) as Prompt) }
      },
    })
    const url = await mock.start()
    onTestFinished(() => mock.stop())
    await using bot = await testBot({ model: modelConfig(`${url}/v1`, { api }) })
    const scored = []
    for (const gold of questions) {
      const answer = await bot.receive({ text: gold.question })
      const quoted = await isQuoted(answer, bot.receive)
      expect(answer.ai === true, gold.question).toBe(quoted)
      scored.push({ gold, verdict: verdict(gold, answer), quoted })
    }
    for (const { lang, answerable, all, right } of quotedBy(scored))
      expect(right / all, `${lang}, answerable: ${answerable}`).toBeGreaterThan(answerable ? 0.97 : 0.75)
    expect(bot.problems).toEqual([])
  },
)
