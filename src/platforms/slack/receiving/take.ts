import type { Arrival } from '../../platform.ts'

/** Writes an arrival down; throws when that failed, and then nothing may be acknowledged. */
export type Take = (arrival: Arrival) => Promise<void>
