import type { Handler } from './schedule.ts'

/** What is done for each kind of scheduled work. */
export const handlersOf = (): Readonly<Record<string, Handler>> => ({})
