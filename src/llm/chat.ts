import type OpenAI from 'openai'
import { APIError } from 'openai'
import type {
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionMessageParam,
} from 'openai/resources/chat/completions'

import type { ModelConfig } from '../settings/modelSettings.ts'
import { clientOf, isOpenAi, problemOf } from './client.ts'
import { type Model, ModelProblem, type Request, type Said, type Turn } from './port.ts'

/** Chat Completions: what nearly every server speaks. */
export function chatModel(config: ModelConfig): Model {
  const client = clientOf(config)
  return {
    async ask(request) {
      try {
        return await complete(client, bodyOf(request, config), request.signal)
      } catch (error) {
        throw problemOf(error, request.signal)
      }
    },
  }
}

async function complete(
  client: OpenAI,
  body: ChatCompletionCreateParamsNonStreaming,
  signal: AbortSignal,
): Promise<Said> {
  try {
    return saidIn(await client.chat.completions.create(body, { signal }))
  } catch (error) {
    if (!refusesForm(error)) throw error
    const { response_format: _, tools: __, ...plain } = body
    return saidIn(await client.chat.completions.create(plain, { signal }))
  }
}

/** Some servers know neither schemas nor tools; the instructions say what to write, and every answer is checked. */
const refusesForm = (error: unknown) =>
  error instanceof APIError &&
  error.status === 400 &&
  /response_format|json_schema|tool|unsupported|unknown/i.test(error.message)

const bodyOf = (
  { instructions, turns, tools, schema, mostTokens }: Request,
  config: ModelConfig,
): ChatCompletionCreateParamsNonStreaming => ({
  model: config.model,
  messages: [{ role: 'system', content: instructions }, ...turns.map(messageOf)],
  store: false,
  response_format: {
    type: 'json_schema',
    json_schema: { name: schema.name, schema: schema.json as Record<string, unknown>, strict: true },
  },
  ...(isOpenAi(config) ? { max_completion_tokens: mostTokens } : { max_tokens: mostTokens }),
  ...(tools.length > 0
    ? {
        tools: tools.map(({ name, description, parameters }) => ({
          type: 'function' as const,
          function: { name, description, parameters: parameters as Record<string, unknown> },
        })),
      }
    : {}),
})

function messageOf(turn: Turn): ChatCompletionMessageParam {
  switch (turn.kind) {
    case 'person':
      return { role: 'user', content: turn.text }
    case 'result':
      return { role: 'tool', tool_call_id: turn.call, content: turn.text }
    case 'model':
      return {
        role: 'assistant',
        content: turn.text,
        ...(turn.calls.length > 0
          ? {
              tool_calls: turn.calls.map(({ id, name, arguments: given }) => ({
                id,
                type: 'function' as const,
                function: { name, arguments: given },
              })),
            }
          : {}),
      }
  }
}

function saidIn(completion: OpenAI.ChatCompletion): Said {
  const message = completion.choices?.[0]?.message
  if (!message) throw new ModelProblem('unusable', 'there is no message in the answer')
  if (message.refusal) throw new ModelProblem('refused', 'the model refused')
  return {
    text: message.content ?? '',
    calls: (message.tool_calls ?? []).flatMap((call) =>
      call.type === 'function'
        ? [{ id: call.id, name: call.function.name, arguments: call.function.arguments }]
        : [],
    ),
    tokens: { input: completion.usage?.prompt_tokens ?? 0, output: completion.usage?.completion_tokens ?? 0 },
  }
}
