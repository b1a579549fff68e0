import { basename } from 'node:path'

import type { Reason } from './kind.ts'

/** What is wrong with a file and what to do, for the operator. Nothing of it was stored. */
export const problemOf = (file: string, reason: Reason) =>
  `${basename(file)}: ${sentences[reason]} Nothing of it was stored.`

const sentences: Record<Reason, string> = {
  missing: 'there is no such file.',
  kind: 'only PDF, DOCX, HTML, Markdown and plain text can be read.',
  lies: 'its content is of another kind than its name says. Give it its right ending, or export it again.',
  locked: 'it is locked with a password. Save a copy without one.',
  scan: 'its pages are pictures without text. Run text recognition (OCR) on it first.',
  empty: 'there is no text in it.',
  large: 'it is larger than 50 MB. Export it without pictures.',
  long: 'it is too long: at most 2,000 pages or 4 million characters.',
  bomb: 'it unpacks to more than a document should. It may be made to do harm.',
  broken: 'it is damaged and can’t be read. Export it again.',
  slow: 'it took longer than a minute to read. Split it, or export it again.',
}
