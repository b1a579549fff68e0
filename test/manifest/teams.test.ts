import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'

import { commands } from '../../commands/index.ts'
import { packagePath } from '../../src/paths.ts'
import { removed, temporaryFolder } from '../folder.ts'

const read = (file: string) => readFileSync(packagePath('manifest/teams', file))
const json = (file: string) => JSON.parse(read(file).toString()) as Record<string, unknown>
const manifest = json('manifest.json') as {
  manifestVersion: string
  bots: { scopes: string[]; commandLists: { commands: { title: string; description: string }[] }[] }[]
  localizationInfo: { additionalLanguages: { languageTag: 'fi' | 'sv'; file: string }[] }
}
const listed = manifest.bots[0]?.commandLists[0]?.commands ?? []

test('is valid against Microsoft’s own schema of its version', async () => {
  expect(manifest.manifestVersion).toBe('1.27')
  expect(await AppManifestUtils.validateAgainstSchema(manifest as unknown as TeamsManifest)).toEqual([])
})

/** Teams shows no more. */
const mostListed = 12

test('lists commands that people may use, as the code has them and as many as Teams shows', () => {
  const shown = commands.filter(({ name, hidden, role }) => name !== 'ask' && !hidden && !role)
  const known = shown.map(({ name, help }) => ({ title: name, description: help.en }))
  for (const command of listed) expect(known).toContainEqual(command)
  expect(listed).toHaveLength(Math.min(mostListed, shown.length))
  expect(listed.map(({ title }) => title)).toContain('help')
})

test.each(manifest.localizationInfo.additionalLanguages)(
  'says everything in $languageTag, with that language’s own command names',
  ({ languageTag, file }) => {
    const words = json(file)
    for (const [at, { title }] of listed.entries()) {
      const command = commands.find(({ name }) => name === title)
      const place = `bots[0].commandLists[0].commands[${at}]`
      expect(words[`${place}.title`]).toBe(command?.aliases[languageTag][0])
      expect(words[`${place}.description`]).toBe(command?.help[languageTag])
    }
    for (const key of Object.keys(words).filter((name) => name !== '$schema')) {
      const found = key
        .split(/[.[\]]+/)
        .filter(Boolean)
        .reduce<unknown>((inside, part) => (inside as Record<string, unknown> | undefined)?.[part], manifest)
      expect(found, key).toBeTypeOf('string')
    }
  },
)

test('both other languages say the same things', () => {
  expect(Object.keys(json('fi.json'))).toEqual(Object.keys(json('sv.json')))
})

test.each([
  ['color.png', 192],
  ['outline.png', 32],
])('%s is a square of %i pixels', (file, size) => {
  const png = read(file)
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
})

const settings = {
  TEAMS_APP_ID: '11111111-2222-4333-8444-555555555555',
  TEAMS_APP_PASSWORD: 'secret',
  TEAMS_TENANT_ID: '99999999-8888-4777-8666-555555555555',
  PUBLIC_URL: 'https://kumppani.example.fi',
}
const packed = (environment: Readonly<Record<string, string>>, file: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', packagePath('src/platforms/teams/packManifest.ts'), file], {
    env: { PATH: process.env['PATH'], ...environment },
    encoding: 'utf8',
    cwd: packagePath('.'),
  })

test('the package to upload is made from the settings, complete and valid', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'app.zip')
  expect(packed(settings, file)).toMatchObject({ status: 0, stderr: '' })
  const files = unzipSync(readFileSync(file))
  removed(folder)
  const text = strFromU8(files['manifest.json'] ?? new Uint8Array())
  const filled = JSON.parse(text) as Record<string, unknown> & {
    icons: Record<string, string>
    localizationInfo: typeof manifest.localizationInfo
  }
  expect(await AppManifestUtils.validateAgainstSchema(filled as unknown as TeamsManifest)).toEqual([])
  expect(filled).toMatchObject({
    id: settings.TEAMS_APP_ID,
    bots: [{ botId: settings.TEAMS_APP_ID }],
    composeExtensions: [
      {
        botId: settings.TEAMS_APP_ID,
        messageHandlers: [{ value: { domains: ['kumppani.example.fi'] } }],
      },
    ],
    validDomains: ['kumppani.example.fi'],
  })
  expect(text).not.toMatch(/YOUR-HOST|00000000-0000/)
  const named = [
    ...Object.values(filled.icons),
    ...filled.localizationInfo.additionalLanguages.map(({ file: name }) => name),
  ]
  expect(Object.keys(files).toSorted()).toEqual([...named, 'manifest.json'].toSorted())
})

test.each(['TEAMS_APP_ID', 'PUBLIC_URL'])('without %s the package is not made, and that is said', (name) => {
  const { status, stderr } = packed({ ...settings, [name]: '' }, '/dev/null/x.zip')
  expect(status).toBe(1)
  expect(stderr).toMatch(new RegExp(`^${name} is missing: [^\n]+\n$`))
})
