import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty folder of one's own; whoever asks for it removes it. */
export const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'kumppani-'))

export const removed = (folder: string) => rmSync(folder, { recursive: true, force: true })
