import type { Introduction } from '../store/introductions.ts'
import type { Store } from '../store/store.ts'
import { mayAnswer } from './people.ts'

/** What a person sees of the requests: their own, those to their organisation, and, as a coordinator, those for help. */
export async function mine(store: Store, person: string) {
  const organisation = await store.members.organisationOf(person)
  const rows = await store.introductions.concerning(person, organisation)
  const forHelp = (await store.roles.of(person)).includes('coordinator')
    ? await store.introductions.waitingFor('coordinators')
    : []
  const isReceived = ({ toOrganisation, via, state, muted }: Introduction) =>
    toOrganisation === organisation && via === 'members' && state !== 'offered' && !muted
  const sent = rows.filter(({ fromPerson }) => fromPerson === person)
  const received = [
    ...rows.filter((row) => row.fromPerson !== person && (isReceived(row) || row.answeredBy === person)),
    ...forHelp.filter((row) => row.fromPerson !== person),
  ]
  return {
    sent,
    received: [...new Map(received.map((row) => [row.id, row])).values()],
    blocked: organisation ? await store.blocks.blockedBy(organisation) : [],
  }
}

/** A request and the person's side of it; nothing when it is none of their business. */
export async function requestFor(
  store: Store,
  id: string,
  person: string,
): Promise<{ introduction: Introduction; side: 'from' | 'to' } | undefined> {
  const introduction = await store.introductions.get(id)
  if (!introduction) return undefined
  if (introduction.fromPerson === person) return { introduction, side: 'from' }
  if (introduction.state === 'offered' || (introduction.muted && introduction.state === 'asked'))
    return undefined
  if (introduction.answeredBy === person) return { introduction, side: 'to' }
  const isTheirs = await mayAnswer(store, introduction, person)
  // What was agreed with somebody is theirs alone.
  return isTheirs && introduction.state === 'asked' ? { introduction, side: 'to' } : undefined
}
