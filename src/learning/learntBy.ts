import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { packagePath } from '../paths.ts'

declare const CODE_THAT_LEARNS: string | undefined

/** Tells this code that learns from another: built in where the program was built, else read from the source. */
export const codeThatLearns: string =
  typeof CODE_THAT_LEARNS === 'string' ? CODE_THAT_LEARNS : hashOf(['domain/search', 'domain/match'])

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders.map((one) => packagePath('src', one)))
    for (const file of readdirSync(folder)) hash.update(readFileSync(join(folder, file)))
  return hash.digest('hex')
}
