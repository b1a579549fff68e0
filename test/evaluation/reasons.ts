import { commands } from '../../commands/index.ts'
import type { Answer } from '../../src/answer.ts'
import { listWish } from '../../src/domain/asked/portfolio/listWish.ts'
import { amountsIn } from '../../src/domain/money/amount.ts'
import { parseLine } from '../../src/parse.ts'

/** What is logged when a model has been asked: how much it claimed, and what came of it. */
export interface ModelLog {
  claimed?: number
  proved?: number
  failures?: readonly string[]
  missing?: string
  kind?: string
}

/** Why an answer is no model's with checked quotes, in words that hold nothing of the question. */
export function reasonFor(question: string, answer: Answer, log: ModelLog | undefined): string {
  if (answer.ai) return 'a quote does not stand where its number leads'
  if (!log) return `the model was not asked: ${withoutModel(question, answer)}`
  if (log.kind) return `the model gave no answer: ${log.kind}`
  if (!log.claimed) return 'the model found nothing to quote'
  if (log.missing) return `what was proved does not answer the question: missing ${log.missing}`
  return `the check refused: ${[...new Set(log.failures)].toSorted().join(', ')}`
}

function withoutModel(question: string, { outcome }: Answer) {
  const line = parseLine(question, commands)
  if (line) return `read as the command “${line.command.name}”, ${outcome}`
  if (amountsIn(question).length > 0) return 'a calculation'
  return listWish(question) ? 'a list' : `other, ${outcome}`
}

/** Texts with how often they come, the most frequent first. */
export function counted(texts: readonly string[]): [text: string, count: number][] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, 1 + (counts.get(text) ?? 0))
  return [...counts].toSorted(([, one], [, other]) => other - one)
}
