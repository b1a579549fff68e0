import { askable, type FactKind, type RecordKind } from './kinds.ts'
import { money } from './money.ts'
import { people } from './people.ts'
import { subject } from './subject.ts'
import { time } from './time.ts'
import { asker, nouns, pointing, small } from './words.ts'

const asking: Record<FactKind, RegExp> = { ...money, ...people, ...time, ...subject }

export interface Asked {
  /** In the order of weight: what was asked for first. */
  kinds: readonly FactKind[]
  /** What else the question speaks of, as words; empty where it speaks of nothing else. */
  rest: string
}

/** What a question asks about a record of that kind; nothing where it asks for no fact that such a record can have. */
export function factAsked(question: string, kind: RecordKind): Asked | undefined {
  const text = question
    .replaceAll(/[^\p{L}\p{N}\s-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  const kinds = askable[kind].filter((fact) => text.search(asking[fact]) >= 0)
  if (kinds.length === 0) return undefined
  const isOpen = kinds.includes('join') || kinds.includes('applicants')
  const others = isOpen ? [asker] : []
  const rest = [...kinds.map((fact) => asking[fact]), nouns[kind], pointing, ...others, small]
    .reduce((left, words) => left.replaceAll(words, ' '), text)
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return { kinds, rest }
}
