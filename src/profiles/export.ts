import type { Store } from '../store/store.ts'

/**
 * Everything that is kept about a person, and their organisation's profile, as it stands in the database: only what is
 * theirs. Another side's contact is in it once both said yes.
 */
export async function exportOf(store: Store, person: string) {
  const organisation = await store.members.organisationOf(person)
  const introductions = await store.introductions.concerning(person, undefined)
  return {
    person: await store.people.get(person),
    place: await store.places.of(person),
    roles: await store.roles.of(person),
    organisation,
    profile: organisation ? await store.profiles.get(organisation) : undefined,
    membershipRequest: await store.members.requestOf(person),
    draft: await store.profileDrafts.get(person),
    consents: await store.consents.of(person),
    introductions: introductions.map((one) => {
      const isAsker = one.fromPerson === person
      const { fromPerson: _, answeredBy: __, fromContact, toContact, ...rest } = one
      const { declineReason, declineWords, fromOutcome, toOutcome, muted: ___, pair: ____, ...known } = rest
      const agreed = one.state === 'agreed'
      return {
        ...known,
        yourSide: isAsker ? 'asked' : 'answered',
        ...(isAsker || agreed ? { fromContact } : {}),
        ...(isAsker
          ? { ...(agreed ? { toContact } : {}), outcome: fromOutcome }
          : { toContact, declineReason, declineWords, outcome: toOutcome }),
      }
    }),
    ...(await store.erase.traces(person)),
  }
}
