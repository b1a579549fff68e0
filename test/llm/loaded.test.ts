import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { packagePath } from '../../src/paths.ts'
import { removed, temporaryFolder } from '../folder.ts'
import { openRealPack } from '../pack.ts'
import { claims, modelServer } from './server.ts'

/** Runs the program for one question and says which files it loaded. */
async function loadedFor(environment: Record<string, string>) {
  const folder = temporaryFolder()
  onTestFinished(() => removed(folder))
  await (await openRealPack(folder)).close()
  const coverage = join(folder, 'coverage')
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', packagePath('src/main.ts'), 'chat', 'minne xyzzy sopisi?'],
    {
      cwd: packagePath(),
      env: {
        PATH: process.env['PATH'] ?? '',
        DATABASE_URL: `file:${folder}/kumppani.db`,
        NODE_V8_COVERAGE: coverage,
        ...environment,
      },
      stdio: 'ignore',
    },
  )
  await new Promise((resolve) => child.once('close', resolve))
  return readdirSync(coverage)
    .flatMap(
      (file) =>
        (JSON.parse(readFileSync(join(coverage, file), 'utf8')) as { result: { url: string }[] }).result,
    )
    .map(({ url }) => url)
}

const guests = /node_modules\/(openai|unpdf|mammoth|marked|htmlparser2)\/|\/src\/(llm|ingest)\//

test('without a model nothing of it is loaded, nor what reads documents', { timeout: 120_000 }, async () => {
  const urls = await loadedFor({})
  expect(urls.some((url) => url.endsWith('/src/bot.ts'))).toBe(true)
  expect(urls.filter((url) => guests.test(url))).toEqual([])
})

test('with one, it is', { timeout: 120_000 }, async () => {
  await using server = await modelServer(() => claims())
  const urls = await loadedFor({ OPENAI_MODEL: 'm', OPENAI_BASE_URL: server.url, OPENAI_WHEN: 'always' })
  expect(urls.some((url) => url.includes('node_modules/openai/'))).toBe(true)
  expect(server.asked.length).toBeGreaterThan(0)
})
