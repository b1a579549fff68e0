import { regexOf } from '../regexOf.ts'

/** “2025”, alone: no part of a date or a number. */
export const yearIn = (claim: string): string | undefined => year.exec(claim)?.[1]
const year = regexOf(String.raw`(?<![\p{L}\p{N}.-])(20\d\d)(?![\p{N}-])`)
