/** Things that come, taken in their order; whoever comes first waits. */
export function createQueue<Thing>() {
  const come: Thing[] = []
  const waiting: ((thing: Thing) => void)[] = []
  return {
    put(thing: Thing) {
      const next = waiting.shift()
      if (next) next(thing)
      else come.push(thing)
    },
    take: () =>
      new Promise<Thing>((resolve) => {
        const [first] = come.splice(0, 1)
        if (first === undefined) waiting.push(resolve)
        else resolve(first)
      }),
    /** What came and nobody took. */
    left: come,
  }
}
