/** Where installations in many workspaces are kept; the whole value is encrypted at rest. Ids are `T…` or `E…`. */
export interface Installations {
  put(id: string, installation: object, at: Date): Promise<void>
  get(id: string): Promise<{ installation: object; at: Date } | undefined>
  remove(id: string): Promise<void>
}

/** Words that are good once: the `state` of an installation on its way. */
export interface OneTimeWords {
  keep(word: string, until: Date): Promise<void>
  /** True once, and only before its time is out. */
  take(word: string, now: Date): Promise<boolean>
}
