import type { Context } from '@slack/bolt'

import type { Locale } from '../../../locale.ts'
import type { createLocales } from './locales.ts'
import type { Workspace } from './workspaces.ts'

/** Who does something, and through which installation we hear of it. */
export interface Someone {
  workspace: Workspace
  /** The workspace that the event is about. */
  team: string
  user: string
  /** The person's own workspace, when they are guests from another one. */
  home: string | undefined
  /** Their name, where Slack says it by itself. */
  called?: string | undefined
  /** For what the person sees at once; what is answered later finds out then. */
  locale?: Locale | undefined
}

export type Identify = (context: Context, user: string, home?: string, called?: string) => Promise<Someone>

export const someoneIn = (context: Context, user: string, home?: string, called?: string): Someone => ({
  ...sceneOf(context),
  user,
  home,
  called,
})

/** With their language, which may take a moment. */
export const identifier =
  (localeOf: ReturnType<typeof createLocales>): Identify =>
  async (context, user, home, called) => {
    const by = someoneIn(context, user, home, called)
    return { ...by, locale: await localeOf(by.workspace, user, personOf(home ?? by.team, user)) }
  }

/** The installation and the workspace of an event, as `authorize` found them. */
export function sceneOf(context: Context): { workspace: Workspace; team: string } {
  const workspace = context['workspace'] as Workspace
  return { workspace, team: context.teamId ?? workspace.id }
}

export const personOf = (team: string, user: string) => `slack:${team}/${user}`
export const userOf = (person: string) => person.split('/').at(-1) ?? ''
