import { cut, limits } from './limits.ts'

/** A piece of an Adaptive Card. */
export type Element = Readonly<Record<string, unknown>> & { type: string }

export interface Card {
  type: 'AdaptiveCard'
  $schema: string
  version: '1.5'
  body: readonly Element[]
}

/**
 * A text in which nothing is markup, link, list or date macro: what can begin one in the Markdown of Teams is escaped.
 */
export const escaped = (text: string) =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[^\n\P{Cc}]|\p{Cs}/gu, ' ')
    .replaceAll(/^[^\S\n]+/gm, '')
    .replaceAll(/[\\`*_{}[\]<>~|]/g, '\\$&')
    .replaceAll(/^([#+-])/gm, '\\$1')
    .replaceAll(/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2')
    .replaceAll(/\n+/g, '\n\n')

/** `text` must be escaped; the one way to make it otherwise is on purpose. */
const textBlock = (text: string, look: Readonly<Record<string, unknown>> = {}): Element => ({
  type: 'TextBlock',
  text,
  wrap: true,
  ...look,
})

export const plainBlock = (text: string, look?: Readonly<Record<string, unknown>>) =>
  textBlock(escaped(cut(text, limits.text)), look)

/** Subtle small text that may hold links made by `link`. */
export const sourceBlock = (markdown: string) =>
  textBlock(markdown, { isSubtle: true, size: 'Small', spacing: 'Small' })

export const headingBlock = (text: string) =>
  plainBlock(text, { size: 'Large', weight: 'Bolder', style: 'heading' })

/** A Markdown link; what is no https address stays text. */
export function link(title: string, url: string | undefined): string {
  const address = url && URL.canParse(url) ? new URL(url) : undefined
  if (address?.protocol !== 'https:') return escaped([title, url].filter(Boolean).join(' · '))
  const target = address.href.replaceAll(
    /[()[\]\\<>*_{}~|`]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `[${escaped(title).replaceAll(/\s+/g, ' ')}](${target})`
}

export const cardOf = (body: readonly Element[]): Card => ({
  type: 'AdaptiveCard',
  $schema: 'https://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body,
})
