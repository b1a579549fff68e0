import { writeFileSync } from 'node:fs'

import { expect, onTestFinished, test } from 'vitest'

import { environment } from '../../src/settings/environment.ts'
import { removed, temporaryFolder } from '../folder.ts'

test('a file .env says what the environment does not', () => {
  const folder = temporaryFolder()
  const before = process.cwd()
  onTestFinished(() => {
    process.chdir(before)
    removed(folder)
  })
  process.chdir(folder)
  process.env['KUMPPANI_TEST_SET'] = 'by the environment'
  writeFileSync('.env', 'KUMPPANI_TEST_SET=by the file\nKUMPPANI_TEST_UNSET="by the file"\n')
  expect(environment()).toMatchObject({
    KUMPPANI_TEST_SET: 'by the environment',
    KUMPPANI_TEST_UNSET: 'by the file',
  })
})
