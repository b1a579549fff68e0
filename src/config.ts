import { z } from 'zod'

import { OperatorError } from './errors.ts'

const settings = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^file:.+/, 'must start with file:, for example file:./data/kumppani.db')
    .default('file:./data/kumppani.db'),
  KUMPPANI_PACK: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must be the name of a folder in drizzle/seed, for example hevi')
    .default('hevi'),
})

export type Config = z.infer<typeof settings>

/** The environment as settings. Throws an `OperatorError` that lists every mistake in a sentence. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse(given)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}.`)
  throw new OperatorError(['The settings have mistakes. Mend these and start again:', ...lines].join('\n'))
}
