import { z } from 'zod'

import { id, line } from './fields.ts'

/** Municipalities and districts that people name; `this` and `own`: whether an ecosystem agreement is theirs. */
export const localitySchema = z
  .object({
    id,
    kind: z.enum(['municipality', 'district']),
    fi: line,
    sv: line.optional(),
    /** “Stadi”. */
    alsoCalled: z.array(line).min(1).optional(),
    agreement: z.enum(['this', 'own']).optional(),
    /** In whose agreement it takes part. */
    with: id.optional(),
    /** Where a district lies. */
    city: id.optional(),
    sources: z.array(line).min(1),
  })
  .transform(({ sv, ...rest }) => ({ ...rest, sv: sv ?? rest.fi, en: rest.fi }))

export type Locality = z.infer<typeof localitySchema>
