import { type LiqeQuery, parse } from 'liqe'

import type { Field, Wish } from './wish.ts'

/** What is wrong with an expression: which part, and what would have been understood there. */
export class WishProblem extends Error {
  readonly kind: 'syntax' | 'field' | 'value'
  readonly part: string

  constructor(kind: WishProblem['kind'], part: string) {
    super(`${kind}: ${part}`)
    this.kind = kind
    this.part = part
  }
}

export interface Vocabulary {
  /** The field that a person calls so, in any language. */
  field(name: string): Field | undefined
  /** The ids of what a person calls so in that field, in any language: more than one where a name means several. */
  values(field: Field, name: string): readonly string[]
}

/**
 * Reads `kind:call and (focus:1 or focus:2) not robot`, with the small words in any of the three languages.
 * Throws a `WishProblem`.
 */
export function readWish(typed: string, vocabulary: Vocabulary): Wish {
  const query = withOperators(typed)
  try {
    return wishOf(parse(query), vocabulary)
  } catch (error) {
    if (error instanceof WishProblem) throw error
    const at = (error as { offset?: number }).offset
    throw new WishProblem('syntax', at === undefined ? typed : query.slice(at).trim() || typed)
  }
}

const operators: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['and', 'ja', 'sekä', 'och', 'samt'].map((word) => [word, 'AND'])),
  ...Object.fromEntries(['or', 'tai', 'eller'].map((word) => [word, 'OR'])),
  ...Object.fromEntries(['not', 'ei', 'inte', 'ej', 'utom', 'paitsi', 'except'].map((word) => [word, 'NOT'])),
}

/**
 * The small words as the parser knows them; what stands in quotes stays. A negation also joins: “calls not robots”.
 * The parser takes names of fields with ä and ö only in quotes.
 */
const withOperators = (typed: string) =>
  typed
    .replaceAll(/[“”„»«]/g, '"')
    .replaceAll(
      /"[^"]*"|(?<![\p{L}\p{N}-])\p{L}+(?=:)|(?<![\p{L}\p{N}:-])\p{L}+(?![\p{L}\p{N}:-])/gu,
      (part, at: number, all: string) =>
        all[at + part.length] === ':' && !part.startsWith('"')
          ? `"${part}"`
          : (operators[part.toLowerCase()] ?? part),
    )
    .replaceAll(/\bAND\s+NOT\b/g, 'NOT')
    .replaceAll(/(?<=[^\s(])\s+NOT\b(?<!\b(?:OR|NOT)\s+NOT)/g, ' AND NOT')

function wishOf(query: LiqeQuery, vocabulary: Vocabulary): Wish {
  switch (query.type) {
    case 'ParenthesizedExpression':
      return wishOf(query.expression, vocabulary)
    case 'UnaryOperator':
      return { not: wishOf(query.operand, vocabulary) }
    case 'LogicalExpression': {
      const parts = [wishOf(query.left, vocabulary), wishOf(query.right, vocabulary)]
      return query.operator.operator === 'OR' ? { any: parts } : { all: parts }
    }
    case 'Tag':
      return termOf(query, vocabulary)
    case 'EmptyExpression':
      return { all: [] }
  }
}

function termOf(tag: Extract<LiqeQuery, { type: 'Tag' }>, vocabulary: Vocabulary): Wish {
  const { field, expression, operator } = tag
  if (expression.type !== 'LiteralExpression')
    throw new WishProblem('syntax', 'name' in field ? field.name : '')
  const typed = String(expression.value)
  if (field.type === 'ImplicitField')
    return expression.quoted ? { words: typed, exact: true } : { words: typed }
  if (operator?.operator !== ':')
    throw new WishProblem('syntax', `${field.name}${operator?.operator}${typed}`)
  const known = vocabulary.field(field.name)
  if (!known) throw new WishProblem('field', field.name)
  const terms = vocabulary.values(known, typed).map((value) => ({ field: known, value }))
  const [only] = terms
  if (!only) throw new WishProblem('value', `${field.name}:${typed}`)
  return terms.length === 1 ? only : { any: terms }
}
