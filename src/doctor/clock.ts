import { about, type Finding } from './finding.ts'

/** Slack and Teams refuse what is signed five minutes ago or ahead. */
const mostMs = 5 * 60_000
const muchMs = 30_000

const clock = about('Clock')

/** Compares this computer's clock with those of the servers that answered. */
export function checkClock(aheadMs: readonly number[]): Finding {
  const [middle] = aheadMs.toSorted((one, other) => one - other).slice(Math.floor((aheadMs.length - 1) / 2))
  if (middle === undefined) return clock.note('Could not reach a server to compare the clock with.')
  const seconds = Math.round(Math.abs(middle) / 1_000)
  const off = `This computer’s clock is ${seconds} seconds ${middle > 0 ? 'ahead' : 'behind'}.`
  if (Math.abs(middle) > mostMs)
    return clock.mend(`${off} Slack and Teams refuse messages then: turn on time synchronisation (NTP).`)
  if (Math.abs(middle) > muchMs) return clock.note(`${off} Turn on time synchronisation (NTP).`)
  return clock.ok('Agrees with the servers that were asked.')
}
