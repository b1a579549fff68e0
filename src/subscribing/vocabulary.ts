import { type Named, recordsNamed } from '../domain/search/names.ts'
import { normalise } from '../domain/search/normalise.ts'
import type { Vocabulary } from '../domain/subscriptions/readWish.ts'
import { type Localized, locales } from '../locale.ts'
import { announcementKinds, instrumentNames } from '../presentation/announcements/announcingWords.ts'
import { namesOfRecord, withNames } from '../presentation/records/records.ts'
import type { Store } from '../store/store.ts'
import { fieldNames } from './fieldNames.ts'

/** Understands the names of kinds, focus areas, instruments, organisations and projects in any language. */
export async function vocabularyOf({ organisations, projects }: Store): Promise<Vocabulary> {
  const named = {
    organisation: withNames(await organisations.all(), namesOfRecord),
    project: withNames(await projects.all(), namesOfRecord),
  }
  return {
    field: (name) => idNamed(name, fieldNames),
    values(field, name) {
      switch (field) {
        case 'kind':
          return [idNamed(name, announcementKinds) ?? []].flat()
        case 'focus':
          return /^[1-4]$/.test(name) ? [name] : []
        case 'instrument':
          return [idNamed(name, instrumentNames) ?? []].flat()
        case 'organisation':
        case 'project':
          return idsNamed(name, named[field])
      }
    },
  }
}

/** The one that is surely meant; else all whose name holds the word, as “Aalto”. */
function idsNamed(typed: string, records: readonly Named[]): string[] {
  const { sure, near } = recordsNamed(typed, records)
  if (sure) return [sure.id]
  const wanted = normalise(typed)
  return near
    .filter(({ names }) => names.some((name) => ` ${normalise(name)} `.includes(` ${wanted} `)))
    .map(({ id }) => id)
}

function idNamed<Id extends string>(typed: string, names: Record<Id, Localized>): Id | undefined {
  const wanted = typed.toLocaleLowerCase('fi')
  return (Object.keys(names) as Id[]).find(
    (id) => id === wanted || locales.some((locale) => names[id][locale].toLocaleLowerCase('fi') === wanted),
  )
}
