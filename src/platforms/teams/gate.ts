import type { IncomingMessage } from 'node:http'

import { z } from 'zod'

import { readBody } from '../../http/body.ts'
import { activitySchema, type Incoming } from './activity.ts'

const longestBody = 1024 * 1024

/** A request that is turned away. The reason is for the log; the answer is empty. */
export class Refused extends Error {
  readonly status: number

  constructor(status: number, reason: string) {
    super(reason)
    this.status = status
  }
}

/** The issuer of the tokens that Teams sends; nothing where tokens are not asked for. */
type Issuer = string | undefined

/**
 * Lets in only what may be an activity of Teams. The SDK checks signatures after this; by itself it would also take
 * tokens of other makers, and keep something of every forged one.
 */
export async function passGate(request: IncomingMessage, issuer: Issuer): Promise<Incoming> {
  if (request.method !== 'POST') throw new Refused(405, 'not POST')
  if (issuer && issuerOf(request.headers.authorization) !== issuer)
    throw new Refused(401, 'no token of Teams')
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    throw new Refused(415, 'not JSON by its header')
  const read = await readBody(request, longestBody)
  if (!read) throw new Refused(413, 'too long')
  const body = parsed(read.toString('utf8'))
  if (issuer && !ofTeams.safeParse(body).success) throw new Refused(401, 'not of Teams')
  const activity = activitySchema.safeParse(body)
  if (!activity.success) throw new Refused(400, `no activity: ${places(activity.error)}`)
  return activity.data
}

const ofTeams = activitySchema.pick({ channelId: true, serviceUrl: true })
const claims = z.looseObject({ iss: z.string() })

/** Who a token says made it. Nothing is verified yet. */
function issuerOf(header: string | undefined): string | undefined {
  const payload = /^Bearer [\w-]+\.([\w-]+)\.[\w-]*$/.exec(header ?? '')?.[1]
  if (!payload) return undefined
  try {
    return claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).iss
  } catch {
    return undefined
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new Refused(400, 'not JSON')
  }
}

const places = ({ issues }: z.ZodError) => issues.map(({ path }) => path.join('.')).join(', ')
