import mammoth from 'mammoth'

import type { Block } from '../domain/documents/mend.ts'
import { readHtml } from './html.ts'
import { Unreadable } from './kind.ts'

/** More than this unpacked, or packed this tightly, is no document. */
const mostBytes = 200 * 1024 * 1024
const tightest = 200

/** Pages are made when a document is printed: a DOCX has none. */
export async function readDocx(bytes: Uint8Array): Promise<Block[]> {
  const buffer = Buffer.from(bytes)
  if (unpackedSize(buffer) > Math.min(mostBytes, Math.max(5_000_000, tightest * buffer.length)))
    throw new Unreadable('bomb')
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    return readHtml(value)
  } catch {
    throw new Unreadable('broken')
  }
}

/** What the archive's own list says its files unpack to. It may lie: the process that unpacks has little room anyway. */
function unpackedSize(archive: Buffer): number {
  let size = 0
  for (
    let at = archive.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0 && at + 46 <= archive.length;
    at = archive.indexOf('PK\u0001\u0002', at + 46, 'latin1')
  )
    size += archive.readUInt32LE(at + 24)
  return size
}
