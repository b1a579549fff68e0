/** What was looked at, how it is, and a sentence: for `mend`, one that says what to do. */
export interface Finding {
  state: 'ok' | 'note' | 'mend'
  about: string
  say: string
}

/** Makes findings about one thing. */
export const about = (thing: string) => {
  const make =
    (state: Finding['state']) =>
    (say: string): Finding => ({ state, about: thing, say })
  return { ok: make('ok'), note: make('note'), mend: make('mend') }
}
