import type { Context } from '../../command.ts'
import { asksForPerson, contactAsked } from '../../domain/asked/bodies/contactAsked.ts'
import { asksWhomToTurnTo } from '../../domain/asked/bodies/whomToAsk.ts'
import { withoutOrdinals } from '../../domain/asked/ordinals.ts'
import { pointsAtRecord } from '../../domain/recordFact/pointsAtRecord.ts'
import { createNames } from '../../domain/search/namedIn.ts'
import { cardText } from '../../presentation/cards/card.ts'
import { isGeneral, lastSubject, type Subject } from '../../presentation/records/aboutRecord.ts'
import { contactReply } from '../../presentation/records/contact.ts'
import { allNames } from '../../presentation/records/records.ts'
import type { Reply } from '../../reply.ts'
import { cardShown } from '../../topic.ts'
import { byAbbreviation, ownPages } from '../named/nameAlone.ts'
import { cityCalled } from '../named/organisationCalled.ts'

/** “What is Aalto's website?”, “telefonnummer till Arcada?”: from the record of whoever is named, or was last shown. */
export async function contactTold(context: Context, question: string): Promise<Reply | undefined> {
  const asked = contactAsked(question)
  if (!asked) return undefined
  const rest = asked.rest(withoutOrdinals(question))
  if (rest === '') {
    const last = await lastSubject(context, question)
    if (last) return contactReply(context, last, asked.direct)
    const body = pointsAtRecord(question) ? await bodyOfCard(context) : undefined
    if (body) return contactReply(context, { kind: 'organisation', row: body }, asked.direct)
    return asksWhomToTurnTo(question) ? context.run('ask card:whom-to-contact') : undefined
  }
  if (isGeneral(rest)) return undefined
  const city = await cityCalled(context, rest)
  const subject = city
    ? ({ kind: 'organisation', row: city } as const)
    : await named(context, question, asked.rest)
  if (subject) return contactReply(context, subject, asked.direct)
  return asksForPerson(question) ? context.run('ask card:whom-to-contact') : undefined
}

/** “Mikä niitten puhelinnumero on?” after a statement: of the body that can tell more, or that the statement is about. */
async function bodyOfCard(context: Context) {
  const { store } = context
  const card = await store.cards.get(cardShown(context) ?? '')
  if (!card) return undefined
  const body = card.who ? await store.governance.get(card.who) : undefined
  if (body?.organisation) return store.organisations.get(body.organisation)
  const told = (await cardText(context, card)).toLocaleLowerCase('fi')
  const all = await store.organisations.all()
  const [only, ...others] = all.filter(
    ({ kind, name }) => kind !== 'city' && told.includes(context.t(name).toLocaleLowerCase('fi')),
  )
  return others.length === 0 ? only : undefined
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
