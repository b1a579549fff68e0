import type OpenAI from 'openai'
import type {
  ResponseCreateParamsNonStreaming,
  ResponseInputItem,
} from 'openai/resources/responses/responses'

import type { ModelConfig } from '../settings/modelSettings.ts'
import { clientOf, isOpenAi, problemOf } from './client.ts'
import { type Model, ModelProblem, type Request, type Said, type Turn } from './port.ts'

/** The Responses interface, without anything kept at the other end. */
export function responsesModel(config: ModelConfig): Model {
  const client = clientOf(config)
  return {
    async ask(request) {
      try {
        return saidIn(await client.responses.create(bodyOf(request, config), { signal: request.signal }))
      } catch (error) {
        throw problemOf(error, request.signal)
      }
    },
  }
}

const bodyOf = (
  { instructions, turns, tools, schema, mostTokens }: Request,
  config: ModelConfig,
): ResponseCreateParamsNonStreaming => ({
  model: config.model,
  instructions,
  input: turns.flatMap(itemsOf),
  store: false,
  // Without a memory of its own the model gets its reasoning back with the next request, sealed.
  ...(isOpenAi(config) ? { include: ['reasoning.encrypted_content' as const] } : {}),
  text: {
    format: {
      type: 'json_schema',
      name: schema.name,
      schema: schema.json as Record<string, unknown>,
      strict: true,
    },
  },
  max_output_tokens: mostTokens,
  ...(tools.length > 0
    ? {
        tools: tools.map(({ name, description, parameters }) => ({
          type: 'function' as const,
          name,
          description,
          parameters: parameters as Record<string, unknown>,
          strict: false,
        })),
      }
    : {}),
})

function itemsOf(turn: Turn): ResponseInputItem[] {
  switch (turn.kind) {
    case 'person':
      return [{ role: 'user', content: turn.text }]
    case 'result':
      return [{ type: 'function_call_output', call_id: turn.call, output: turn.text }]
    case 'model':
      return Array.isArray(turn.raw)
        ? (turn.raw as ResponseInputItem[])
        : [{ role: 'assistant', content: turn.text }]
  }
}

function saidIn(response: OpenAI.Responses.Response): Said {
  const output = Array.isArray(response.output) ? response.output : undefined
  if (!output) throw new ModelProblem('unusable', 'there is no output in the answer')
  const contents = output.flatMap((item) => (item.type === 'message' ? item.content : []))
  if (contents.some(({ type }) => type === 'refusal')) throw new ModelProblem('refused', 'the model refused')
  return {
    text: contents.map((content) => (content.type === 'output_text' ? content.text : '')).join(''),
    calls: output.flatMap((item) =>
      item.type === 'function_call' ? [{ id: item.call_id, name: item.name, arguments: item.arguments }] : [],
    ),
    raw: output,
    tokens: { input: response.usage?.input_tokens ?? 0, output: response.usage?.output_tokens ?? 0 },
  }
}
