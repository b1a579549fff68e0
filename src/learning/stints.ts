import { setImmediate as others } from 'node:timers/promises'

/** Takes all steps; others are served after each `stint`, in milliseconds. */
export async function inStints<Value>(steps: Generator<void, Value>, stint: number): Promise<Value> {
  for (let since = performance.now(); ;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - since < stint) continue
    await others()
    since = performance.now()
  }
}
