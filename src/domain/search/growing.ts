type Numbers = Int32Array | Uint8Array | Float64Array

/** Numbers in one piece of memory, as many as come: small objects and lists of lists take several times as much. */
export function growing<Kind extends Numbers>(kind: new (length: number) => Kind, most = 1_024) {
  let held = new kind(most)
  let length = 0
  return {
    push(value: number) {
      if (length === held.length) {
        const wider = new kind(held.length * 2)
        wider.set(held)
        held = wider
      }
      held[length++] = value
    },
    length: () => length,
    /** What was pushed so far. */
    all: () => held.slice(0, length) as Kind,
  }
}

/** Numbers from 0 up to `most`, in as little room as they take. */
export const numbersUpTo = (most: number, length: number): Uint16Array | Int32Array =>
  new (most < 2 ** 16 ? Uint16Array : Int32Array)(length)
