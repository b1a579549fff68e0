/** Less than this is no setting of the clock. */
const leastMs = 1_000

/** Tells, at each look, by how many milliseconds the clock was set back since the one before; 0 when it was not. */
export function createClockWatch() {
  let last = -Infinity
  return (time: Date): number => {
    const backMs = last - time.getTime()
    last = time.getTime()
    return backMs > leastMs ? backMs : 0
  }
}
