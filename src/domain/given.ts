import type { Expected } from './asked/expected.ts'
import type { Aspect } from './aspects/aspects.ts'

/** What the text of a card can answer. */
export interface Given {
  sections: readonly string[]
  gives: readonly (Aspect | Expected)[]
  /** It says that the agreement does not say. */
  gap: boolean
}
