import type { Context } from '../command.ts'
import { recordsNamed } from '../domain/search/names.ts'
import { Refusal } from '../errors.ts'
import { wasWithdrawn } from '../presentation/records/calls.ts'
import { namesIn, namesOfRecord, withNames } from '../presentation/records/records.ts'
import type { Store } from '../store/store.ts'

interface Titled {
  titleFi?: string | undefined
  titleSv?: string | undefined
  titleEn?: string | undefined
}

/** An id for a new call's record, made from its title; no other draft has it. */
export async function freeCallId(
  { calls, announcements }: Store,
  { titleFi, titleSv, titleEn }: Titled,
  today: string,
) {
  const drafted = new Set((await announcements.all()).map(({ newest }) => newest.content.call))
  const base = `${slugOf(titleFi ?? titleSv ?? titleEn ?? '') || 'call'}-${today.slice(0, 4)}`
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!drafted.has(id) && !(await calls.get(id))) return id
  }
}

const slugOf = (title: string) =>
  title
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '')

/** The id of the call that a person names. Throws a `Refusal` that names the near ones, or says that it was withdrawn. */
export async function callNamed({ store, t }: Context, typed: string): Promise<string> {
  const rows = withNames(await store.calls.all(), ({ title }) => namesIn(title))
  const { sure, near } = recordsNamed(typed, rows)
  if (sure?.withdrawnAt) throw new Refusal(wasWithdrawn(sure.withdrawnAt))
  if (sure) return sure.id
  throw new Refusal(
    words.unclear(
      typed,
      near.map(({ title }) => t(title)),
    ),
  )
}

/** As `callNamed`, for projects; several with commas between. */
export async function projectsNamed({ store, t }: Context, typed = ''): Promise<string[]> {
  const rows = withNames(await store.projects.all(), namesOfRecord)
  return typed.split(',').flatMap((part) => {
    const wanted = part.trim()
    if (!wanted) return []
    const { sure, near } = recordsNamed(wanted, rows)
    if (sure) return [sure.id]
    throw new Refusal(
      words.unclear(
        wanted,
        near.map(({ name: called }) => t(called)),
      ),
    )
  })
}

const words = {
  unclear: (typed: string, near: readonly string[]) => {
    const list = near.join('; ')
    return {
      fi:
        near.length > 0
          ? `Mitä tarkoitat sanalla ”${typed}”? Lähimmät: ${list}.`
          : `En löydä nimeä ”${typed}”.`,
      sv: near.length > 0 ? `Vad menar du med ”${typed}”? Närmast: ${list}.` : `Jag hittar inte ”${typed}”.`,
      en: near.length > 0 ? `What do you mean by “${typed}”? Nearest: ${list}.` : `I find no “${typed}”.`,
    }
  },
}
