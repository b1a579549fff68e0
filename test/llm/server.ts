import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { ModelConfig } from '../../src/settings/modelSettings.ts'

interface AskedSource {
  id: string
  title: string
  language: string
  text: string
  /** Of the agreement, where it says this. */
  sections?: string[]
}

/** One request as the model sees it. */
export interface Asked {
  path: string
  headers: Record<string, unknown>
  raw: string
  body: Record<string, unknown>
  question: string
  before?: string
  language: string
  /** Those it was given and those it looked up. */
  sources: AskedSource[]
  tools: string[]
  /** How many look-ups have been answered. */
  results: string[]
  /** It was told that its last answer was no good. */
  isRepair: boolean
}

/** What the model says: JSON of claims, look-ups, or whatever a broken server sends. */
export type Given =
  | { content: string; refusal?: string }
  | { calls: readonly { name: string; arguments: string }[] }
  | { status: number; body: string; headers?: Record<string, string> }
  | ((response: ServerResponse) => void)

/** A server that speaks Chat Completions and Responses and says what a test wants; every request is kept. */
export async function modelServer(answer: (asked: Asked) => Given | Promise<Given>) {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    let raw = ''
    request.on('data', (chunk: Buffer) => (raw += chunk.toString()))
    request.on('end', () => {
      const one = read(request.url ?? '', request.headers, raw)
      asked.push(one)
      void Promise.resolve(answer(one)).then((given) => send(response, one.path, given))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    asked,
    url: `http://127.0.0.1:${port}/v1`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A configuration that points at a server of a test. */
export const modelConfig = (baseUrl: string, more: Partial<ModelConfig> = {}): ModelConfig => ({
  apiKey: 'sk-test',
  baseUrl,
  model: 'test-model',
  api: 'chat',
  when: 'always',
  limits: {
    personTokens: 1e9,
    workspaceTokens: 1e9,
    dayTokens: 1e9,
    dayEuros: undefined,
    price: { input: 0, output: 0 },
  },
  ...more,
})

interface Item {
  role?: string
  type?: string
  content?: string
  output?: string
}

function read(path: string, headers: Asked['headers'], raw: string): Asked {
  const body = JSON.parse(raw) as Record<string, unknown>
  const items = (body['messages'] ?? body['input']) as Item[]
  const people = items.filter(({ role }) => role === 'user').map(({ content = '' }) => content)
  const results = items
    .filter(({ role, type }) => role === 'tool' || type === 'function_call_output')
    .map(({ content, output }) => content ?? output ?? '')
  const first = JSON.parse(people[0] ?? '{}') as Pick<Asked, 'question' | 'before' | 'language' | 'sources'>
  const found = results
    .map((result) => JSON.parse(result) as Partial<AskedSource>)
    .filter((source): source is AskedSource => source.id !== undefined)
  const tools = ((body['tools'] ?? []) as { name?: string; function?: { name: string } }[]).map(
    (tool) => tool.name ?? tool.function?.name ?? '',
  )
  return {
    ...first,
    path,
    headers,
    raw,
    body,
    sources: [...first.sources, ...found],
    tools,
    results,
    isRepair: people.length > 1,
  }
}

function send(response: ServerResponse, path: string, given: Given) {
  if (typeof given === 'function') return given(response)
  if ('status' in given) {
    response.writeHead(given.status, { 'content-type': 'application/json', ...given.headers })
    return response.end(given.body)
  }
  response.writeHead(200, { 'content-type': 'application/json' })
  return response.end(JSON.stringify(path.endsWith('/responses') ? responseOf(given) : completion(given)))
}

type Spoken = Exclude<Given, { status: number } | ((response: ServerResponse) => void)>

const completion = (given: Spoken) => ({
  id: 'c1',
  object: 'chat.completion',
  created: 0,
  model: 'test-model',
  choices: [
    {
      index: 0,
      finish_reason: 'calls' in given ? 'tool_calls' : 'stop',
      message: {
        role: 'assistant',
        ...('calls' in given
          ? {
              content: null,
              tool_calls: given.calls.map((call, at) => ({ id: `t${at}`, type: 'function', function: call })),
            }
          : { content: given.refusal ? null : given.content, refusal: given.refusal ?? null }),
      },
    },
  ],
  usage: { prompt_tokens: 1_000, completion_tokens: 100, total_tokens: 1_100 },
})

const responseOf = (given: Spoken) => ({
  id: 'r1',
  object: 'response',
  status: 'completed',
  model: 'test-model',
  output:
    'calls' in given
      ? given.calls.map((call, at) => ({ type: 'function_call', id: `f${at}`, call_id: `t${at}`, ...call }))
      : [
          {
            type: 'message',
            id: 'm1',
            role: 'assistant',
            status: 'completed',
            content: given.refusal
              ? [{ type: 'refusal', refusal: given.refusal }]
              : [{ type: 'output_text', text: given.content, annotations: [] }],
          },
        ],
  usage: { input_tokens: 1_000, output_tokens: 100, total_tokens: 1_100 },
})

export const claims = (...given: readonly { source: string; quote: string; claim: string }[]): Given => ({
  content: JSON.stringify({ answerable: given.length > 0, claims: given }),
})
