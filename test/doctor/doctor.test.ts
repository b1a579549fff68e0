import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'

import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'

import { reportOf } from '../../src/doctor/doctor.ts'
import { packagePath } from '../../src/paths.ts'
import { startWhole } from '../app.ts'
import { databaseIn, openRealPack } from '../pack.ts'
import { ownFolder, said } from './said.ts'
import { nobody, startServer } from './server.ts'

test('settings: mistakes are listed, and a name that is nearly a setting is pointed out', async () => {
  const findings = await said('Settings', { PORT: 'high', SLACK_SIGNIN_SECRET: 'x' })
  expect(findings[0]).toMatch(/^mend: .*\n {2}PORT must be a number\./s)
  expect(findings[1]).toBe(
    'note: SLACK_SIGNIN_SECRET is no setting of Kumppani: perhaps you mean SLACK_SIGNING_SECRET.',
  )
})

describe('the database', () => {
  const saidOf = (folder: string, about = 'Database') => said(about, { DATABASE_URL: databaseIn(folder) })
  async function withPack() {
    const folder = ownFolder()
    await (await openRealPack(folder)).close()
    return folder
  }

  test('is made at the first start where there is none, and not by looking', async () => {
    const folder = ownFolder()
    expect(await saidOf(folder)).toEqual([expect.stringContaining('is made at the first')])
    expect(await saidOf(folder)).toEqual([expect.stringContaining('is made at the first')])
  })
  test('opens, and its pack is loaded', async () => {
    const folder = await withPack()
    expect(await saidOf(folder)).toEqual([expect.stringMatching(/^ok: .* opens\.$/)])
    expect(await saidOf(folder, 'Pack')).toEqual(['ok: Good, and loaded.'])
  })
  test('of a newer version is named as such', async () => {
    const folder = await withPack()
    const db = new Sqlite(`${folder}/kumppani.db`)
    db.exec("insert into migrations values ('of tomorrow', 1)")
    db.close()
    expect(await saidOf(folder)).toEqual([expect.stringMatching(/^mend: .*made by a newer Kumppani/)])
  })
  test('that another program holds is in use', async () => {
    const folder = await withPack()
    const db = new Sqlite(`${folder}/kumppani.db`)
    db.exec('begin exclusive')
    expect(await saidOf(folder)).toEqual([expect.stringMatching(/^mend: .*in use by another program/)])
    db.close()
  })
  test('that is no database is damaged', async () => {
    const folder = ownFolder()
    writeFileSync(`${folder}/kumppani.db`, 'not a database '.repeat(100))
    expect(await saidOf(folder)).toEqual([expect.stringMatching(/^mend: .*damaged or is not a database/)])
  })
  test('in a folder that is none can’t be written', async () => {
    const folder = ownFolder()
    writeFileSync(`${folder}/file`, '')
    expect(await saidOf(`${folder}/file`)).toEqual([expect.stringMatching(/^mend: .*can't be written/)])
  })
  test('without its pack', async () => {
    expect(await said('Pack', { KUMPPANI_PACK: 'atlantis' })).toEqual([
      expect.stringMatching(/^mend: There is no pack at /),
    ])
  })
})

describe('the port and the public address', () => {
  test('a port that another program has', async () => {
    await using other = await startServer(() => ({ body: 'hello' }))
    expect(await said('Port', { PORT: String(other.port) })).toEqual([
      expect.stringMatching(/^mend: Port \d+ is taken/),
    ])
  })
  test('a port that Kumppani itself has, and an address that leads there', async () => {
    await using bot = await startWhole({})
    const settings = { PORT: new URL(bot.url).port, PUBLIC_URL: bot.url }
    expect(await said('Port', settings)).toEqual([expect.stringMatching(/^ok: Kumppani answers/)])
    expect(await said('PUBLIC_URL', settings)).toEqual([
      `ok: ${bot.url} leads here.`,
      expect.stringContaining('does not begin with https:'),
    ])
  })
  test('an address that leads to the free port', async () => {
    const { port, url } = await nobody()
    expect(await said('PUBLIC_URL', { PORT: String(port), PUBLIC_URL: url })).toContain(
      `ok: ${url} leads here.`,
    )
  })
  test('an address that leads elsewhere, or nowhere', async () => {
    await using other = await startServer(() => ({ status: 404, body: 'not found' }))
    expect(await said('PUBLIC_URL', { PUBLIC_URL: other.url })).toContainEqual(
      expect.stringMatching(/^mend: .*answers \(status 404\), but something else/),
    )
    const { url } = await nobody()
    expect(await said('PUBLIC_URL', { PUBLIC_URL: url })).toContainEqual(
      expect.stringMatching(/^mend: Could not reach/),
    )
  })
})

describe('the clock', () => {
  const model = (url: string) => ({ OPENAI_BASE_URL: url, OPENAI_MODEL: 'm' })
  const off = (minutes: number) => () => new Date(Date.now() + minutes * 60_000)
  test.each([
    [0, /^ok: /],
    [2, /^note: .* 1\d\d seconds ahead/],
    [-9, /^mend: .* 5\d\d seconds behind/],
  ])('that is %i minutes off', async (minutes, expected) => {
    await using server = await startServer(() => ({ body: { data: [{ id: 'm' }] } }))
    expect(await said('Clock', model(server.url), off(minutes))).toEqual([expect.stringMatching(expected)])
  })
  test('that nobody can tell', async () => {
    const { url } = await nobody()
    expect(await said('Clock', model(url))).toEqual([expect.stringContaining('Could not reach')])
  })
})

describe('a language model', () => {
  test.each([
    ['knows the model', 200, { data: [{ id: 'm' }] }, /^ok: /],
    ['does not know the model', 200, { data: [{ id: 'other' }] }, /^mend: .*does not know the model m/],
    ['refuses the key', 401, {}, /^mend: .*refuses OPENAI_API_KEY/],
    ['says something else', 404, 'nothing here', /^note: .*does not list its models/],
  ])('whose server %s', async (_, status, body, expected) => {
    await using server = await startServer(() => ({ status, body }))
    const settings = { OPENAI_BASE_URL: server.url, OPENAI_MODEL: 'm' }
    expect(await said('Language model', settings)).toEqual([expect.stringMatching(expected)])
  })
})

test('what to mend stands last, with its number', () => {
  const report = reportOf([
    { state: 'mend', about: 'Port', say: 'Choose another.' },
    { state: 'ok', about: 'Node.js', say: 'v20' },
  ])
  expect(report).toBe('ok    Node.js: v20\nmend  Port: Choose another.\n\nTo mend: 1.')
})

test.each([
  [{}, 0, 'Nothing to mend.'],
  [{ PORT: 'high' }, 1, 'To mend: 1.'],
])('npm run doctor with %j ends with %i', async (settings, code, last) => {
  const child = spawn(process.execPath, ['--import', 'tsx', packagePath('src/main.ts'), 'doctor'], {
    cwd: packagePath(),
    env: { ...process.env, DATABASE_URL: databaseIn(ownFolder()), PORT: '0', ...settings },
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(code)
  expect(output.trim().split('\n').at(-1)).toBe(last)
})
