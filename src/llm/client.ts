import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai'

import type { ModelConfig } from '../settings/modelSettings.ts'
import { ModelProblem, type ProblemKind } from './port.ts'

/** No answer of ours needs more; a server that sends more is cut off. */
const mostBytes = 512 * 1024

/** Retries are not left to the package: it waits as long as the server says, and a person does not. */
export const clientOf = ({ apiKey, baseUrl }: ModelConfig) =>
  new OpenAI({
    apiKey: apiKey ?? 'none',
    baseURL: baseUrl,
    maxRetries: 0,
    logLevel: 'off',
    fetch: fetchBounded,
  })

/** OpenAI's and Azure's servers know settings that others refuse. */
export const isOpenAi = ({ baseUrl }: Pick<ModelConfig, 'baseUrl'>) =>
  /(^|\.)(openai\.com|azure\.com|azure\.us)$/.test(new URL(baseUrl).hostname)

async function fetchBounded(url: string | URL | globalThis.Request, init?: RequestInit) {
  // Whoever redirects us may not be whom the operator chose.
  const response = await fetch(url, { ...init, redirect: 'error' })
  if (!response.body) return response
  let read = 0
  const bounded = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.byteLength
        if (read > mostBytes) controller.error(new ModelProblem('unusable', 'the answer is too long'))
        else controller.enqueue(chunk)
      },
    }),
  )
  const { status, statusText, headers } = response
  return new Response(bounded, { status, statusText, headers })
}

export function problemOf(error: unknown, signal: AbortSignal): ModelProblem {
  const cause = rootOf(error)
  if (cause instanceof ModelProblem) return cause
  if (signal.aborted || error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError)
    return new ModelProblem('slow', 'no answer in time')
  if (error instanceof APIConnectionError) return new ModelProblem('down', String(cause))
  if (error instanceof APIError && error.status !== undefined)
    return new ModelProblem(kindOf(error.status), `HTTP ${error.status} ${error.code ?? ''}`.trim())
  return new ModelProblem(isBroken(cause) ? 'down' : 'unusable', String(cause))
}

const kindOf = (status: number): ProblemKind => {
  if (status === 401 || status === 403) return 'key'
  if (status === 404 || status === 400 || status === 422) return 'setting'
  if (status === 429 || status === 402) return 'busy'
  return 'down'
}

/** A connection that ended in the middle of the answer. */
const isBroken = (error: unknown) =>
  error instanceof Error && /terminated|socket|ECONN|aborted/i.test(error.message)

const rootOf = (error: unknown): unknown =>
  error instanceof Error && error.cause ? rootOf(error.cause) : error
