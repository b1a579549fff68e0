import type { Locale } from '../../../locale.ts'
import type { Shown } from '../wire.ts'
import { plainLook } from './plainLook.ts'
import type { Look } from './settings.ts'
import { slackLook } from './slackLook.ts'

/** What can be done with what a post shows. */
export interface Doing {
  press(label: string, line: string, locale: Locale): void
  openForm(label: string, line: string, locale: Locale): void
}

type Draw = (shown: Shown, doing: Doing) => HTMLElement

const looks: Partial<Record<Look, Draw>> = { plain: plainLook, slack: slackLook }

/** What draws Teams cards is large, so it is fetched when someone wants to see them. */
export async function prepare(look: Look) {
  if (look !== 'teams' || looks.teams) return
  const loaded = await import('./teamsLook.ts').catch(() => undefined)
  if (loaded) looks.teams = loaded.teamsLook
}

/** The body of a post as the platform would show it; plain where there is nothing to draw it with. */
export function bodyOf(shown: Shown, look: Look, doing: Doing) {
  return (looks[look] ?? plainLook)(shown, doing)
}
