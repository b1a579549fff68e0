import type { Localized } from '../../locale.ts'
import { integer, json, text, time } from '../dialect.ts'

/** What every record of a pack has: its place in the file, and when somebody edited it in the bot, if ever. */
export const packed = () => ({ id: text().primaryKey(), position: integer().notNull(), editedAt: time() })
export const sources = () => json<string[]>().notNull()
export const localized = () => json<Localized>()
