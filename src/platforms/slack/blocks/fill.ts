import type { KnownBlock } from '@slack/types'

import { limits } from './limits.ts'

/** A block, and whether it is kept when others have to give way. */
export interface Piece {
  block: KnownBlock
  firm?: true
}

interface Room {
  blocks: number
  characters: number
}

/** What is firm may take this much of the room from the rest. */
const firmRoom: Room = { blocks: 25, characters: 6_000 }

/** All blocks where they fit; else as many as do, with `hint` where the first one is missing. */
export function fillIn(given: readonly Piece[], most: number, hint: KnownBlock): KnownBlock[] {
  const blocks = given.map(({ block }) => block)
  const room = { blocks: most, characters: limits.characters }
  if (blocks.every((block) => take(room, block))) return blocks

  const left = { blocks: most, characters: limits.characters }
  take(left, hint)
  const forFirm = { ...firmRoom }
  const kept = new Set(
    given
      .filter(({ block, firm }) => firm && take(forFirm, block) && take(left, block))
      .map(({ block }) => block),
  )
  const missing = given.findIndex(({ block, firm }) => !firm && !take(left, block))
  const at = missing < 0 ? given.length : missing
  return given
    .flatMap(({ block, firm }, index) => [
      ...(index === at ? [hint] : []),
      ...((firm ? kept.has(block) : index < at) ? [block] : []),
    ])
    .concat(at === given.length ? [hint] : [])
}

/** Takes the room that the block needs, or nothing. */
function take(room: Room, block: KnownBlock): boolean {
  const characters = textLength(block)
  if (room.blocks < 1 || room.characters < characters) return false
  room.blocks -= 1
  room.characters -= characters
  return true
}

function textLength(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (sum, [key, inner]) =>
      sum + (key === 'text' && typeof inner === 'string' ? inner.length : textLength(inner)),
    0,
  )
}
