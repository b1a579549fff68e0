import { type Reachable, reachAll } from '../directory.ts'
import { textVersion } from '../domain/profile/purposes.ts'
import type { Introduction } from '../store/introductions.ts'
import type { Store } from '../store/store.ts'

/** An organisation's members who agreed to hear requests and can be reached. */
export async function receiversOf(store: Store, organisation: string): Promise<Reachable[]> {
  const people = await store.members.of(organisation)
  const willing = await Promise.all(
    people.map((person) => store.consents.has(person, 'introductions', textVersion)),
  )
  return reachAll(
    store,
    people.filter((_, at) => willing[at]),
  )
}

/** Coordinators who can be reached, but not the one who asks. */
export async function coordinatorsOf(store: Store, except: string): Promise<Reachable[]> {
  const roles = await store.roles.all()
  const people = roles.filter(({ role, person }) => role === 'coordinator' && person !== except)
  return reachAll(
    store,
    people.map(({ person }) => person),
  )
}

/** Whoever may answer a request. */
export const answerersOf = (store: Store, { via, toOrganisation, fromPerson }: Introduction) =>
  via === 'members' ? receiversOf(store, toOrganisation) : coordinatorsOf(store, fromPerson)

export async function mayAnswer(store: Store, introduction: Introduction, person: string): Promise<boolean> {
  if (introduction.via === 'members')
    return (await store.members.organisationOf(person)) === introduction.toOrganisation
  return (await store.roles.of(person)).includes('coordinator')
}
