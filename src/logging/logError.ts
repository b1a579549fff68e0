interface LoggedError {
  type: string
  message: string
  code?: string
  /** Where it was thrown. */
  at: string[]
  cause?: LoggedError
}

const mostCauses = 4

/**
 * An error as the log shows it. Errors quote what they choke on, and carry whole requests and rows: a database's
 * parameters, everything in double quotes and all other properties are left out, for people's words may be in them.
 */
export function errorInLog(error: unknown, depth = 0): LoggedError | { type: string } {
  if (!(error instanceof Error)) return { type: typeof error }
  const { name, stack = '', cause } = error
  const code = 'code' in error ? error.code : undefined
  return {
    type: name,
    message: withoutWords(error.message),
    ...(typeof code === 'string' ? { code } : {}),
    at: stack
      .split('\n')
      .filter((line) => /^ {4}at /.test(line))
      .map((line) => line.trim()),
    ...(cause instanceof Error && depth < mostCauses
      ? { cause: errorInLog(cause, depth + 1) as LoggedError }
      : {}),
  }
}

const withoutWords = (message: string) =>
  message
    .replace(/\n?params: [^]*$/, '')
    .replaceAll(/"[^"]*"|“[^”]*”/g, '"…"')
    .slice(0, 500)
