import { createCache } from '../../../cache.ts'
import { type Locale, locales } from '../../../locale.ts'
import type { Reception } from '../../../reception.ts'
import type { Errands } from '../receiving/errands.ts'
import type { ClientOf } from '../sending/client.ts'
import type { Workspace } from './workspaces.ts'

const mostKnown = 10_000
/** Slack waits three seconds for all that is done before an event is acknowledged. */
const patienceMs = 1_000

interface Parts {
  reception: Pick<Reception, 'localeOf'>
  clientOf: ClientOf
  errands: Errands
}

/** The language of a person whom the bot does not know yet, as their Slack says it. */
export function createLocales({ reception, clientOf, errands }: Parts) {
  const known = createCache<Locale>(mostKnown)

  async function ask({ token }: Workspace, user: string) {
    const said = (await clientOf(token).users.info({ user, include_locale: true })).user?.locale
    const locale = said && localeOf(said)
    if (locale) known.set(`${token} ${user}`, locale)
    return locale || undefined
  }
  return async (workspace: Workspace, user: string, person: string): Promise<Locale | undefined> => {
    const remembered = (await reception.localeOf(person)) ?? known.get(`${workspace.token} ${user}`)
    if (remembered) return remembered
    return soon(errands.watched(ask(workspace, user)))
  }
}

/** Slack speaks neither Finnish nor Swedish to most of our people: any other language is English to us. */
const localeOf = (said: string): Locale => locales.find((locale) => said.startsWith(locale)) ?? 'en'

async function soon<Result>(work: Promise<Result>): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patienceMs, undefined)
  })
  try {
    return await Promise.race([work, tooLate])
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
