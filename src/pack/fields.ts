import { z } from 'zod'

/** Slugs such as `food-waste-ecosystem`; focus areas are `1`–`4`. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a slug like food-waste-ecosystem')
export const line = z.string().trim().min(1)
export const localized = z.object({ fi: line, sv: line, en: line })
export const focusArea = z.enum(['1', '2', '3', '4'])
export const focusNumber = z.number().int().min(1).max(4).transform(String).pipe(focusArea)
