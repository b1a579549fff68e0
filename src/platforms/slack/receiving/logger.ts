import { type Logger, LogLevel } from '@slack/bolt'

import type { Log } from '../../../logging/log.ts'

/** Slack's libraries write into our log. What they call debug holds texts and is left out. */
export const loggerOver = (log: Log): Logger => ({
  debug() {},
  info: (...said) => log.debug({ slack: said.join(' ') }, 'slack library'),
  warn: (...said) => log.warn({ slack: said.join(' ') }, 'slack library'),
  error: (...said) => log.error({ slack: said.join(' ') }, 'slack library'),
  setLevel() {},
  getLevel: () => LogLevel.INFO,
  setName() {},
})
