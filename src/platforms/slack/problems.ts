import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api'

import { DeliveryProblem } from '../platform.ts'

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
  if (error instanceof WebAPIRateLimitedError)
    return new DeliveryProblem('later', 'ratelimited', error.retryAfter * 1_000)
  if (error instanceof WebAPIPlatformError) return refusal(error.data.error)
  if (error instanceof WebAPIHTTPError) return httpProblem(error.statusCode)
  if (error instanceof WebAPIRequestError) return networkProblem(error.original)
  if (error instanceof Error && error.message.startsWith('Retry header'))
    return new DeliveryProblem('later', 'ratelimited')
  return new DeliveryProblem('unsure', String(error))
}

/** The message is not there any more. */
export const isGone = (error: unknown) =>
  error instanceof WebAPIPlatformError && error.data.error === 'message_not_found'

/** Everything Slack refuses without more ado it will refuse again. */
function refusal(code: string) {
  if (unsure.has(code)) return new DeliveryProblem('unsure', code)
  return new DeliveryProblem(passing.has(code) ? 'later' : 'never', code)
}

export const httpProblem = (status: number, retryAfter?: string | null) => {
  if (status === 429) return new DeliveryProblem('later', 'ratelimited', Number(retryAfter ?? 1) * 1_000)
  return new DeliveryProblem(status >= 500 ? 'unsure' : 'never', `HTTP ${status}`)
}

export function networkProblem(error: unknown) {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
    if ('code' in cause && unreachable.has(String(cause.code)))
      return new DeliveryProblem('later', 'Slack can’t be reached')
  return new DeliveryProblem('unsure', String(error))
}
