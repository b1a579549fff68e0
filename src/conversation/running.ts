/** What is being answered in each conversation, so that a person can stop waiting for it. */
export function createRunning() {
  const running = new Map<string, Set<AbortController>>()
  return {
    /** `cancelOthers` ends everything else in the conversation and says how much that was. */
    begin(conversation: string | undefined, isStopped = false) {
      const mine = new AbortController()
      if (isStopped) mine.abort()
      if (!conversation) return { signal: mine.signal, cancelOthers: () => 0, end() {} }
      const all = running.get(conversation) ?? new Set()
      running.set(conversation, all.add(mine))
      return {
        signal: mine.signal,
        cancelOthers() {
          const others = [...all].filter((other) => other !== mine && !other.signal.aborted)
          for (const other of others) other.abort()
          return others.length
        },
        end() {
          all.delete(mine)
          if (all.size === 0) running.delete(conversation)
        },
      }
    },
  }
}
