import type { Locale } from './locale.ts'

/** What came in. A pressed button is its command line. */
export interface Message {
  text: string
  /** `slack:T…/U…`, `teams:<tenant>/<aad id>`, `local:<name>`; of nobody in particular nothing is remembered. */
  person?: string
  /** Where “and the second one?” finds what was said before. */
  conversation?: string
  /** What the platform says of the person's language; what they write and choose comes first. */
  locale?: Locale
  /** The text is a button's or a form's line, not the person's words: it says nothing of their language. */
  pressed?: true
}
