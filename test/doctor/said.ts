import { onTestFinished } from 'vitest'

import { examine } from '../../src/doctor/doctor.ts'
import { removed, temporaryFolder } from '../folder.ts'
import { databaseIn } from '../pack.ts'

/** A folder for one test. */
export function ownFolder() {
  const made = temporaryFolder()
  onTestFinished(() => removed(made))
  return made
}

/** What the doctor says of one thing, with these settings and no database yet. */
export async function said(about: string, settings: Record<string, string> = {}, now?: () => Date) {
  const environment = { DATABASE_URL: databaseIn(ownFolder()), PORT: '0', ...settings }
  const findings = await examine({ environment, ...(now ? { now } : {}) })
  return findings.filter((finding) => finding.about === about).map(({ state, say }) => `${state}: ${say}`)
}
