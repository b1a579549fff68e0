import { rm } from 'node:fs/promises'

import { packagePath } from '../paths.ts'
import { learnFromPacks } from './learnt.ts'
import { buildPage } from './page.ts'
import { buildPrograms } from './program.ts'

/** `npm run build`: all that `npm start` runs, and what it would else have to learn first. */
const programs = packagePath('dist/program')

await rm(programs, { recursive: true, force: true })
await buildPrograms({ main: 'src/main.ts', child: 'src/ingest/child.ts' }, programs)
await buildPage()
await learnFromPacks()
