import { mkdirSync, mkdtempSync } from 'node:fs'
import { basename, join } from 'node:path'

import { buildPrograms } from '../src/build/program.ts'
import { packagePath } from '../src/paths.ts'
import { removed } from './folder.ts'

/**
 * A program of the source, built: it starts in a third of the time, and stays as it is while the sources are worked on. It
 * reads no documents: that takes a program of its own.
 */
export async function builtProgram(source: string) {
  mkdirSync(packagePath('dist'), { recursive: true })
  const folder = mkdtempSync(packagePath('dist/built-'))
  const name = basename(source, '.ts')
  await buildPrograms({ [name]: source }, folder)
  return { program: join(folder, `${name}.js`), removed: () => removed(folder) }
}
