import { build } from 'esbuild'

import { codeThatLearns } from '../learning/learntBy.ts'
import { packagePath } from '../paths.ts'

/**
 * Programs of the source as plain JavaScript in few files, by the names they get: read one by one, the modules take a
 * third of a start and 20 MB. Packages stay where they are installed.
 */
export async function buildPrograms(sources: Readonly<Record<string, string>>, to: string): Promise<void> {
  await build({
    entryPoints: Object.fromEntries(
      Object.entries(sources).map(([name, source]) => [name, packagePath(source)]),
    ),
    outdir: to,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    define: { CODE_THAT_LEARNS: JSON.stringify(codeThatLearns) },
    logLevel: 'error',
  })
}
