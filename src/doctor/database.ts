import { OperatorError } from '../errors.ts'
import { parsePack, readPackFiles } from '../pack/read.ts'
import { examineDatabase } from '../store/examine.ts'
import { about, type Finding } from './finding.ts'

const littleBytes = 200 * 1024 * 1024

const database = about('Database')
const disk = about('Disk')
const packs = about('Pack')

/** The database file, its disk, and the pack it shall hold. Nothing is changed. */
export async function checkDatabase(url: string, packFolder: string): Promise<Finding[]> {
  const pack = hearing(packs.mend, () => {
    const files = readPackFiles(packFolder)
    parsePack(files)
    return files.hash
  })
  const examined = await hearing(database.mend, () => examineDatabase(url))
  const findings: Finding[] = []
  if (isFinding(examined)) findings.push(examined)
  else {
    const { file, exists, steps, free } = examined
    if (!exists) findings.push(database.ok(`${file} is made at the first start.`))
    else if (steps === 'newer')
      findings.push(
        database.mend(
          `${file} was made by a newer Kumppani. Install that version again, or set DATABASE_URL to another file.`,
        ),
      )
    else
      findings.push(
        database.ok(
          `${file} opens${steps > 0 ? `; the next start brings it up to date (${steps} steps)` : ''}.`,
        ),
      )
    const megabytes = Math.round(free / 1024 / 1024)
    findings.push(
      free < littleBytes
        ? disk.mend(
            `Only ${megabytes} MB are free where ${file} lies. Make room: Kumppani stops when it is full.`,
          )
        : disk.ok(`${megabytes} MB free.`),
    )
  }
  const known = await pack
  if (isFinding(known)) return [...findings, known]
  const isLoaded = !isFinding(examined) && examined.packHash === known
  return [...findings, packs.ok(isLoaded ? 'Good, and loaded.' : 'Good; the next start loads it.')]
}

const isFinding = (value: unknown): value is Finding =>
  typeof value === 'object' && value !== null && 'state' in value

/** What an operator has to hear becomes a finding. */
async function hearing<Value>(mend: (say: string) => Finding, look: () => Value | Promise<Value>) {
  try {
    return await look()
  } catch (error) {
    if (error instanceof OperatorError) return mend(error.message)
    throw error
  }
}
