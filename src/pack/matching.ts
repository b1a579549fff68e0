import { z } from 'zod'

import { doors, ways } from '../domain/match/capability.ts'
import { seekerKinds, sizes } from '../domain/match/seeker.ts'
import { locales } from '../locale.ts'
import { focusNumber, id, line, localized } from './fields.ts'

/** 3: what it is for; 2: a clear part of it; 1: touched. */
const degree = z.number().int().min(1).max(3)

const matched = z
  .string()
  .regex(/^(organisation|project|topic|call):[a-z0-9-]+$/, 'is not a ref like project:cityam')
const texts = z.array(line).min(1)

/** The vocabulary of offers and needs, and what each record is about, gives and looks for, and what people type for whom it is right. */
export const matchingSchemas = {
  capabilities: z.intersection(
    z.object({
      id,
      label: localized,
      fi: z.array(line).min(1),
      sv: z.array(line).min(1),
      en: z.array(line).min(1),
    }),
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('theme'),
        focusAreas: z.array(focusNumber).min(1),
        near: z.record(id, z.number().gt(0).lt(1)).default({}),
      }),
      z.object({ kind: z.literal('function'), way: z.enum(ways) }),
      z.object({ kind: z.literal('beyond'), door: z.enum(doors) }),
      z.object({ kind: z.literal('who') }),
      z.object({ kind: z.literal('place'), region: z.enum(['inside', 'outside']) }),
    ]),
  ),
  facets: z.object({
    ref: matched,
    themes: z.record(id, degree).default({}),
    offers: z.record(id, degree).default({}),
    needs: z.record(id, degree).default({}),
    serves: z.array(z.enum(seekerKinds)).default([]),
    size: z.enum(sizes).optional(),
    role: z.enum(['hub', 'funder', 'coordination']).optional(),
    place: id.optional(),
    languages: z.array(z.enum(locales)).default([]),
    says: localized.optional(),
  }),
  wishes: z.object({ ref: matched, fi: texts, sv: texts, en: texts }),
}
