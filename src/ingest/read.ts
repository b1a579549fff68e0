import type { Block } from '../domain/documents/mend.ts'
import { Unreadable } from './kind.ts'
import type { Kind } from './kind.ts'

/** The longest text that a document may have, in characters: some 1,500 pages. */
const longest = 4_000_000

/** Each is loaded for its own kind alone: what reads a PDF is large. */
const readers: Record<Kind, (bytes: Uint8Array) => Promise<Block[]>> = {
  pdf: async (bytes) => (await import('./pdf.ts')).readPdf(bytes),
  docx: async (bytes) => (await import('./docx.ts')).readDocx(bytes),
  html: async (bytes) => (await import('./html.ts')).readHtml(decoded(bytes)),
  markdown: async (bytes) => (await import('./markdown.ts')).readMarkdown(decoded(bytes)),
  text: async (bytes) => (await import('./text.ts')).readText(decoded(bytes)),
}
const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** A file's blocks. Throws an `Unreadable` that says what is wrong with it. */
export async function readDocument(kind: Kind, bytes: Uint8Array): Promise<Block[]> {
  const blocks = await readers[kind](bytes)
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
  if (length > longest) throw new Unreadable('long')
  if (!blocks.some(({ kind: one, text }) => one === 'text' && /\p{L}{2}/u.test(text)))
    throw new Unreadable('empty')
  return blocks
}
