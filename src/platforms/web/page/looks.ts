import type { Locale } from '../../../locale.ts'
import type { Shown } from '../wire.ts'
import { plainLook } from './plainLook.ts'
import type { Look } from './settings.ts'

/** What can be done with what a post shows. */
export interface Doing {
  press(label: string, line: string, locale: Locale): void
  openForm(label: string, line: string, locale: Locale): void
}

/** The body of a post as the platform would show it. */
export function bodyOf(shown: Shown, _look: Look, doing: Doing): HTMLElement {
  return plainLook(shown, doing)
}
