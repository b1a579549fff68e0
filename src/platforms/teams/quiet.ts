import { AsyncLocalStorage } from 'node:async_hooks'

const quiet = new AsyncLocalStorage<true>()
const { error } = console
console.error = (...said: readonly unknown[]) => {
  if (!quiet.getStore()) error.apply(console, [...said])
}

/** The SDK writes about every bad token to the console, past the log: whoever forges tokens could fill it. */
export const quietly = <T>(act: () => T): T => quiet.run(true, act)
export const aloud = <T>(act: () => T): T => quiet.exit(act)
