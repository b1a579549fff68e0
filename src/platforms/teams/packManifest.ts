import { readFileSync, writeFileSync } from 'node:fs'

import { zipSync } from 'fflate'

import { OperatorError } from '../../errors.ts'
import { packagePath } from '../../paths.ts'
import { readConfig } from '../../settings/config.ts'
import { environment } from '../../settings/environment.ts'
import { manifestFor } from './manifest.ts'

/** `npm run manifest:teams`: the app package to upload to Teams, from the settings. */
const [to = 'kumppani-teams.zip'] = process.argv.slice(2)
const read = (file: string) => readFileSync(packagePath('manifest/teams', file))

try {
  const manifest = manifestFor(readConfig(environment()), read('manifest.json').toString())
  const kept = ['color.png', 'outline.png', 'fi.json', 'sv.json'].map((file) => [file, read(file)] as const)
  const files = { 'manifest.json': Buffer.from(manifest), ...Object.fromEntries(kept) }
  writeFileSync(to, zipSync(files))
  console.log(`${to}: upload it in the Teams admin center, Teams apps, Manage apps, Upload new app.`)
} catch (error) {
  console.error(error instanceof OperatorError ? error.message : error)
  process.exitCode = 1
}
