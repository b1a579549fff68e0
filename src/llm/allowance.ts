import type { ModelLimits } from '../settings/modelSettings.ts'
import type { Store } from '../store/store.ts'
import type { Tokens } from './port.ts'

/** What a question is taken to need until it is known. */
const reserved = 6_000

/** Who may still ask the model today. Booked before it is asked, so that ten questions at once can't slip through. */
export function createAllowance(limits: ModelLimits, use: Store['modelUse']) {
  const eurosOf = ({ input, output }: Tokens) =>
    (input * limits.price.input + output * limits.price.output) / 1_000_000
  const estimate = { tokens: reserved, euros: eurosOf({ input: reserved, output: 0 }) }

  return {
    /** Nothing when the day's share is used up; otherwise the way to say what it came to. */
    async take(person: string | undefined, day: string) {
      const subjects = [
        { id: 'all', most: limits.dayTokens, euros: limits.dayEuros ?? Infinity },
        { id: workspaceOf(person), most: limits.workspaceTokens, euros: Infinity },
        ...(person ? [{ id: person, most: limits.personTokens, euros: Infinity }] : []),
      ]
      const book = (tokens: number, euros: number) =>
        Promise.all(subjects.map(({ id }) => use.add(day, id, { tokens, euros })))
      const used = await book(estimate.tokens, estimate.euros)
      const isOver = subjects.some(
        ({ most, euros }, at) =>
          used[at]!.tokens - estimate.tokens >= most || used[at]!.euros - estimate.euros >= euros,
      )
      const settle = (tokens: Tokens) =>
        book(tokens.input + tokens.output - estimate.tokens, eurosOf(tokens) - estimate.euros)
      if (!isOver) {
        await use.forget(day)
        return settle
      }
      await settle({ input: 0, output: 0 })
      return undefined
    },
  }
}

/** `slack:T1/U2` → `slack:T1`; people of no workspace share one. */
const workspaceOf = (person = 'local') => person.split('/')[0]?.replace(/^local:.*/, 'local') ?? 'local'
