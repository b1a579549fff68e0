import { Parser } from 'htmlparser2'

import type { Block } from '../domain/documents/mend.ts'

const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'nav',
  'header',
  'footer',
  'form',
  'iframe',
  'title',
])
const parting = new Set([
  'p',
  'div',
  'li',
  'tr',
  'section',
  'article',
  'blockquote',
  'pre',
  'br',
  'table',
  'ul',
  'ol',
  'dt',
  'dd',
  'figcaption',
])

/** Headings and paragraphs of a page; what only decorates or leads elsewhere is left out, and nothing is ever run. */
export function readHtml(html: string): Block[] {
  const blocks: Block[] = []
  let text = ''
  let level: number | undefined
  let depth = 0
  const close = () => {
    const said = text.replaceAll(/\s+/gu, ' ').trim()
    if (said)
      blocks.push(level === undefined ? { kind: 'text', text: said } : { kind: 'heading', level, text: said })
    text = ''
  }
  const parser = new Parser(
    {
      onopentag(name) {
        if (skipped.has(name)) depth++
        const [, number] = /^h([1-6])$/.exec(name) ?? []
        if (number || parting.has(name)) close()
        if (number) level = Number(number)
        if (name === 'li') text = '- '
        if (name === 'td' || name === 'th') text += ' '
      },
      ontext(piece) {
        if (depth === 0) text += piece
      },
      onclosetag(name) {
        if (skipped.has(name)) depth = Math.max(0, depth - 1)
        const isHeading = /^h[1-6]$/.test(name)
        if (isHeading || parting.has(name)) close()
        if (isHeading) level = undefined
      },
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
  close()
  return blocks
}
