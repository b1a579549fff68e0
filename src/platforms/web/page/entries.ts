import type { Locale } from '../../../locale.ts'
import type { Shown } from '../wire.ts'

/** What the person said: typed, pressed or filled in. */
export interface Mine {
  id: string
  /** What the log shows. */
  label: string
  line: string
  locale: Locale
  /** A button's line; otherwise it was typed. */
  pressed?: true
  at: string
  status: 'unsent' | 'sent' | 'answered' | 'refused'
}
export type Entry = { mine: Mine } | { theirs: Shown }

interface Saved {
  conversation: string
  lastId: number
  entries: Entry[]
}

const keptEntries = 60

/** One conversation as this tab remembers it: a reload or a restart of the server loses nothing. */
export function openEntries(name: string) {
  const key = `kumppani ${name}`
  const saved = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Saved | null
  const state = saved ?? { conversation: newId(), lastId: 0, entries: [] }
  const keys = new Set(state.entries.map(keyOf))

  return {
    conversation: state.conversation,
    lastId: () => state.lastId,
    all: (): readonly Entry[] => state.entries,
    mine: () => state.entries.flatMap((entry) => ('mine' in entry ? entry.mine : [])),
    /** False when it is there already. What was said goes before its reply, whichever is known first. */
    add(entry: Entry, id = state.lastId): boolean {
      state.lastId = Math.max(state.lastId, id)
      const isNew = !keys.has(keyOf(entry))
      if (isNew) {
        keys.add(keyOf(entry))
        const reply =
          'mine' in entry
            ? state.entries.findIndex((other) => 'theirs' in other && other.theirs.to === entry.mine.id)
            : -1
        state.entries.splice(reply < 0 ? state.entries.length : reply, 0, entry)
      }
      this.save()
      return isNew
    },
    /** What came again under the same key: a newer text replaces it, and what was taken away goes. */
    change(shown: Shown, id = state.lastId): 'unknown' | 'same' | 'changed' {
      const at = state.entries.findIndex((entry) => 'theirs' in entry && entry.theirs.key === shown.key)
      const before = state.entries[at]
      if (!before || !('theirs' in before)) return shown.removed ? 'same' : 'unknown'
      if (before.theirs.edited === shown.edited && !shown.removed) return 'same'
      state.lastId = Math.max(state.lastId, id)
      state.entries.splice(at, 1, ...(shown.removed ? [] : [{ theirs: shown }]))
      this.save()
      return 'changed'
    },
    save() {
      for (let kept = keptEntries; kept > 0; kept = Math.floor(kept / 2)) {
        try {
          sessionStorage.setItem(key, JSON.stringify({ ...state, entries: state.entries.slice(-kept) }))
          return
        } catch {
          // The browser's room is full: keep fewer.
        }
      }
    },
  }
}
export type Entries = ReturnType<typeof openEntries>

const keyOf = (entry: Entry) => ('mine' in entry ? entry.mine.id : entry.theirs.key)

/** A random UUID; the browser's own maker is missing where the page is not served securely. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5')
}
