import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api'

import { DeliveryProblem } from '../../platform.ts'

/** Slack says so and may have posted all the same. */
const unsure = new Set(['fatal_error', 'internal_error', 'request_timeout'])
/** Slack says so and it passes. */
const passing = new Set([
  'accesslimited',
  'rate_limited',
  'ratelimited',
  'service_unavailable',
  'team_added_to_org',
  'org_login_required',
])
/** The connection was never made. */
const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])

/** What an error of a call means for the post. */
export function problemOf(error: unknown): DeliveryProblem {
  if (error instanceof DeliveryProblem) return error
  if (error instanceof WebAPIRateLimitedError) return rateLimited(error.retryAfter)
  if (error instanceof WebAPIPlatformError) return refusal(error.data)
  if (error instanceof WebAPIHTTPError) return httpProblem(error.statusCode)
  if (error instanceof WebAPIRequestError) return networkProblem(error.original)
  if (error instanceof Error && error.message.startsWith('Retry header')) return rateLimited(Number.NaN)
  return new DeliveryProblem('unsure', String(error))
}

/** The message is not there any more. */
export const isGone = (error: unknown) => codeOf(error) === 'message_not_found'
/** The workspace took the token back. */
export const isRevoked = (error: unknown) =>
  ['token_revoked', 'account_inactive'].includes(codeOf(error) ?? '')

const codeOf = (error: unknown) => (error instanceof WebAPIPlatformError ? error.data.error : undefined)

/** At least a second, whatever Slack says or leaves out. */
const rateLimited = (seconds: number) =>
  new DeliveryProblem('later', 'ratelimited', Math.max(1, seconds || 1) * 1_000)

/** Everything Slack refuses without more ado it will refuse again. */
function refusal({ error: code, needed }: { error: string; needed?: string }) {
  // Slack's client passes on whatever else was answered, as by a proxy, as if it were a code.
  if (!/^[a-z0-9_]+$/.test(code)) return new DeliveryProblem('unsure', 'no answer of Slack’s')
  if (unsure.has(code)) return new DeliveryProblem('unsure', code)
  if (code === 'missing_scope')
    return new DeliveryProblem(
      'never',
      `The Slack app lacks the scope ${needed}: add it in OAuth & Permissions and install the app again.`,
    )
  return new DeliveryProblem(passing.has(code) ? 'later' : 'never', code)
}

export const httpProblem = (status: number, retryAfter?: string | null) => {
  if (status === 429) return rateLimited(Number(retryAfter ?? Number.NaN))
  return new DeliveryProblem(status >= 500 ? 'unsure' : 'never', `HTTP ${status}`)
}

export function networkProblem(error: unknown) {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
    if ('code' in cause && unreachable.has(String(cause.code)))
      return new DeliveryProblem('later', 'Slack can’t be reached')
  return new DeliveryProblem('unsure', String(error))
}
