import { parseArgs } from 'node:util'

import { fanout } from './fanout.ts'

/** `npm run drill -- fanout --targets 1000 --kills 200 --seed 1`: progress on the error stream, one line of JSON at the end. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    targets: { type: 'string', default: '1000' },
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
})
if (positionals[0] !== 'fanout') {
  console.error('Which drill? npm run drill -- fanout --targets 1000 --kills 200 --seed 1')
  process.exit(1)
}
const result = await fanout({
  targets: Number(values.targets),
  kills: Number(values.kills),
  seed: Number(values.seed),
})
console.log(JSON.stringify(result))
process.exitCode = result.lost === 0 && result.doubled === 0 ? 0 : 1
