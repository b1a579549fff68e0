import { pino } from 'pino'

import type { Config } from './config.ts'

/** Structured lines on standard error. Never message texts, never tokens: log ids and counts. */
export const createLog = (level: Config['logLevel']) =>
  pino(
    {
      level,
      base: undefined,
      redact: {
        paths: ['*.token', '*.authorization', '*.text', 'token', 'authorization', 'text'],
        remove: true,
      },
    },
    pino.destination({ dest: 2, sync: true }),
  )

export type Log = Pick<ReturnType<typeof createLog>, 'info' | 'warn' | 'error' | 'debug'>
