import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { parsePack, readPackFiles } from '../../src/pack/read.ts'
import { packagePath } from '../../src/paths.ts'
import { removed, temporaryFolder } from '../folder.ts'

const real = packagePath('drizzle/seed/hevi')

/** A copy of the real pack that a test may break. */
function copy(changes: Record<string, (content: string) => string>) {
  const folder = temporaryFolder()
  onTestFinished(() => removed(folder))
  cpSync(real, folder, { recursive: true })
  for (const [file, change] of Object.entries(changes)) {
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
  }
  return folder
}
const messageOf = (folder: string) => {
  try {
    parsePack(readPackFiles(folder))
    return 'no mistake'
  } catch (error) {
    return String(error)
  }
}

test('the pack that ships has no mistake, and holds what was collected', () => {
  const { records } = parsePack(readPackFiles(real))
  expect(records.organisations).toHaveLength(82)
  expect(records.projects).toHaveLength(34)
  expect(records.calls).toHaveLength(4)
  expect(records.topics).toHaveLength(27)
  expect(records.glossary).toHaveLength(76)
  expect(records.milestones).toHaveLength(21)
})

test('six mistakes are told at once, each by file and record', () => {
  const message = messageOf(
    copy({
      'calls.json': (json) => json.replace('"closes": "2022-09-25"', '"closes": "2022-09-31"'),
      'organisations.json': (json) => json.replace('0201256-6', '0201256-7'),
      'projects.json': (json) => json.replace('"lead": "espoo"', '"lead": "espo"'),
      'topics.json': (json) =>
        json.replace(
          '"id": "t1-2-low-carbon-digital-construction"',
          '"id": "t1-1-energy-renovation-testbeds"',
        ),
      'milestones.json': (json) => json.slice(0, -20),
    }),
  )
  expect(message).toContain('6 mistake(s), nothing was loaded')
  expect(message).toContain('calls.json · hevi-call-1-2022: closes is not a real day')
  expect(message).toContain('organisations.json · helsinki: businessId is not a Finnish business id')
  expect(message).toContain(
    'projects.json · haastemoottori: points at organisations espo, which is not there',
  )
  expect(message).toContain('topics.json · t1-1-energy-renovation-testbeds: is there twice')
  expect(message).toContain('facets.json · topic:t1-2-low-carbon-digital-construction: points at topics')
  expect(message).toContain('milestones.json: is not JSON')
})

test('a pack that does not exist is told with where to set its name', () => {
  expect(() => readPackFiles('/nowhere/oulu')).toThrow('Set KUMPPANI_PACK')
})

test('any change of any file changes the hash', () => {
  expect(readPackFiles(copy({ 'topics.json': (json) => `${json} ` })).hash).not.toBe(readPackFiles(real).hash)
  expect(readPackFiles(copy({})).hash).toBe(readPackFiles(real).hash)
})
