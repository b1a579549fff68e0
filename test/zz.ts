import { aspectsIn } from '../src/domain/aspects/aspects.ts'
import { testBot } from './bot.ts'
import { searchOfRealPack } from './pack.ts'
await using bot = await testBot()
const search = await searchOfRealPack(bot.store)
for (const q of process.argv.slice(2)) {
  console.log('#', q, aspectsIn(q))
  for (const h of search.find(q, 4))
    console.log(
      '  ',
      h.standing.toFixed(2),
      h.score.toFixed(2),
      h.covered.toFixed(2),
      h.entry.ref,
      h.entry.line === `ask ${h.entry.ref}` ? '' : h.entry.line,
    )
}
