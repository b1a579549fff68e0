import { mkdirSync, mkdtempSync } from 'node:fs'
import { basename, join } from 'node:path'

import { build } from 'esbuild'

import { packagePath } from '../src/paths.ts'
import { removed } from './folder.ts'

/**
 * A program of the source as plain JavaScript: it starts in a third of the time, and stays as it is while the sources are
 * worked on. It reads no documents: that takes a program of its own.
 */
export async function builtProgram(source: string) {
  mkdirSync(packagePath('dist'), { recursive: true })
  const folder = mkdtempSync(packagePath('dist/built-'))
  await build({
    entryPoints: [packagePath(source)],
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    // Where the code lies that learns.
    define: { 'import.meta.dirname': JSON.stringify(packagePath('src')) },
    logLevel: 'error',
  })
  return {
    program: join(folder, `${basename(source, '.ts')}.js`),
    removed: () => removed(folder),
  }
}
