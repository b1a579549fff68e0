import { randomUUID } from 'node:crypto'

import type { Context, Filling } from '../command.ts'
import type { Content, Kind } from '../domain/announcing/announcement.ts'
import { Refusal } from '../errors.ts'
import type { Reply } from '../reply.ts'
import { mayCoordinate } from '../role.ts'
import type { Announced } from '../store/announcements.ts'
import { draftReply } from './draftReply.ts'
import { checkedStep, found, outdated, unlessOutdated } from './steps.ts'
import { rememberWriter } from './writers.ts'

interface Draft {
  kind: Kind
  /** The draft that is changed; a new one without. */
  id?: string | undefined
  /** How it stood when the form was opened. */
  revision?: number | undefined
  /** Made from what the earlier version says. */
  content: (earlier: Content | undefined) => Content | Promise<Content>
}

/** Keeps what was written as a new draft or a new version, and shows it. Refuses when somebody else was quicker. */
export async function saveDraft(context: Context, { kind, id, revision, content }: Draft): Promise<Reply> {
  const { store, now, person } = context
  if (!person) throw new Refusal(words.nobody)
  await rememberWriter(context)
  const step = { id: randomUUID(), who: person, at: now }
  if (!id) {
    const made = randomUUID()
    const first = await content(undefined)
    await store.announcements.create(
      { id: made, kind, content: first },
      { ...step, what: 'announcement drafted' },
    )
    return draftReply(context, await found(context, made))
  }
  const current = await found(context, id)
  if (current.kind !== kind) throw new Refusal(words.otherKind)
  if (current.revision !== revision) throw outdated()
  await checkedStep(context, current, 'edit')
  const next = await content(current.newest.content)
  await unlessOutdated(current, () =>
    store.announcements.revise(current, next, { ...step, what: 'announcement changed' }),
  )
  return draftReply(context, await found(context, id))
}

/** What a form begins with: the newest version of the draft that its line names. */
export async function prefilled(
  id: string | undefined,
  { store, roles }: Filling,
  values: (announced: Announced) => Record<string, string>,
): Promise<Record<string, string>> {
  const isWriter = mayCoordinate({ roles })
  const current = id && isWriter ? await store.announcements.get(id) : undefined
  return current ? { ...values(current), revision: String(current.revision) } : {}
}

const words = {
  nobody: {
    fi: 'En tiedä, kuka olet. Kirjoita minulle omalla tunnuksellasi.',
    sv: 'Jag vet inte vem du är. Skriv till mig med ditt eget konto.',
    en: 'I do not know who you are. Write to me with your own account.',
  },
  otherKind: {
    fi: 'Tämä luonnos on toista lajia. Avaa se luettelosta: tiedota',
    sv: 'Utkastet är av ett annat slag. Öppna det i listan: meddela',
    en: 'This draft is of another kind. Open it from the list: announce',
  },
}
