import { ModelProblem } from './port.ts'

/** The model's share of the ten seconds that a whole answer may take. */
const patienceMs = 8_500

/**
 * Ends when the time is up or the person does not want to wait. `AbortSignal.any` over a timeout would do the same, but
 * in Node 20 it can be collected as garbage before the time is up.
 */
export function patienceOf(person: AbortSignal) {
  const controller = new AbortController()
  const abort = () => controller.abort()
  const timer = setTimeout(abort, patienceMs)
  person.addEventListener('abort', abort, { once: true })
  if (person.aborted) abort()
  return {
    signal: controller.signal,
    end() {
      clearTimeout(timer)
      person.removeEventListener('abort', abort)
    },
  }
}

/** Whatever the connection does, a person does not wait longer. */
export const inTime = <Result>(signal: AbortSignal, work: Promise<Result>) =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      const late = () => reject(new ModelProblem('slow', 'no answer in time'))
      if (signal.aborted) late()
      signal.addEventListener('abort', late, { once: true })
    }),
  ])
