import { parseArgs } from 'node:util'

import { fanout } from './fanout.ts'
import { inbound } from './inbound.ts'
import { introduction } from './introduction.ts'
import { junk } from './junk.ts'

/** Each drill shows its progress on the error stream and ends with one line of JSON. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    targets: { type: 'string', default: '1000' },
    kills: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '1' },
    requests: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
  },
})
const { targets, kills, rounds, requests } = values
const seed = Number(values.seed)

/** `npm run drill -- fanout --targets 1000 --kills 200 --seed 1`; true when nothing went wrong. */
const drills: Record<string, () => Promise<boolean>> = {
  async fanout() {
    const result = await fanout({ targets: Number(targets), kills: Number(kills), seed })
    console.log(JSON.stringify(result))
    const { lost, doubled, doubledOnTeams, ambiguousOnTeams, overLimit } = result
    return lost === 0 && doubled === 0 && doubledOnTeams <= ambiguousOnTeams && overLimit === 0
  },
  async inbound() {
    const result = await inbound({ rounds: Number(rounds), seed })
    console.log(JSON.stringify(result))
    return result.lost === 0 && result.doubled === 0
  },
  async introduction() {
    const result = await introduction()
    console.log(JSON.stringify(result))
    return result.early === 0 && result.lost === 0 && result.doubled === 0
  },
  async junk() {
    const result = await junk({ requests: Number(requests), seed })
    console.log(JSON.stringify(result))
    return result.accepted === 0 && result.isFlat
  },
}

const drill = drills[positionals[0] ?? '']
if (!drill) console.error(`Which drill? npm run drill -- ${Object.keys(drills).join('|')}`)
process.exitCode = drill && (await drill()) ? 0 : 1
