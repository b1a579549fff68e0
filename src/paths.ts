import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A file or folder of this package, wherever it runs from: `src/` in development, `dist/program/` when built. */
export const packagePath = (...segments: readonly string[]) =>
  join(dirname(createRequire(import.meta.url).resolve('#package.json')), ...segments)
