import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { packagePath } from '../paths.ts'

const folder = packagePath('dist/learnt')

/** What was learnt from the pack when the program was built, a file each: a first start need not wait for it. */
export const learntFiles = {
  folder,

  async get(key: string): Promise<Buffer | undefined> {
    return readFile(join(folder, key)).catch(() => undefined)
  },

  async keep(key: string, learnt: Buffer): Promise<void> {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, key), learnt)
  },
}
