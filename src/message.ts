import type { Locale } from './locale.ts'
import type { Address } from './platforms/platform.ts'

/** What came in. A pressed button is its command line. */
export interface Message {
  text: string
  /** `slack:T…/U…`, `teams:<tenant>/<aad id>`, `local:<name>`; of nobody in particular nothing is remembered. */
  person?: string
  /** What the platform calls them, where it says so by itself. */
  called?: string | undefined
  /** Where “and the second one?” finds what was said before. */
  conversation?: string
  /** Where the person alone hears the bot, as far as this message tells: for what is said to them later. */
  own?: Address
  /** The channel or group chat in which it was said; nothing where the person is alone with the bot. */
  here?: Address
  /** What the platform says of the person's language; what they write and choose comes first. */
  locale?: Locale
  /** The text is a button's or a form's line, not the person's words: it says nothing of their language. */
  pressed?: true
  /** Whoever said it has asked to stop since, which was heard first. */
  stopped?: true
}
