import type { Context } from '../../command.ts'
import { contactAsked } from '../../domain/asked/contactAsked.ts'
import { createNames } from '../../domain/search/namedIn.ts'
import { isGeneral, lastSubject, type Subject } from '../../presentation/records/aboutRecord.ts'
import { contactReply } from '../../presentation/records/contact.ts'
import { allNames } from '../../presentation/records/records.ts'
import type { Reply } from '../../reply.ts'
import { byAbbreviation, ownPages } from '../named/nameAlone.ts'
import { cityCalled } from '../named/organisationCalled.ts'

/** “What is Aalto's website?”, “telefonnummer till Arcada?”: from the record of whoever is named, or was last shown. */
export async function contactTold(context: Context, question: string): Promise<Reply | undefined> {
  const asked = contactAsked(question)
  if (!asked) return undefined
  const rest = asked.rest(question)
  if (rest === '') {
    const last = await lastSubject(context, question)
    return last && contactReply(context, last, asked.direct)
  }
  if (isGeneral(rest)) return undefined
  const city = await cityCalled(context, rest)
  const subject = city
    ? ({ kind: 'organisation', row: city } as const)
    : await named(context, question, asked.rest)
  return subject && contactReply(context, subject, asked.direct)
}

async function named(
  { store }: Context,
  question: string,
  restOf: (text: string) => string,
): Promise<Subject | undefined> {
  const [projects, organisations] = await Promise.all([store.projects.all(), store.organisations.all()])
  const subjects: (Subject & { id: string; names: readonly string[] })[] = [
    ...projects.map((row) => ({
      kind: 'project' as const,
      row,
      id: `project:${row.id}`,
      names: allNames(row),
    })),
    ...organisations.map((row) => ({
      kind: 'organisation' as const,
      row,
      id: `organisation:${row.id}`,
      names: allNames(row),
    })),
  ]
  const names = createNames(subjects)
  const whole = names.namedIn(question)
  const typed = restOf(question)
  const id =
    whole && restOf(whole.rest) === ''
      ? whole.id
      : (names.namedByPart(typed) ?? ownPages(organisations, typed) ?? byAbbreviation(names.all, typed))
  return subjects.find((subject) => subject.id === id)
}
