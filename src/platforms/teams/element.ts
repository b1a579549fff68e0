import { cut, limits } from './limits.ts'
import { escaped } from './markdown.ts'

/** A piece of an Adaptive Card. */
export type Element = Readonly<Record<string, unknown>> & { type: string }

export interface Card {
  type: 'AdaptiveCard'
  $schema: string
  version: '1.5'
  body: readonly Element[]
}

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

export const cardOf = (body: readonly Element[]): Card => ({
  type: 'AdaptiveCard',
  $schema: 'https://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body,
})
