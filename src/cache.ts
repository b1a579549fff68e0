/** Remembers the last `most` things, the oldest goes first. */
export function createCache<Value>(most: number) {
  const kept = new Map<string, Value>()
  return {
    get: (key: string) => kept.get(key),
    forget: (key: string) => void kept.delete(key),
    set(key: string, value: Value) {
      kept.delete(key)
      kept.set(key, value)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    },
  }
}
