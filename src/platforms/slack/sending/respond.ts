import type { messageOf } from '../blocks/render.ts'
import { httpProblem, networkProblem } from './problems.ts'

const timeoutMs = 10_000

/** Answers one command or press, in channels too where the bot is not. */
export async function respond(
  url: string,
  to: 'ephemeral' | 'in_channel',
  message: ReturnType<typeof messageOf>,
) {
  const response = await post(url, { ...message, response_type: to, replace_original: false })
  await response.body?.cancel()
  if (!response.ok) throw httpProblem(response.status, response.headers.get('retry-after'))
  return `response ${to}`
}

async function post(url: string, body: object) {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
  } catch (error) {
    throw networkProblem(error)
  }
}
