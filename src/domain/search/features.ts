import type { Locale } from '../../locale.ts'
import { grams } from './grams.ts'

export const features = (text: string, _locale?: Locale): string[] => grams(text)
