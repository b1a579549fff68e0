import { copyFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { build } from 'esbuild'

import { packagePath } from '../paths.ts'

/** Bundles the playground's page into `dist/public`. What draws Teams cards is loaded when it is first looked at. */
export async function buildPage(): Promise<void> {
  const from = packagePath('src/platforms/web/page')
  const to = packagePath('dist/public')
  await rm(to, { recursive: true, force: true })
  await mkdir(to, { recursive: true })
  await build({
    entryPoints: [join(from, 'page.ts'), join(from, 'page.css')],
    outdir: to,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    chunkNames: '[name]-[hash]',
    legalComments: 'linked',
  })
  for (const file of ['index.html', 'icon.svg']) await copyFile(join(from, file), join(to, file))
}
