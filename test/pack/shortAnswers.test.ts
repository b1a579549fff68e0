import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { beliefs } from '../../src/domain/claim/beliefs.ts'
import { parsePack, readPackFiles } from '../../src/pack/read.ts'
import { packagePath } from '../../src/paths.ts'
import { removed, temporaryFolder } from '../folder.ts'

const real = packagePath('drizzle/seed/hevi')

function readWith(change: (json: string) => string) {
  const folder = temporaryFolder()
  onTestFinished(() => removed(folder))
  cpSync(real, folder, { recursive: true })
  const file = join(folder, 'short-answers.json')
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  return parsePack(readPackFiles(folder))
}

test('a short answer to what nobody can hold, or that no card or value carries, is told with its record', () => {
  const broken = () =>
    readWith((json) =>
      json.replace('"id": "binding"', '"id": "bindign"').replace('"card": "akke"', '"card": "akk"'),
    )
  expect(broken).toThrow('bindign: id is an answer that nothing leads to')
  expect(broken).toThrow('akke-left: points at cards akk, which is not there')
})

test('a value that a short answer quotes must be there', () => {
  expect(() => readWith((json) => json.replace('{mayor-helsinki}', '{mayor}'))).toThrow(
    'signed-by-helsinki: points at values mayor, which is not there',
  )
})

test('another agreement may settle nothing in a sentence', () => {
  expect(readWith(() => '[]').records['short-answers']).toEqual([])
})

test('every belief that is not so of this agreement is corrected, but that a call is open: that is counted', () => {
  const answered = new Set<string>(
    readWith((json) => json).records['short-answers'].flatMap(({ id, also = [] }) => [id, ...also]),
  )
  expect(Object.keys(beliefs).filter((belief) => !answered.has(belief))).toEqual(['call-open'])
})
