import type { Card, Element } from '../../../src/platforms/teams/element.ts'

/** What a card's actions are, as Teams would press them. */
export interface Pressable {
  type: string
  title: string
  verb?: string
  data: Record<string, unknown>
}

interface Piece extends Element {
  text?: string
  label?: string
  items?: readonly Piece[]
  facts?: readonly { title: string; value: string }[]
  actions?: readonly Pressable[]
  selectAction?: Pressable
}

/** All text that stands on the card, in reading order, with the escapes gone and links as `title url`. */
export const textOn = ({ body }: Pick<Card, 'body'>) =>
  body.flatMap((element) => linesOf(element as Piece)).join('\n')

function linesOf({ text, label, items = [], facts = [] }: Piece): string[] {
  return [
    ...(text ? [shown(text)] : []),
    ...(label ? [label] : []),
    ...facts.map(({ title, value }) => `${shown(title)}: ${shown(value)}`),
    ...items.flatMap(linesOf),
  ]
}

const shown = (markdown: string) =>
  markdown
    .replaceAll(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\((https:[^)]*)\)/g, '$1 $2')
    .replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1')

/** Everything that can be pressed, in reading order. */
export const pressableOn = ({ body }: Pick<Card, 'body'>): Pressable[] =>
  body.flatMap((element) => {
    const { actions = [], selectAction } = element as Piece
    return [...actions, ...(selectAction ? [selectAction] : [])]
  })
