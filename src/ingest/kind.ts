export type Kind = 'pdf' | 'docx' | 'html' | 'markdown' | 'text'

/**
 * Why a file can't be read: it is not there; its name says another kind than its content; it is of no kind we know; locked with a
 * password; holds pictures of pages but no text; no text at all; too large; too long; unpacks to too much; broken.
 */
export type Reason =
  | 'missing'
  | 'lies'
  | 'kind'
  | 'locked'
  | 'scan'
  | 'empty'
  | 'large'
  | 'long'
  | 'bomb'
  | 'broken'
  | 'slow'

export class Unreadable extends Error {
  readonly reason: Reason

  constructor(reason: Reason) {
    super(reason)
    this.reason = reason
  }
}

const kindsByName: Readonly<Record<string, Kind>> = {
  pdf: 'pdf',
  docx: 'docx',
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
}

/** What a file is, by its content; its name must say the same. Throws an `Unreadable`. */
export function kindOf(name: string, bytes: Uint8Array): Kind {
  const named = kindsByName[name.split('.').at(-1)?.toLowerCase() ?? '']
  if (!named) throw new Unreadable('kind')
  const looks = contentKind(bytes)
  const fits = looks === named || (looks === 'text' && (named === 'markdown' || named === 'html'))
  if (!fits)
    throw new Unreadable(looks === undefined && (named === 'pdf' || named === 'docx') ? 'broken' : 'lies')
  return named
}

function contentKind(bytes: Uint8Array): Kind | undefined {
  const begins = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024))
  if (begins.includes('%PDF-')) return 'pdf'
  if (begins.startsWith('PK\u0003\u0004'))
    return new TextDecoder('latin1').decode(bytes).includes('word/document.xml') ? 'docx' : undefined
  // A password locks a DOCX into a container of another kind.
  if (begins.startsWith('\u00d0\u00cf\u0011\u00e0')) throw new Unreadable('locked')
  if (!isText(bytes)) return undefined
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/i.test(
    new TextDecoder().decode(bytes.subarray(0, 1_024)),
  )
    ? 'html'
    : 'text'
}

function isText(bytes: Uint8Array) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return !text.includes('\u0000')
  } catch {
    return false
  }
}
