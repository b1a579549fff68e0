import { OperatorError } from '../errors.ts'

/** Says what an operator has to do about a database that does not open, migrate or load. Bugs pass through unchanged. */
export function databaseProblem(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const sentence = Object.entries(sentences).find(([prefix]) => code.startsWith(prefix))?.[1]
  return sentence ? new OperatorError(sentence(file), { cause: error }) : error
}

/** Nothing more fits on the disk; what was being written was taken back. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && error.code === 'SQLITE_FULL') || isFull(error.cause))

const elsewhere = (file: string) =>
  `The database ${file} is in use by another program, perhaps another Kumppani. Stop that one, or set DATABASE_URL to another file.`
const corrupt = (file: string) =>
  `The database ${file} is damaged or is not a database. Put back a backup, or move the file away: Kumppani then makes a new one from its pack.`
const readOnly = (file: string) =>
  `The database ${file} can't be written. Give the user who runs Kumppani write access to the file and its folder, or set DATABASE_URL to another file.`
const full = (file: string) =>
  `The disk that holds ${file} is full. Free some space and start again; nothing was half-written.`

const sentences: Record<string, (file: string) => string> = {
  SQLITE_BUSY: elsewhere,
  SQLITE_LOCKED: elsewhere,
  SQLITE_CORRUPT: corrupt,
  SQLITE_NOTADB: corrupt,
  SQLITE_READONLY: readOnly,
  SQLITE_CANTOPEN: readOnly,
  SQLITE_PERM: readOnly,
  EACCES: readOnly,
  EROFS: readOnly,
  ENOTDIR: readOnly,
  EEXIST: readOnly,
  SQLITE_FULL: full,
  ENOSPC: full,
}
