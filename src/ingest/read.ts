import type { Block } from '../domain/documents/mend.ts'
import { readDocx } from './docx.ts'
import { readHtml } from './html.ts'
import { Unreadable } from './kind.ts'
import type { Kind } from './kind.ts'
import { readMarkdown } from './markdown.ts'
import { readPdf } from './pdf.ts'
import { readText } from './text.ts'

/** The longest text that a document may have, in characters: some 1,500 pages. */
const longest = 4_000_000

const readers: Record<Kind, (bytes: Uint8Array) => Promise<Block[]>> = {
  pdf: readPdf,
  docx: readDocx,
  html: async (bytes) => readHtml(new TextDecoder().decode(bytes)),
  markdown: async (bytes) => readMarkdown(new TextDecoder().decode(bytes)),
  text: async (bytes) => readText(new TextDecoder().decode(bytes)),
}

/** A file's blocks. Throws an `Unreadable` that says what is wrong with it. */
export async function readDocument(kind: Kind, bytes: Uint8Array): Promise<Block[]> {
  const blocks = await readers[kind](bytes)
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
  if (length > longest) throw new Unreadable('long')
  if (!blocks.some(({ kind: one, text }) => one === 'text' && /\p{L}{2}/u.test(text)))
    throw new Unreadable('empty')
  return blocks
}
