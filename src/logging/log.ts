import { type DestinationStream, pino } from 'pino'

import type { Config } from '../settings/config.ts'
import { errorInLog } from './logError.ts'

/** Structured lines on standard error. Never message texts, never tokens: log ids and counts. */
export const createLog = (
  level: Config['logLevel'],
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
) =>
  pino(
    {
      level,
      base: undefined,
      serializers: { err: errorInLog },
      redact: {
        paths: ['*.token', '*.authorization', '*.text', 'token', 'authorization', 'text'],
        remove: true,
      },
    },
    destination,
  )

export type Log = Pick<ReturnType<typeof createLog>, 'info' | 'warn' | 'error' | 'debug'>
