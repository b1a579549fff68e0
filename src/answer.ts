import type { Locale } from './locale.ts'
import type { Reply } from './reply.ts'

/** A reply in the language it is written in. */
export interface Answer extends Reply {
  locale: Locale
}
