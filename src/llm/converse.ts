import type { Context } from '../command.ts'
import type { Material } from './material.ts'
import { type Model, ModelProblem, type Said, type Tokens, type ToolCall, type Turn } from './port.ts'
import {
  answerForm,
  answerSchema,
  instructions,
  type ModelAnswer,
  questionText,
  repairText,
  sourceText,
} from './prompt.ts'
import { lookUp, parseJson, toolsOf } from './tools.ts'

/** How often the model may look something up before it has to answer, and how much at a time. */
const mostRounds = 3
const mostLookUps = 4
const mostTokens = 1_500

interface Asked {
  question: string
  before: string | undefined
  sources: readonly Material[]
  /** The bot as anyone meets it. */
  stranger: Context
  signal: AbortSignal
  spent: (tokens: Tokens) => void
}

interface Heard {
  answer: ModelAnswer
  /** What it was given, and what it looked up. */
  sources: readonly Material[]
}

/** Asks until there is an answer of the right form: look-ups in between, one repair. Throws a `ModelProblem`. */
export async function converse(
  model: Model,
  { question, before, sources: given, stranger, signal, spent }: Asked,
): Promise<Heard> {
  const sources = given.map((source, at) => ({ ...source, id: `s${at + 1}` }))
  const turns: Turn[] = [{ kind: 'person', text: questionText(question, before, stranger.locale, sources) }]

  async function ask(withTools: boolean): Promise<Said> {
    const tools = withTools ? toolsOf(stranger.commands) : []
    const said = await model.ask({ instructions, turns, tools, schema: answerForm, mostTokens, signal })
    spent(said.tokens)
    turns.push({ kind: 'model', text: said.text, calls: said.calls, raw: said.raw })
    return said
  }

  async function answerCall(call: ToolCall, at: number) {
    const found = at < mostLookUps ? await lookUp(call, stranger) : undefined
    if (!found) return turns.push({ kind: 'result', call: call.id, text: '{"found": false}' })
    const known = sources.find(({ line }) => line === found.line)
    const source = known ?? { ...found, id: `s${sources.length + 1}` }
    if (!known) sources.push(source)
    return turns.push({ kind: 'result', call: call.id, text: sourceText(source) })
  }

  let said = await ask(true)
  for (let round = 1; said.calls.length > 0 && round <= mostRounds; round++) {
    for (const [at, call] of said.calls.entries()) await answerCall(call, at)
    said = await ask(round < mostRounds)
  }
  const first = read(said.text)
  if ('answer' in first) return { answer: first.answer, sources }
  turns.push({ kind: 'person', text: repairText(first.problem) })
  const second = read((await ask(false)).text)
  if ('answer' in second) return { answer: second.answer, sources }
  throw new ModelProblem('unusable', second.problem)
}

/** Some models put a fence around JSON. */
function read(text: string): { answer: ModelAnswer } | { problem: string } {
  const json = parseJson(text.trim().replace(/^```(?:json)?\s*|\s*```$/gu, ''))
  const parsed = answerSchema.safeParse(json)
  if (parsed.success) return { answer: parsed.data }
  if (json === undefined) return { problem: text.trim() === '' ? 'it was empty' : 'it was not JSON' }
  return {
    problem: parsed.error.issues
      .map(({ path, message }) => `${path.join('.')}: ${message}`)
      .join('; ')
      .slice(0, 300),
  }
}
