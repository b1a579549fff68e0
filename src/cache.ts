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

/** Answers again what it was asked among the last `most` texts: one question is looked through for the same by many. */
export function remembering<Value>(find: (text: string) => Value, most = 50): (text: string) => Value {
  const lately = createCache<{ value: Value }>(most)
  return (text) => {
    const before = lately.get(text)
    if (before) return before.value
    const value = find(text)
    lately.set(text, { value })
    return value
  }
}

/** Makes something of each object once, for as long as the object lives. */
export function onceFor<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const made = new WeakMap<Of, { value: Value }>()
  return (of) => {
    const before = made.get(of)
    if (before) return before.value
    const value = make(of)
    made.set(of, { value })
    return value
  }
}
