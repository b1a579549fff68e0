import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

import { expect, test } from 'vitest'

import { packagePath } from '../../src/paths.ts'
import { removed, temporaryFolder } from '../folder.ts'
import { databaseIn, openRealPack } from '../pack.ts'

/** Says at the end which SDKs of platforms were loaded. */
const preload = `data:text/javascript,${encodeURIComponent(`
  import { createRequire } from 'node:module'
  process.on('SIGTERM', () => process.exit())
  process.on('exit', () => {
    const files = Object.keys(createRequire('/').cache).join()
    const names = ['botbuilder', '@microsoft/teams-ai', '@slack/bolt']
    console.log(JSON.stringify(names.filter((name) => files.includes('node_modules/' + name + '/'))))
  })`)}`

/** What the program has loaded when it is ready with these settings. */
async function loadedWith(settings: Readonly<Record<string, string>>): Promise<unknown> {
  const folder = temporaryFolder()
  await (await openRealPack(folder)).close()
  const tsx = packagePath('node_modules/tsx/dist/loader.mjs')
  const args = ['--import', tsx, '--import', preload, packagePath('src/main.ts')]
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'], DATABASE_URL: databaseIn(folder), PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = text(child.stdout)
  for await (const said of child.stderr) if (String(said).includes('Kumppani: http')) child.kill('SIGTERM')
  removed(folder)
  return JSON.parse(await output)
}

test('without Teams its SDK is not loaded', async () => {
  expect(await loadedWith({})).toEqual([])
})

test('with Teams its SDK is loaded, and no other', async () => {
  expect(await loadedWith({ TEAMS_AUTH: 'off' })).toEqual(['botbuilder', '@microsoft/teams-ai'])
})
