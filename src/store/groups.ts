import type { Db } from './dialect.ts'

interface Asked<Given extends unknown[], Result> {
  given: Given
  done: (result: Result) => void
  failed: (error: unknown) => void
}

/**
 * Runs what is asked for in one turn of the event loop in one transaction, in the order of asking. Who asked hears of it
 * when all of it is committed. Where `run` throws, what it would have changed is left out and the rest stands; where
 * nothing can be committed, all fail. `run` is one statement.
 */
export function inGroups<Given extends unknown[], Result>(db: Db, run: (...given: Given) => Result) {
  let group: Asked<Given, Result>[] = []

  function commit() {
    const asked = group
    group = []
    try {
      const settled = db.transaction(() => asked.map((one) => attempt(one)), { behavior: 'immediate' })
      for (const settle of settled) settle()
    } catch (error) {
      for (const { failed } of asked) failed(error)
    }
  }
  function attempt({ given, done, failed }: Asked<Given, Result>) {
    try {
      const result = run(...given)
      return () => done(result)
    } catch (error) {
      // SQLite has undone everything, as when the disk is full.
      if (!db.$client.inTransaction) throw error
      return () => failed(error)
    }
  }
  return (...given: Given) =>
    new Promise<Result>((done, failed) => {
      if (group.length === 0) setImmediate(commit)
      group.push({ given, done, failed })
    })
}
